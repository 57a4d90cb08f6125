package wutong.measure;

import java.math.BigDecimal;

/** Writes an amount so that {@link MoneyText} reads the same again: exact, with its unit, in 万元 where that is no longer. */
public final class MoneyWords {

    private static final BigDecimal WAN = MoneyText.Unit.WAN.factor();

    private MoneyWords() {}

    /** Empty for nothing. */
    public static String of(Money money) {
        if (money == null || money.amount() == null && !money.range()) return "";
        if (money.range()) return range(money);
        return (Boolean.TRUE.equals(money.approximate()) ? "约" : "") + exact(money.amount(), money.currency());
    }

    private static String range(Money money) {
        if (!"CNY".equals(money.currency()))
            return money.currency() + " " + plain(money.low()) + "-" + plain(money.high());
        return exact(money.low(), "CNY") + "-" + exact(money.high(), "CNY");
    }

    private static String exact(BigDecimal amount, String currency) {
        if (!"CNY".equals(currency)) return currency + " " + plain(amount);
        var wan = amount.divide(WAN);
        return wan.stripTrailingZeros().scale() <= 2 ? plain(wan) + "万元" : plain(amount) + "元";
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
