package wutong.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import wutong.listing.AsOf;
import wutong.listing.Clause;
import wutong.measure.Days;

/**
 * Where a question about deals looks: at the deals themselves for today as known now, at their spans for any other day or knowledge.
 * The standing has the same columns in both, so one condition serves both.
 *
 * @param from what follows {@code from} in HQL; the deal is {@code d}, its enterprise {@code e}
 * @param at the path of the standing
 * @param where which rows count at all on that day
 */
public record Vantage(AsOf asOf, String from, String at, Clause where) {

    private static final Pattern DEAL = Pattern.compile("\\b[de]\\b");

    public static Vantage of(AsOf asOf, LocalDate today) {
        if (asOf.present(today)) {
            return new Vantage(asOf, "Deal d left join d.enterprise e", "d.at", Clause.of("d.undoneAt is null"));
        }
        var day = Clause.of("s.fromOn <= :onDay and s.untilOn > :onDay", "onDay", asOf.day());
        return new Vantage(
                asOf,
                "Span s join Deal d on d.id = s.dealId left join d.enterprise e",
                "s.at",
                day.and(known(asOf, "s.knownFrom", "s.knownUntil")));
    }

    /** The path of the deal's id, which leads to no deal. */
    String id() {
        return present() ? "d.id" : "s.dealId";
    }

    /** Without the deals and enterprises that a query does not mention, so that an index alone can answer it. */
    String from(String query) {
        return present() || DEAL.matcher(query).find() ? from : "Span s";
    }

    /** Believed at the instant asked for; equality on the far end lets an index serve what is known now. */
    static Clause known(AsOf asOf, String from, String until) {
        return asOf.knownBefore() == null
                ? Clause.of(until + " = :far", "far", Days.FAR_INSTANT)
                : new Clause(from + " < :known and " + until + " >= :known", Map.of("known", asOf.knownBefore()));
    }

    /** The last instant at which something counts. */
    Instant knownBefore() {
        return asOf.knownBefore() == null ? Days.FAR_INSTANT.minusSeconds(1) : asOf.knownBefore();
    }

    public boolean present() {
        return at.equals("d.at");
    }
}
