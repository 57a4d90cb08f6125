package wutong.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import wutong.measure.MoneyText;
import wutong.measure.UnitWords;

/** The unit of money that a heading or a line above the table names. */
final class ColumnUnit {

    private static final Pattern BETWEEN = Pattern.compile("[(),、;。/或和及\\s]+");
    private static final Pattern IN_FRONT =
            Pattern.compile("^[-_/,·:]*(?:(?:金额|货币|计量|资金)?单位(?:为|是)?:?)?(?:折合|约合|等值|折)?");

    /** What speaks of money, whether it is understood or not. */
    private static final Pattern MONEY = Pattern.compile("[元圆万亿镑$€£¥]|[币幣]|百万|单位|million|billion");

    private static final Pattern FOREIGN = Pattern.compile("[币幣镑郎盾索布铢$€£]|[a-z]{2,}|[^万亿千百十人民币]元");
    private static final Pattern IN_LINE =
            Pattern.compile("(.?)((?:金额|货币|计量|资金)?)单位\\s*(?::|为|是|(?=\\()|\\s|(?=[千万亿元]))\\s*(\\S.*)");
    private static final Pattern OFFICE = Pattern.compile("(?:公司|集团|局|委|办|街道|中心|处)$");
    private static final Pattern LISTED = Pattern.compile("(?<=[,、;/或和及(])|(?=[,、;/或和及(])|[\\s)]+");

    private static final List<String> FACTORS = List.of("", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("CNY", "元"),
            Map.entry("USD", "美元"),
            Map.entry("HKD", "港元"),
            Map.entry("EUR", "欧元"),
            Map.entry("JPY", "日元"),
            Map.entry("GBP", "英镑"),
            Map.entry("TWD", "新台币元"),
            Map.entry("SGD", "新加坡元"),
            Map.entry("MOP", "澳门元"),
            Map.entry("AUD", "澳元"),
            Map.entry("CAD", "加元"),
            Map.entry("KRW", "韩元"),
            Map.entry("CHF", "瑞士法郎"));

    private ColumnUnit() {}

    /** Brackets with words that read as the same unit behind a heading; empty for none. */
    static String words(MoneyText.Unit unit) {
        if (unit == null) return "";
        if (SaidUnit.NO_CURRENCY.equals(unit.currency())) return "(" + Remark.NO_CURRENCY.zh() + ")";
        if (unit.factor() == null) return "(" + unit.currency() + ")";
        return "(" + factor(unit.factor()) + CURRENCIES.get(unit.currency()) + ")";
    }

    /** The word of a factor: 万 for 10,000, empty for 1. */
    static String factor(BigDecimal factor) {
        return FACTORS.stream()
                .filter(word -> UnitWords.read(word + "元").factor().compareTo(factor) == 0)
                .findFirst()
                .orElseThrow();
    }

    /** Whether what follows the words of a heading is nothing but a unit, as in 注册资本亿元 or 注册资本/万元. */
    static boolean behind(String plain) {
        var said = part(plain);
        return said != null && !said.none();
    }

    static SaidUnit ofHeading(String cell) {
        var plain = Heading.plain(cell);
        var outside = Heading.unbracketed(plain);
        for (var i = 0; i < outside.length(); i++)
            if ((i == 0 || !Character.isDigit(outside.charAt(i - 1))) && behind(outside.substring(i)))
                return part(outside.substring(i)).and(inBrackets(plain));
        return inBrackets(plain);
    }

    /** From a line such as 填报单位:区投促局 单位:万元. */
    static SaidUnit ofLine(String folded) {
        var line = folded.toLowerCase(Locale.ROOT);
        var unclear = SaidUnit.NONE;
        var unit = IN_LINE.matcher(line);
        for (var from = 0; unit.find(from); from = unit.start(3)) {
            var own = !unit.group(2).isEmpty() || !unit.group(1).matches("\\p{IsHan}");
            var said = listed(unit.group(3), own);
            if (!said.none() && !said.unclear()) return said;
            if (own && said.unclear()) unclear = said;
        }
        return unclear;
    }

    /** Whether a cell is nothing but a unit, as on the second line of a header. */
    static boolean alone(String cell) {
        var parts = parts(Heading.plain(cell));
        return !parts.isEmpty() && parts.stream().map(ColumnUnit::part).allMatch(said -> said != null && !said.none());
    }

    private static SaidUnit inBrackets(String plain) {
        var open = plain.indexOf('(');
        var shut = plain.lastIndexOf(')');
        if (open < 0 || shut < open) return SaidUnit.NONE;
        return parts(plain.substring(open, shut)).stream().map(ColumnUnit::said).reduce(SaidUnit.NONE, SaidUnit::and);
    }

    /** The units at the beginning of a line; a list may hold those of other columns, as 个、万元. */
    private static SaidUnit listed(String text, boolean own) {
        var said = SaidUnit.NONE;
        var more = true;
        for (var token : LISTED.split(text)) {
            if (token.isEmpty()) continue;
            if (BETWEEN.matcher(token).matches()) {
                more = true;
                continue;
            }
            if (!more && said.none()) break;
            var one = own && more && !OFFICE.matcher(token).find() ? said(token) : part(token);
            if (one != null) said = said.and(one);
            else if (!more) break;
            more = false;
        }
        return said;
    }

    private static List<String> parts(String plain) {
        return BETWEEN.splitAsStream(plain).filter(part -> !part.isEmpty()).toList();
    }

    private static SaidUnit said(String part) {
        var said = part(part);
        if (said != null) return said;
        if (!MONEY.matcher(part).find() && !UnitWords.nameCurrency(part)) return SaidUnit.NONE;
        return SaidUnit.unclear(
                UnitWords.nameCurrency(part) || FOREIGN.matcher(part).find());
    }

    /** Null for what is no unit; nothing for an empty text. */
    private static SaidUnit part(String text) {
        var words = IN_FRONT.matcher(text).replaceFirst("");
        if (words.isEmpty()) return SaidUnit.NONE;
        var read = UnitWords.read(words);
        return read == null ? null : SaidUnit.of(read);
    }
}
