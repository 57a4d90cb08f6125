package wutong.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.fault.Refused;

/**
 * What a request says, taken apart and checked.
 *
 * @param columns as this question means them
 * @param texts by parameter, each given once and not empty
 */
record Asked(
        Columns columns,
        Map<String, String> texts,
        Map<String, String> extras,
        List<Filter> filters,
        List<Sort> sorts) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    static Asked read(Columns columns, Map<String, List<String>> parameters, Map<String, String> extras) {
        var texts = single(parameters);
        var meant = columns.heeding(texts.keySet());
        var filters = new ArrayList<Filter>();
        texts.forEach((name, text) -> {
            if (!meant.skips(name) && meant.special(name).isEmpty()) filters.add(Filter.read(meant, name, text));
        });
        return new Asked(meant, texts, extras, filters, Sort.read(meant, texts.getOrDefault("sort", columns.sort())));
    }

    private static Map<String, String> single(Map<String, List<String>> parameters) {
        var texts = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (values.size() > 1) throw Refused.query(name, "repeated-parameter", name);
            var text = values.isEmpty() ? "" : values.get(0).strip();
            if (text.isEmpty()) throw Refused.query(name, "empty-value", name);
            // PostgreSQL has no such character in a text.
            if (text.indexOf('\0') >= 0) throw Refused.query(name, "unreadable-text", name);
            texts.put(name, text);
        });
        return texts;
    }

    Clause where() {
        var where = Clause.ALL;
        for (int i = 0; i < filters.size(); i++) where = where.and(Comparison.of(filters.get(i), "f" + (i + 1)));
        for (int i = 0; i < columns.specials().size(); i++) {
            var special = columns.specials().get(i);
            var own = special.own(texts);
            if (!own.isEmpty()) where = where.and(special.meaning().apply(own).prefixed("x" + (i + 1) + "_"));
        }
        return where;
    }

    List<Key> keys() {
        return Key.of(sorts, constant(), columns.id());
    }

    /** The fixed columns first: without them H2 does not use an index that begins with them. */
    String orderBy() {
        return Stream.concat(
                        leading().stream().map(columns.columns()::get).map(Column::path),
                        keys().stream().map(Key::order))
                .collect(Collectors.joining(", "));
    }

    String filterKey() {
        var parts = new TreeSet<String>();
        filters.forEach(filter -> parts.add(filter.key()));
        columns.specials().forEach(special -> special.own(texts).forEach((name, text) -> parts.add(part(name, text))));
        extras.forEach((name, text) -> parts.add(part(name, text)));
        if (!sorts.isEmpty())
            parts.add(part("sort", sorts.stream().map(Sort::toString).collect(Collectors.joining(","))));
        return String.join("&", parts);
    }

    int limit() {
        if (!texts.containsKey("limit")) return USUAL;
        var text = texts.get("limit");
        var limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) throw Refused.query("limit", "limit-range", text, 1, MOST);
        return limit;
    }

    List<Clause> pieces(Seal seal) {
        var cursor = texts.get("cursor");
        if (cursor == null) return List.of(Clause.ALL);
        return Keyset.pieces(
                keys(), Cursor.open(cursor, filterKey(), keys(), seal).values());
    }

    private List<String> leading() {
        var constant = constant();
        if (columns.leading().isEmpty()) {
            return columns.columns().keySet().stream()
                    .filter(constant::contains)
                    .toList();
        }
        var first = sorts.stream()
                .map(sort -> sort.column().name())
                .filter(name -> !constant.contains(name))
                .findFirst();
        return columns.leading().stream()
                .map(index -> List.of(index.split(",")))
                .filter(index -> first.equals(Optional.of(index.get(index.size() - 1))))
                .map(index -> index.subList(0, index.size() - 1))
                .filter(constant::containsAll)
                .findFirst()
                .orElse(List.of());
    }

    private Set<String> constant() {
        return filters.stream()
                .filter(Filter::constant)
                .map(filter -> filter.column().name())
                .collect(Collectors.toSet());
    }

    private static String part(String name, String text) {
        return name + "=" + Filter.encoded(text);
    }
}
