package wutong.analytics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** One row of {@link Measure#summed}, followed by the currency: how many deals, and what their amounts add up to. */
record Sum(long deals, Total total) {

    static Sum of(Object[] row) {
        var n = (Long) row[1];
        var amount = row[2] == null ? BigDecimal.ZERO : (BigDecimal) row[2];
        return new Sum((Long) row[0], Total.of(String.valueOf(row[4]), amount, n, ((Number) row[3]).longValue()));
    }

    /** Deals without an amount; a range is none. */
    long missing() {
        return deals - total.n();
    }

    static long missing(Collection<Sum> sums) {
        return sums.stream().mapToLong(Sum::missing).sum();
    }

    static List<Total> totals(Collection<Sum> sums) {
        return Total.byCurrency(sums.stream().map(Sum::total).toList());
    }
}
