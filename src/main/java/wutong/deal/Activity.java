package wutong.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.fault.Refused;
import wutong.listing.Clause;

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
    static Clause silent(Vantage vantage, LocalDate day) {
        if (vantage.present()) {
            return Clause.of("d.activeOn < :silentDay", "silentDay", day);
        }
        var milestones = MILESTONES.stream()
                .map(one -> " and (%1$s.%2$s is null or %1$s.%2$s < :silentDay)".formatted(vantage.at(), one))
                .collect(Collectors.joining());
        // Not the last touch of each deal, which is looked up deal by deal: the touched deals are found once.
        var touched =
                "select t.dealId from Touch t where t.occurredOn between :silentDay and :activeBy and t.recordedAt < :activeTold";
        return new Clause(
                vantage.at() + ".stageSince < :silentDay" + milestones + " and " + vantage.id() + " not in (" + touched
                        + ")",
                Map.of("silentDay", day, "activeBy", vantage.asOf().day(), "activeTold", vantage.knownBefore()));
    }

    /** Under way and meant to move: open, or on hold with its day of review come. */
    static Clause awake(Vantage vantage, String text) {
        if (!text.equals("true")) {
            throw Refused.query("awake", "unknown-code", text, List.of("true"));
        }
        var reviewed = vantage.present()
                ? "d.reviewOn <= :day"
                : vantage.id() + " in (select held.id from Deal held where held.reviewOn <= :day)";
        return Clause.of(
                "%1$s.status = OPEN or %1$s.status = ON_HOLD and %2$s".formatted(vantage.at(), reviewed),
                "day",
                vantage.asOf().day());
    }
}
