package wutong.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import wutong.fault.Refused;

/**
 * How large an amount of a deal may be, through whichever door it comes: what lies outside was most likely typed in the wrong unit.
 * Assumed: ledger-expected.md.
 */
public enum MoneyBounds {
    /** A capital or an investment. */
    SOMETHING,
    /** What was paid in or has arrived: that may be nothing yet. */
    NOTHING_YET;

    /** Yuan. */
    public static final BigDecimal LEAST = new BigDecimal("10000");

    public static final BigDecimal MOST = new BigDecimal("100000000000");

    /** Other currencies differ too much to be bounded in yuan. */
    public boolean holds(BigDecimal amount, String currency) {
        if (amount.signum() == 0) return this == NOTHING_YET;
        return "CNY".equals(currency)
                ? amount.compareTo(LEAST) >= 0 && amount.compareTo(MOST) <= 0
                : amount.signum() > 0 && amount.compareTo(Money.CEILING) < 0;
    }

    /** @throws Refused when the amount, or an end of its range, lies outside */
    public Money checked(String field, Money money) {
        for (var amount : Arrays.asList(money.amount(), money.low(), money.high()))
            if (amount != null && !holds(amount, money.currency()))
                throw Refused.rule(
                        field, "money-outlier", amount.toPlainString(), LEAST.toPlainString(), MOST.toPlainString());
        return money;
    }
}
