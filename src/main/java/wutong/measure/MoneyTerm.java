package wutong.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** One amount with its scale, as MoneyText finds it once the currency is known: 1亿2000万, 20million, 5000万元. */
record MoneyTerm(BigDecimal amount, String currency) {

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,12})?|\\d{1,30}(?:\\.\\d{1,12})?)";

    static final String SCALES = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|million|billion|thousand|mn|bn|m|k";

    private static final String YUAN = "[元圆块]";
    private static final Pattern TERM = Pattern.compile(NUMBER + "(" + SCALES + ")?(" + YUAN + "?)");
    private static final Pattern TWO_SCALES = Pattern.compile(NUMBER + "亿" + NUMBER + "(千万|百万|十万|万)" + YUAN + "?");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("万亿", 12),
            Map.entry("千亿", 11),
            Map.entry("百亿", 10),
            Map.entry("十亿", 9),
            Map.entry("亿", 8),
            Map.entry("千万", 7),
            Map.entry("百万", 6),
            Map.entry("十万", 5),
            Map.entry("万", 4),
            Map.entry("千", 3),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("m", 6),
            Map.entry("thousand", 3),
            Map.entry("k", 3));

    boolean foreign() {
        return !"CNY".equals(currency);
    }

    /**
     * Null for what is no amount.
     *
     * @param named the currency beside the amount
     * @param unit of a number with neither scale nor another currency; without a factor it leaves a mere number unread
     */
    static MoneyTerm read(String plain, Currency named, MoneyText.Unit unit) {
        var currency = named.code();
        var two = TWO_SCALES.matcher(plain);
        if (two.matches()) {
            var amount = twoScales(number(two.group(1)), number(two.group(2)), two.group(3));
            return amount == null ? null : new MoneyTerm(amount, named(currency, plain, unit));
        }
        var term = TERM.matcher(plain);
        if (!term.matches()) return null;
        var multiple = unit == null ? null : unit.factor();
        var bare = term.group(2) == null && term.group(3).isEmpty() && !named.piece();
        if (bare && currency == null && multiple == null) return null;
        var counted = bare && multiple != null && (currency == null || currency.equals(unit.currency()));
        var factor = counted ? multiple : factor(term.group(2));
        return new MoneyTerm(number(term.group(1)).multiply(factor), named(currency, plain, unit));
    }

    /** The lower end of a range; the scale that it leaves unsaid is the upper end's. */
    static MoneyTerm lower(String plain, String upper, Currency currency, MoneyText.Unit unit) {
        if (!plain.matches(NUMBER)) return read(plain, currency, unit);
        var one = read(upper.replaceFirst(NUMBER, "1"), currency, unit);
        return one == null ? null : new MoneyTerm(number(plain).multiply(one.amount), one.currency);
    }

    /** In a column of 万美元 a 5000万 without 元 is in dollars too. */
    private static String named(String currency, String plain, MoneyText.Unit unit) {
        if (currency != null) return currency;
        return unit == null || plain.contains("元") ? "CNY" : unit.currency();
    }

    static BigDecimal factor(String scale) {
        return scale == null ? BigDecimal.ONE : BigDecimal.TEN.pow(ZEROS.get(scale));
    }

    /** Null where the second part reaches 1亿 or the first is no whole number: a slip, not an amount. */
    private static BigDecimal twoScales(BigDecimal yi, BigDecimal rest, String scale) {
        var small = rest.multiply(factor(scale));
        var slip = small.compareTo(factor("亿")) >= 0 || yi.scale() > 0;
        return slip ? null : yi.multiply(factor("亿")).add(small);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
