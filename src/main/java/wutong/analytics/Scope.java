package wutong.analytics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.identity.Sight;
import wutong.identity.Viewer;
import wutong.listing.AsOf;

/**
 * Which deals a figure looks at, and on which day.
 *
 * @param filters by the grammar of lists, {@code asOf} and {@code knownAt} among them
 * @param sight which deals count for whoever looks
 * @param english whether labels are in English
 */
public record Scope(Map<String, String> filters, Sight sight, LocalDate today, boolean english) {

    public Scope {
        filters = Map.copyOf(filters);
    }

    /** All deals in sight, as they are today. */
    public static Scope of(Viewer viewer, boolean english) {
        return of(Map.of(), viewer, english);
    }

    public static Scope of(Map<String, String> filters, Viewer viewer, boolean english) {
        return new Scope(filters, viewer.sight().counting(), viewer.today(), english);
    }

    /** Narrowed by one filter more; null narrows nothing, and a filter said before is replaced. */
    public Scope with(String name, Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(filters);
        more.put(name, value.toString());
        return new Scope(more, sight, today, english);
    }

    AsOf asOf() {
        return AsOf.read(filters.get("asOf"), filters.get("knownAt"), today);
    }

    Map<String, List<String>> parameters() {
        return filters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, filter -> List.of(filter.getValue())));
    }
}
