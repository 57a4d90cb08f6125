package wutong.web.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wutong.identity.People.PersonRow;
import wutong.identity.Units.UnitRow;

/**
 * A unit with its place in the tree.
 *
 * @param depth 0 at the top
 * @param people how many work in it, those below not counted
 */
public record UnitLine(UnitRow unit, int depth, long people) {

    private static final int DEEPEST = 5;

    /** Each below the one it belongs to, by name. */
    static List<UnitLine> tree(List<UnitRow> units, List<PersonRow> people) {
        var counts = people.stream()
                .filter(one -> one.unit() != null)
                .collect(Collectors.groupingBy(PersonRow::unit, Collectors.counting()));
        var lines = new ArrayList<UnitLine>();
        add(lines, units, null, 0, counts, new HashSet<>());
        return lines;
    }

    private static void add(
            List<UnitLine> lines,
            List<UnitRow> units,
            String parent,
            int depth,
            Map<String, Long> counts,
            Set<String> seen) {
        for (var unit : units) {
            var here = parent == null ? unit.parent() == null : parent.equals(unit.parent());
            if (here && seen.add(unit.id())) {
                lines.add(new UnitLine(unit, Math.min(depth, DEEPEST), counts.getOrDefault(unit.id(), 0L)));
                add(lines, units, unit.id(), depth + 1, counts, seen);
            }
        }
    }
}
