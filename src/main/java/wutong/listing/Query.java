package wutong.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.fault.Refused;

/**
 * A question to a list, read and checked. Its parameters are named {@code f1_0}, {@code x1_name} and {@code k0}.
 *
 * @param where the filters alone, which is what a total counts
 * @param pieces what follows the cursor, in one or two conditions whose rows come one after the other; {@link
 *     Clause#ALL} without a cursor
 * @param orderBy after {@code order by}
 * @param limit rows a page; fetch one more to learn whether there is a next
 * @param filterKey the same text for the same question, as a query string without cursor and limit
 * @param keys what decides the order, the id last
 */
public record Query(
        Clause where, List<Clause> pieces, String orderBy, int limit, String filterKey, List<Key> keys, Seal seal) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * Reads the parameters of a request.
     *
     * @param extras what else the rows depend on, such as {@code asOf}: with another, a cursor is refused
     * @throws Refused naming the parameter at fault and what would be valid
     */
    public static Query read(
            Columns columns, Map<String, List<String>> parameters, Map<String, String> extras, Seal seal) {
        var texts = single(parameters);
        var meant = columns.heeding(texts.keySet());
        var filters = filters(meant, texts);
        var constant = filters.stream()
                .filter(Filter::constant)
                .map(one -> one.column().name())
                .collect(Collectors.toSet());
        var sorts = Sort.read(meant, texts.getOrDefault("sort", columns.sort()));
        var keys = Key.of(sorts, constant, columns.id());
        var order = Stream.concat(
                columns.leading().stream()
                        .filter(constant::contains)
                        .map(name -> meant.columns().get(name).path()),
                keys.stream().map(Key::order));
        var filterKey = filterKey(meant, filters, texts, extras, sorts);
        var cursor = texts.get("cursor");
        var pieces = cursor == null
                ? List.of(Clause.ALL)
                : Keyset.pieces(keys, Cursor.open(cursor, filterKey, keys, seal).values());
        return new Query(
                where(meant, filters, texts),
                pieces,
                order.collect(Collectors.joining(", ")),
                limit(texts.get("limit")),
                filterKey,
                keys,
                seal);
    }

    /** The pieces in one condition. */
    public Clause after() {
        return Clause.any(pieces);
    }

    /** The filters and the cursor. */
    public Clause all() {
        return where.and(after());
    }

    /** What to select beside the row, so that {@link #page} can be told where it ended. */
    public String select() {
        return keys.stream().map(Key::path).collect(Collectors.joining(", "));
    }

    /**
     * The page made of the rows that came back for limit + 1.
     *
     * @param values what a row bears under each of {@link #select}
     */
    public <R, T> Page<T> page(List<R> fetched, Function<R, T> item, Function<R, List<Object>> values) {
        var rows = fetched.subList(0, Math.min(limit, fetched.size()));
        var next = fetched.size() > limit ? Cursor.close(values.apply(rows.get(limit - 1)), filterKey, seal) : null;
        return new Page<>(rows.stream().map(item).toList(), limit, next, null);
    }

    private static Map<String, String> single(Map<String, List<String>> parameters) {
        var texts = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (values.size() > 1) throw Refused.malformed(name, "repeated-parameter", name);
            if (values.isEmpty() || values.get(0).isBlank()) throw Refused.malformed(name, "empty-value", name);
            texts.put(name, values.get(0).strip());
        });
        return texts;
    }

    private static List<Filter> filters(Columns columns, Map<String, String> texts) {
        var filters = new ArrayList<Filter>();
        texts.forEach((name, text) -> {
            if (!columns.skips(name) && columns.special(name).isEmpty()) filters.add(Filter.read(columns, name, text));
        });
        return filters;
    }

    private static Clause where(Columns columns, List<Filter> filters, Map<String, String> texts) {
        var where = Clause.ALL;
        for (int i = 0; i < filters.size(); i++) where = where.and(Comparison.of(filters.get(i), "f" + (i + 1)));
        int number = 0;
        for (var special : columns.specials()) {
            number++;
            var own = special.own(texts);
            if (!own.isEmpty()) where = where.and(special.meaning().apply(own).prefixed("x" + number + "_"));
        }
        return where;
    }

    private static String filterKey(
            Columns columns,
            List<Filter> filters,
            Map<String, String> texts,
            Map<String, String> extras,
            List<Sort> sorts) {
        var parts = new TreeSet<String>();
        filters.forEach(filter -> parts.add(filter.key()));
        for (var special : columns.specials()) special.own(texts).forEach((name, text) -> parts.add(part(name, text)));
        extras.forEach((name, text) -> parts.add(part(name, text)));
        var sort = sorts.stream().map(Sort::toString).collect(Collectors.joining(","));
        if (!sort.isEmpty()) parts.add(part("sort", sort));
        return String.join("&", parts);
    }

    private static String part(String name, String text) {
        return name + "=" + Filter.encoded(text);
    }

    private static int limit(String text) {
        if (text == null) return USUAL;
        var limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) throw Refused.malformed("limit", "limit-range", text, 1, MOST);
        return limit;
    }
}
