package wutong.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A condition in HQL with the named parameters that it mentions. */
public record Clause(String hql, Map<String, Object> params) {

    /** Every row. */
    public static final Clause ALL = new Clause("1=1", Map.of());

    /** No row. */
    public static final Clause NONE = new Clause("1=0", Map.of());

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):(\\w+)");

    public static Clause of(String hql) {
        return new Clause(hql, Map.of());
    }

    public static Clause of(String hql, String name, Object value) {
        return new Clause(hql, Map.of(name, value));
    }

    public Clause and(Clause other) {
        if (this == ALL || other == ALL) return this == ALL ? other : this;
        return joined(" and ", List.of(this, other));
    }

    /** At least one of them; of none, no row. */
    public static Clause any(List<Clause> clauses) {
        if (clauses.isEmpty()) return NONE;
        return clauses.size() == 1 ? clauses.get(0) : joined(" or ", clauses);
    }

    /** The same condition with every parameter named {@code prefix + name}, so that it can stand beside others. */
    Clause prefixed(String prefix) {
        var renamed = new LinkedHashMap<String, Object>();
        params.forEach((name, value) -> renamed.put(prefix + name, value));
        var text = NAME.matcher(hql)
                .replaceAll(found -> params.containsKey(found.group(1))
                        ? ":" + prefix + found.group(1)
                        : found.group().replace("$", "\\$"));
        return new Clause(text, renamed);
    }

    private static Clause joined(String word, List<Clause> clauses) {
        var params = new LinkedHashMap<String, Object>();
        for (var clause : clauses) {
            clause.params.forEach((name, value) -> {
                var other = params.putIfAbsent(name, value);
                if (other != null && !other.equals(value))
                    throw new IllegalStateException("two parameters named " + name);
            });
        }
        var hql = clauses.stream().map(Clause::hql).collect(Collectors.joining(")" + word + "(", "((", "))"));
        return new Clause(hql, params);
    }
}
