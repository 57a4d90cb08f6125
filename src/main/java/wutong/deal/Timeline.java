package wutong.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wutong.measure.Days;

/** What all believed facts of one deal add up to, day by day. Pure. */
final class Timeline {

    /** Days from {@code fromOn} up to, not including, {@code untilOn} on which the same holds. */
    record Stretch(LocalDate fromOn, LocalDate untilOn, Standing at) {}

    private Timeline() {}

    /** The stretches as known at an instant; empty when no stage was known then. */
    static List<Stretch> of(Collection<Fact> facts, Instant knownAt) {
        var believed = facts.stream()
                .filter(f -> f.believed(knownAt))
                .sorted(Fact.IN_TIME)
                .toList();
        var stretches = new ArrayList<Stretch>();
        Map<FactKind, Fact> holding = new EnumMap<>(FactKind.class);
        // A merged deal counts for no day, also for one of which it is told later that it was there already.
        believed.stream().filter(Fact::merged).forEach(fact -> holding.put(FactKind.STATUS, fact));
        Stage furthest = null;
        for (int i = 0; i < believed.size(); i++) {
            var fact = believed.get(i);
            holding.put(fact.kind, fact);
            if (fact.kind == FactKind.STAGE && (furthest == null || fact.stage().beyond(furthest))) {
                furthest = fact.stage();
            }
            var lastOfDay =
                    i + 1 == believed.size() || !believed.get(i + 1).holdsFrom.equals(fact.holdsFrom);
            if (lastOfDay && furthest != null) {
                add(stretches, fact.holdsFrom, Standing.of(holding, furthest));
            }
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, LocalDate fromOn, Standing at) {
        var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.at().equals(at)) {
            return;
        }
        if (last != null) {
            stretches.set(stretches.size() - 1, new Stretch(last.fromOn(), fromOn, last.at()));
        }
        stretches.add(new Stretch(fromOn, Days.FAR, at));
    }
}
