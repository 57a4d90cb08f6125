package wutong.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import wutong.measure.Money;

/** Money in words of either language, in 万 and 亿 for Chinese readers, in m and bn for English ones. */
final class Amounts {

    private static final BigDecimal WAN = new BigDecimal("1e4");
    private static final BigDecimal MILLION = new BigDecimal("1e6");
    private static final BigDecimal YI = new BigDecimal("1e8");
    private static final BigDecimal BILLION = new BigDecimal("1e9");

    private Amounts() {}

    /** A number and what stands after it (or, in English, before and after). */
    record Split(String before, String figure, String unit) {

        String joined() {
            var head = before.isEmpty() ? figure : before + " " + figure;
            return unit.isEmpty() ? head : head + " " + unit;
        }
    }

    static String brief(Money money, boolean english) {
        if (empty(money)) {
            return Formats.UNKNOWN;
        }
        return about(money, english)
                + (money.range()
                        ? range(money, english)
                        : scaled(money.amount(), money, english).joined());
    }

    /** As {@link #brief} without its {@link #unit}; whole where it is a range. */
    static String figure(Money money, boolean english) {
        return empty(money) || money.range()
                ? brief(money, english)
                : about(money, english) + scaled(money.amount(), money, english).figure();
    }

    /** {@code 亿元}, {@code bn CNY}; empty where {@link #figure} says all. */
    static String unit(Money money, boolean english) {
        if (empty(money) || money.range()) {
            return "";
        }
        var split = scaled(money.amount(), money, english);
        return (split.unit() + " " + split.before()).strip();
    }

    /** In English without the currency, which the head of a column says; in Chinese it is part of the unit. */
    static String bare(Money money, boolean english) {
        if (empty(money) || money.range() || !english) {
            return brief(money, english);
        }
        var split = scaled(money.amount(), money, true);
        return about(money, true) + new Split("", split.figure(), split.unit()).joined();
    }

    static String exact(Money money, boolean english) {
        if (empty(money)) {
            return Formats.UNKNOWN;
        }
        var figure = money.range()
                ? plain(money.low()) + "–" + (money.high() == null ? "" : plain(money.high()))
                : plain(money.amount());
        var yuan = "CNY".equals(money.currency()) && !english;
        return about(money, english) + (yuan ? figure + " 元" : money.currency() + " " + figure);
    }

    /** Thousands parted; at least {@code least} and at most {@code most} digits after the point. A page has hundreds: a DecimalFormat each is dear. */
    static String rounded(Number number, int times, int least, int most) {
        var exact = new BigDecimal(number.toString())
                .multiply(BigDecimal.valueOf(times))
                .setScale(most, RoundingMode.HALF_UP);
        var digits = new StringBuilder(exact.abs().toPlainString());
        var point = most == 0 ? digits.length() : digits.length() - most - 1;
        while (digits.length() > point + 1 + least && digits.charAt(digits.length() - 1) == '0') {
            digits.setLength(digits.length() - 1);
        }
        if (digits.length() == point + 1) {
            digits.setLength(point);
        }
        for (var place = point - 3; place > 0; place -= 3) {
            digits.insert(place, ',');
        }
        return exact.signum() < 0 ? "-" + digits : digits.toString();
    }

    private static boolean empty(Money money) {
        return money == null || (money.amount() == null && money.low() == null);
    }

    private static String about(Money money, boolean english) {
        if (!Boolean.TRUE.equals(money.approximate())) {
            return "";
        }
        return english ? "≈ " : "约 ";
    }

    private static String range(Money money, boolean english) {
        var low = scaled(money.low(), money, english);
        if (money.high() == null) {
            return low.joined() + "–";
        }
        var high = scaled(money.high(), money, english);
        if (low.unit().equals(high.unit())) {
            return new Split(low.before(), low.figure() + "–" + high.figure(), low.unit()).joined();
        }
        return low.joined() + "–" + new Split("", high.figure(), high.unit()).joined();
    }

    private static Split scaled(BigDecimal amount, Money money, boolean english) {
        var size = amount.abs();
        if (english) {
            return size.compareTo(BILLION) >= 0
                    ? new Split(money.currency(), in(amount, BILLION), "bn")
                    : size.compareTo(MILLION) >= 0
                            ? new Split(money.currency(), in(amount, MILLION), "m")
                            : new Split(money.currency(), plain(amount), "");
        }
        var unit = name(money.currency());
        return size.compareTo(YI) >= 0
                ? new Split("", in(amount, YI), "亿" + unit)
                : size.compareTo(WAN) >= 0
                        ? new Split("", in(amount, WAN), "万" + unit)
                        : new Split("", plain(amount), unit);
    }

    /** As it stands after 万 and 亿: 元, 美元, 港元. */
    private static String name(String currency) {
        return "CNY".equals(currency) ? "元" : Currency.getInstance(currency).getDisplayName(Locale.CHINA);
    }

    private static String in(BigDecimal amount, BigDecimal unit) {
        return rounded(amount.divide(unit), 1, 0, 2);
    }

    /** Every digit: whole where it is whole, else both digits of the cent. */
    private static String plain(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return rounded(amount, 1, whole ? 0 : 2, 2);
    }
}
