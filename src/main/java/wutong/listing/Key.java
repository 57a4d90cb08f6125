package wutong.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One path that decides a row's place in the order.
 *
 * @param required never null
 * @param code from the name of a constant, kept in a cursor, to the constant
 */
public record Key(String path, boolean down, boolean required, Function<String, Object> code) {

    /** The keys of an order, the id last. What is the same in every row decides nothing and is left out. */
    static List<Key> of(List<Sort> sorts, Set<String> constant, String id) {
        var keys = new ArrayList<Key>();
        for (var sort : sorts) {
            var column = sort.column();
            if (constant.contains(column.name())) continue;
            var last = column.sortPath().equals(id);
            keys.add(new Key(column.sortPath(), sort.down(), last || column.required(), column.reader()));
            if (last) return keys;
        }
        keys.add(new Key(id, false, true, null));
        return keys;
    }

    String order() {
        return path + (down ? " desc" : " asc") + (required ? "" : " nulls last");
    }

    String beyond() {
        return down ? " < " : " > ";
    }
}
