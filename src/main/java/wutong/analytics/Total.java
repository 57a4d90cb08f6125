package wutong.analytics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import wutong.measure.Money;

/**
 * What the amounts of one currency add up to; currencies are never added to one another.
 *
 * @param amount in the main unit of the currency, as a decimal
 * @param n how many amounts were added
 * @param approximate how many of them their source calls approximate
 */
public record Total(String currency, String amount, long n, long approximate) {

    static Total of(String currency, BigDecimal amount, long n, long approximate) {
        return new Total(currency, amount.setScale(2).toPlainString(), n, approximate);
    }

    /** One total a currency, yuan first. */
    static List<Total> byCurrency(Collection<Total> totals) {
        var sums = new TreeMap<String, Total>(
                (a, b) -> a.equals(b) ? 0 : a.equals("CNY") ? -1 : b.equals("CNY") ? 1 : a.compareTo(b));
        totals.stream().filter(one -> one.n > 0).forEach(one -> sums.merge(one.currency, one, Total::plus));
        return List.copyOf(sums.values());
    }

    public Money money() {
        return new Money(new BigDecimal(amount), currency, approximate > 0, null, null, null);
    }

    private Total plus(Total other) {
        var sum = new BigDecimal(amount).add(new BigDecimal(other.amount));
        return of(currency, sum, n + other.n, approximate + other.approximate);
    }
}
