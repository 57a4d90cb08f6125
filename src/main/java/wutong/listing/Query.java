package wutong.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wutong.fault.Refused;

/**
 * A question to a list, read and checked. Its parameters are named {@code f1_0}, {@code x1_name} and {@code k0}.
 *
 * @param where the filters alone, which is what a total counts
 * @param pieces what follows the cursor, in one or two conditions whose rows come one after the other; every row
 *     without a cursor
 * @param orderBy after {@code order by}
 * @param limit rows a page; fetch one more to learn whether there is a next
 * @param filterKey the same text for the same question, as a query string without cursor and limit
 * @param keys what decides the order, the id last
 */
public record Query(
        Clause where, List<Clause> pieces, String orderBy, int limit, String filterKey, List<Key> keys, Seal seal) {

    /** Fetches the rows that a condition leaves, at most so many. */
    public interface Fetch<R> {
        List<R> rows(Clause condition, int most);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param extras what else the rows depend on, such as {@code asOf}: with another, a cursor is refused
     * @throws Refused naming the parameter at fault and what would be valid
     */
    public static Query read(
            Columns columns, Map<String, List<String>> parameters, Map<String, String> extras, Seal seal) {
        var asked = Asked.read(columns, parameters, extras);
        return new Query(
                asked.where(),
                asked.pieces(seal),
                asked.orderBy(),
                asked.limit(),
                asked.filterKey(),
                asked.keys(),
                seal);
    }

    /** The filters and the cursor in one condition. */
    public Clause all() {
        return where.and(Clause.any(pieces));
    }

    /** What to select beside the row, so that the page can be told where it ended. */
    public String select() {
        return keys.stream().map(Key::path).collect(Collectors.joining(", "));
    }

    /**
     * Fetches a page piece by piece: each begins to read in the middle of an index, however many rows stand before.
     *
     * @param values what a row bears under each of {@link #select}
     */
    public <R, T> Page<T> page(Fetch<R> fetch, Function<R, T> item, Function<R, List<Object>> values) {
        var fetched = new ArrayList<R>();
        for (var piece : pieces) {
            int wanted = limit + 1 - fetched.size();
            if (wanted > 0) fetched.addAll(fetch.rows(where.and(piece), wanted));
        }
        return page(fetched, item, values);
    }

    /** The page made of rows that were fetched already, limit + 1 of them at most. */
    public <R, T> Page<T> page(List<R> fetched, Function<R, T> item, Function<R, List<Object>> values) {
        var rows = fetched.subList(0, Math.min(limit, fetched.size()));
        var next = fetched.size() > limit ? Cursor.close(values.apply(rows.get(limit - 1)), filterKey, seal) : null;
        return new Page<>(rows.stream().map(item).toList(), limit, next, null);
    }
}
