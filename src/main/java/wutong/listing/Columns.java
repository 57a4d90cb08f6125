package wutong.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one list can be asked.
 *
 * @param id the path of the row's id, the last tie-breaker of every order
 * @param columns by name, in the order in which a refusal lists them
 * @param specials filters with a meaning of their own
 * @param besides parameters that others read: they are known here and left alone
 * @param sort the order when none is asked for; empty for the id alone
 * @param leading indexes by the names of their columns, the better ones first; where all but the last are fixed to one
 *     value and the order begins with the last, the fixed ones are repeated in front of the order, without which H2 does
 *     not use that index. Without any, whatever is fixed is repeated
 */
public record Columns(
        String id,
        Map<String, Column> columns,
        List<Special> specials,
        List<String> besides,
        String sort,
        List<String> leading) {

    static final List<String> OWN = List.of("limit", "cursor", "sort");

    public static Columns of(String id, Column... columns) {
        var byName = new LinkedHashMap<String, Column>();
        for (var column : columns) {
            byName.put(column.name(), column);
            if (column.currencyPath() != null) byName.put(column.currency().name(), column.currency());
        }
        return new Columns(id, byName, List.of(), List.of(), "", List.of());
    }

    public Columns specials(Special... more) {
        return new Columns(id, columns, List.of(more), besides, sort, leading);
    }

    public Columns besides(String... more) {
        return new Columns(id, columns, specials, List.of(more), sort, leading);
    }

    public Columns sorted(String by) {
        return new Columns(id, columns, specials, besides, by, leading);
    }

    /** Each index as its columns with commas between. */
    public Columns leading(String... names) {
        return new Columns(id, columns, specials, besides, sort, List.of(names));
    }

    /** The columns as this question means them: an amount whose currency is asked for is no longer in yuan. */
    Columns heeding(Collection<String> parameters) {
        var meant = new LinkedHashMap<>(columns);
        meant.replaceAll((name, column) -> {
            var currency = name + ".currency";
            var named = parameters.stream().anyMatch(one -> one.equals(currency) || one.startsWith(currency + "."));
            return column.currencyPath() != null && named ? column.anyCurrency() : column;
        });
        return new Columns(id, meant, specials, besides, sort, leading);
    }

    Optional<Special> special(String parameter) {
        return specials.stream().filter(one -> one.owns(parameter)).findFirst();
    }

    boolean skips(String parameter) {
        return OWN.contains(parameter) || besides.contains(parameter);
    }

    List<String> names() {
        var names = new ArrayList<>(columns.keySet());
        specials.forEach(special -> {
            names.add(special.name());
            names.addAll(special.parts());
        });
        names.addAll(OWN);
        names.addAll(besides);
        return names;
    }

    List<String> sortable() {
        return columns.values().stream()
                .filter(one -> one.sortPath() != null)
                .map(Column::name)
                .toList();
    }
}
