package wutong.analytics;

import java.time.LocalDate;
import wutong.fault.Refused;
import wutong.listing.Literal;

/** Days from one to another, both inclusive; null where unbounded. */
public record Period(LocalDate from, LocalDate to) {

    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    /** @throws Refused when a day cannot be read, or they are out of order */
    public static Period read(String from, String to) {
        var period =
                new Period(from == null ? null : Literal.day("from", from), to == null ? null : Literal.day("to", to));
        if (from != null && to != null && period.from.isAfter(period.to)) {
            throw Refused.query("to", "dates-out-of-order", to, from);
        }
        return period;
    }

    /** The scope narrowed to deals whose field lies in the period. */
    Scope of(Scope scope, String field) {
        return scope.with(field + ".gte", from).with(field + ".lte", to);
    }

    boolean bounded() {
        return from != null || to != null;
    }
}
