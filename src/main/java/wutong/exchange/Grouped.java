package wutong.exchange;

import java.util.Set;
import java.util.stream.Stream;

/** What a word says under a group word: 名称 under 投资方信息 is the investor's, 计划 under 签约时间 the planned day. */
final class Grouped {

    private static final String CIRCUMSTANCES = "(?:基本|主要)?(?:情况|信息|概况)$";
    private static final Set<String> ITSELF = Set.of("实际", "实际时间", "实际日期");

    private Grouped() {}

    /** Null for a word that means nothing to us; an empty word is its group. */
    static Heading heading(String group, String text) {
        if (text.isEmpty()) return Heading.of(group);
        var stem = Heading.plain(group).replaceFirst(CIRCUMSTANCES, "").replaceAll("\\([^()]*\\)", "");
        var itself = ITSELF.contains(Heading.plain(text)) ? Heading.of(group) : null;
        return Stream.of(stem + text, text + stem, text)
                .map(Heading::of)
                .filter(heading -> heading != null)
                .findFirst()
                .orElse(itself);
    }
}
