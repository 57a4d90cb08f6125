package wutong.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import wutong.fault.Refused;

/** One step of an order: a column, upwards or, with a minus in front, downwards. Missing values come last in both. */
public record Sort(Column column, boolean down) {

    static List<Sort> read(Columns columns, String text) {
        var sorts = new ArrayList<Sort>();
        var seen = new HashSet<String>();
        for (var word : text.isEmpty() ? List.<String>of() : Literal.list("sort", text)) {
            var name = word.startsWith("-") ? word.substring(1) : word;
            var column = columns.columns().get(name);
            if (column == null || column.sortPath() == null)
                throw Refused.query("sort", "unknown-sort", name, columns.sortable());
            if (!seen.add(name)) throw Refused.query("sort", "repeated-sort", name);
            sorts.add(new Sort(column, word.startsWith("-")));
        }
        return sorts;
    }

    @Override
    public String toString() {
        return (down ? "-" : "") + column.name();
    }
}
