package wutong.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a word says under a group word: 名称 under 投资方信息 is the investor's, 计划 under 签约时间 the planned day. */
final class Grouped {

    private static final String CIRCUMSTANCES = "(?:基本|主要)?(?:情况|信息|概况)$";
    private static final Set<String> ITSELF = Set.of("实际", "实际时间", "实际日期");
    private static final Set<String> AMOUNT = Set.of("金额", "数额", "数值");
    private static final Set<String> PERSON = Set.of("姓名", "名字");
    private static final Set<Heading> OFFICERS =
            EnumSet.of(Heading.OWNER, Heading.FIRST_REPORT_PERSON, Heading.LEAD_LEADER);

    private Grouped() {}

    /** Null for a word that means nothing to us; an empty word is its group. */
    static Heading heading(String group, String text) {
        if (text.isEmpty()) return Heading.of(group);
        var stem = Heading.plain(group).replaceFirst(CIRCUMSTANCES, "").replaceAll("\\([^()]*\\)", "");
        var over = Heading.of(group);
        return Stream.of(stem + text, text + stem, text)
                .map(Heading::of)
                .filter(heading -> heading != null)
                .filter(heading -> heading != Heading.PHONE || !OFFICERS.contains(over))
                .findFirst()
                .orElse(over != null && itself(over, Heading.unbracketed(Heading.plain(text))) ? over : null);
    }

    private static boolean itself(Heading group, String plain) {
        var person = group == Heading.CONTACT_NAME || OFFICERS.contains(group);
        return ITSELF.contains(plain) || group.money() && AMOUNT.contains(plain) || person && PERSON.contains(plain);
    }
}
