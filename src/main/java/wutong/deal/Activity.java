package wutong.deal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.fault.Refused;
import wutong.listing.Clause;
import wutong.listing.Literal;

/** Whether a deal moves, and since when it has not. Edits are no activity. Source: domain.md §4.1. */
final class Activity {

    /** What dates an activity beside touches. */
    private static final List<String> MILESTONES = List.of("signedOn", "registeredOn", "landedOn", "openedOn");

    private Activity() {}

    /**
     * The day of the last substantive activity, as an expression. Today the deal knows it; for another day it is the last touch or
     * milestone by then.
     */
    static Clause last(Vantage vantage) {
        if (vantage.present()) {
            return Clause.of("d.activeOn");
        }
        var since = vantage.at() + ".stageSince";
        var touch =
                "(select max(t.occurredOn) from Touch t where t.dealId = d.id and t.occurredOn <= :activeBy and t.recordedAt < :activeTold)";
        var milestones = MILESTONES.stream()
                .map(one -> "coalesce(" + vantage.at() + "." + one + ", " + since + ")")
                .collect(Collectors.joining(", "));
        return new Clause(
                "greatest(%s, %s, coalesce(%s, %s))".formatted(since, milestones, touch, since),
                Map.of("activeBy", vantage.asOf().day(), "activeTold", vantage.knownBefore()));
    }

    /** Without substantive activity on that day or later. */
    static Clause silent(Vantage vantage, String text) {
        var last = last(vantage);
        return new Clause(last.hql() + " < :day", with(last.params(), "day", Literal.day("silentSince", text)));
    }

    /** Under way and meant to move: open, or on hold with its day of review come. */
    static Clause awake(Vantage vantage, String text) {
        if (!text.equals("true")) {
            throw Refused.query("awake", "unknown-code", text, List.of("true"));
        }
        return Clause.of(
                vantage.at() + ".status = OPEN or " + vantage.at() + ".status = ON_HOLD and d.reviewOn <= :day",
                "day",
                vantage.asOf().day());
    }

    private static Map<String, Object> with(Map<String, Object> params, String name, Object value) {
        var all = new java.util.HashMap<>(params);
        all.put(name, value);
        return all;
    }
}
