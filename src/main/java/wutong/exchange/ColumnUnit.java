package wutong.exchange;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wutong.measure.MoneyText;

/** The unit of money that a heading or a line above the table names. */
final class ColumnUnit {

    private static final String UNIT = "((?:百万|千|万|亿)?(?:美元|港元|港币|欧元|日元|元))";
    private static final Pattern IN_HEADING =
            Pattern.compile("(?:[(/,]|单位:?|^)(?:单位:?)?(?:人民币)?" + UNIT + "(?:人民币)?(?:\\)|$)");
    private static final Pattern IN_LINE = Pattern.compile("单位\\s*(?::|为|\\(|\\s)\\s*(?:人民币)?" + UNIT);

    private static final Pattern SLASHED = Pattern.compile("/(?:人民币)?" + UNIT + "$");
    private static final List<String> FACTORS = List.of("", "千", "万", "百万", "亿");
    private static final Map<String, String> CURRENCIES =
            Map.of("CNY", "元", "USD", "美元", "HKD", "港元", "EUR", "欧元", "JPY", "日元");

    private ColumnUnit() {}

    /** A heading without the unit that follows its words after a stroke, as in 注册资本/万元. */
    static String without(String plain) {
        return SLASHED.matcher(plain).replaceFirst("");
    }

    /** A unit in words that read as the same unit in a heading. */
    static String words(MoneyText.Unit unit) {
        return FACTORS.stream()
                .map(factor -> factor + CURRENCIES.get(unit.currency()))
                .filter(words -> MoneyText.Unit.named(words).factor().compareTo(unit.factor()) == 0)
                .findFirst()
                .orElseThrow();
    }

    static MoneyText.Unit ofHeading(String cell) {
        var unit = IN_HEADING.matcher(Heading.plain(cell));
        return unit.find() ? MoneyText.Unit.named(unit.group(1)) : null;
    }

    /** From a line such as 填报单位:区投促局 单位:万元. */
    static MoneyText.Unit ofLine(String folded) {
        var unit = IN_LINE.matcher(folded);
        return unit.find() ? MoneyText.Unit.named(unit.group(1)) : null;
    }

    /** Whether a cell is nothing but a unit, as on the second line of a header. */
    static boolean alone(String cell) {
        return Heading.plain(cell).matches("\\(?(?:单位)?(?:人民币)?" + UNIT + "\\)?");
    }
}
