package wutong.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import wutong.listing.Literal.Moment;

/** What a filter says in HQL. Null counts as different, so that {@code ne} and {@code in} part the list in two. */
record Comparison(Column column, Operator operator, List<Object> values, String stem) {

    static Clause of(Filter filter, String stem) {
        var comparison = new Comparison(filter.column(), filter.operator(), filter.values(), stem);
        return switch (filter.operator()) {
            case IS_NULL -> comparison.missing();
            case NE -> comparison.other();
            default -> comparison.inYuan();
        };
    }

    private Clause missing() {
        return Clause.of(column.path() + (values.get(0).equals(true) ? " is null" : " is not null"));
    }

    private Clause other() {
        var same = inYuan();
        var currency = column.currencyPath() == null ? "" : " or " + column.currencyPath() + " is null";
        return new Clause("(not (" + same.hql() + ") or " + column.path() + " is null" + currency + ")", same.params());
    }

    private Clause inYuan() {
        var clause = compared();
        return column.currencyPath() == null ? clause : clause.and(Clause.of(column.currencyPath() + " = 'CNY'"));
    }

    private Clause compared() {
        if (column.kind() == Kind.INSTANT) return Clause.any(moments());
        var params = params();
        return new Clause(subject() + test(List.copyOf(params.keySet())), params);
    }

    private String subject() {
        return operator == Operator.CONTAINS ? "lower(" + column.path() + ")" : column.path();
    }

    private Map<String, Object> params() {
        var params = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.size(); i++) params.put(stem + "_" + i, values.get(i));
        if (operator == Operator.CONTAINS) params.put(stem + "_0", pattern((String) values.get(0)));
        return params;
    }

    private String test(List<String> names) {
        var first = ":" + names.get(0);
        return switch (operator) {
            case GT -> " > " + first;
            case GTE -> " >= " + first;
            case LT -> " < " + first;
            case LTE -> " <= " + first;
            case BETWEEN -> " between " + first + " and :" + names.get(1);
            case CONTAINS -> " like " + first + " escape '!'";
            default -> names.size() == 1 ? " = " + first : " in (:" + String.join(", :", names) + ")";
        };
    }

    private List<Clause> moments() {
        if (operator == Operator.BETWEEN)
            return List.of(moment("", new Moment(((Moment) values.get(0)).from(), ((Moment) values.get(1)).until())));
        return IntStream.range(0, values.size())
                .mapToObj(i -> moment("_" + i, (Moment) values.get(i)))
                .toList();
    }

    private Clause moment(String suffix, Moment moment) {
        var path = column.path();
        var from = stem + suffix + "_from";
        var until = stem + suffix + "_until";
        return switch (operator) {
            case GT -> Clause.of(path + " >= :" + until, until, moment.until());
            case GTE -> Clause.of(path + " >= :" + from, from, moment.from());
            case LT -> Clause.of(path + " < :" + from, from, moment.from());
            case LTE -> Clause.of(path + " < :" + until, until, moment.until());
            default ->
                Clause.of(path + " >= :" + from, from, moment.from())
                        .and(Clause.of(path + " < :" + until, until, moment.until()));
        };
    }

    private static String pattern(String text) {
        var escaped = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + escaped + "%";
    }
}
