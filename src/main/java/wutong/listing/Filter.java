package wutong.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wutong.fault.Refused;

/**
 * One comparison that was asked for.
 *
 * @param texts as written, the parts of a list in alphabetical order
 * @param values as the path has them
 */
record Filter(Column column, Operator operator, List<String> texts, List<Object> values) {

    static Filter read(Columns columns, String parameter, String text) {
        var column = columns.columns().get(parameter);
        var operator = Operator.IN;
        if (column == null) {
            int dot = parameter.lastIndexOf('.');
            column = dot < 0 ? null : columns.columns().get(parameter.substring(0, dot));
            if (column == null) throw Refused.query(parameter, "unknown-parameter", parameter, columns.names());
            operator = operator(column, parameter, parameter.substring(dot + 1));
        }
        var texts = operator.several() ? Literal.list(parameter, text) : List.of(text.strip());
        if (operator == Operator.BETWEEN && texts.size() != 2) throw Refused.query(parameter, "between-two", text);
        return of(column, operator, parameter, texts);
    }

    private static Operator operator(Column column, String parameter, String word) {
        var operator = Operator.of(word);
        if (operator == null || !column.kind().operators.contains(operator))
            throw Refused.query(
                    parameter, "unknown-operator", word, column.kind().words());
        return operator;
    }

    private static Filter of(Column column, Operator operator, String parameter, List<String> texts) {
        if (operator == Operator.IS_NULL) {
            var flag = Column.flag(column.name(), column.path()).read(parameter, texts.get(0));
            return new Filter(column, operator, texts, List.of(flag));
        }
        var ordered = operator == Operator.BETWEEN
                ? texts
                : texts.stream().sorted().distinct().toList();
        var read = ordered.stream().map(one -> column.read(parameter, one)).toList();
        if (operator == Operator.BETWEEN && reversed(read))
            throw Refused.query(parameter, "between-order", String.join(",", texts));
        return new Filter(column, operator, ordered, read);
    }

    @SuppressWarnings("unchecked")
    private static boolean reversed(List<Object> ends) {
        return ends.size() == 2
                && ends.get(0) instanceof Comparable<?> first
                && ((Comparable<Object>) first).compareTo(ends.get(1)) > 0;
    }

    /** Every row that is left bears the same value here. */
    boolean constant() {
        return (operator == Operator.IN || operator == Operator.EQ)
                && values.size() == 1
                && column.kind() != Kind.INSTANT;
    }

    /** The filter as it stands in the canonical query string. */
    String key() {
        var bare = operator == Operator.IN
                || operator == Operator.EQ && !texts.get(0).contains(",");
        var name = bare ? column.name() : column.name() + "." + operator.word;
        return name + "=" + encoded(String.join(",", texts));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
