package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wutong.deal.DealList;
import wutong.deal.DealList.Question;
import wutong.identity.Viewer;
import wutong.listing.Clause;
import wutong.measure.Labelled;

/** Puts the question of a figure to the deals, so that the number and the list beside it come from the same words. */
@ApplicationScoped
class Desk {

    private final DealList deals;
    private final EntityManager db;

    Desk(DealList deals, EntityManager db) {
        this.deals = deals;
        this.db = db;
    }

    Question ask(Scope scope) {
        return deals.ask(scope.parameters(), new Viewer(null, scope.sight(), scope.today()));
    }

    /** Where the deals of the scope are listed. */
    String url(Scope scope) {
        return "/api/v1/deals?" + ask(scope).link();
    }

    long count(Scope scope) {
        return deals.select(ask(scope), "count(*)", "", Long.class).getSingleResult();
    }

    List<Object[]> rows(Question asked, String what, String rest) {
        return deals.select(asked, what, rest, Object[].class).getResultList();
    }

    /**
     * Aggregates of the question, parted.
     *
     * @param groups what is grouped by besides; empty for nothing
     * @param by null for one part; else the value of the part is the last of each row
     */
    List<Object[]> rows(Question asked, String what, String groups, By by, Measure measure) {
        if (by == null) {
            return rows(asked, what, groups.isEmpty() ? "" : "group by " + groups);
        }
        var path = by.path(asked.vantage().at(), measure);
        var more = by == By.STAR ? DealList.rating(asked) : Clause.of("");
        var grouped = "group by " + (groups.isEmpty() ? "" : groups + ", ") + path;
        return deals.select(asked, more, what + ", " + path, grouped, Object[].class)
                .getResultList();
    }

    static Object group(Object[] row, By by) {
        return by == null ? null : row[row.length - 1];
    }

    /** What to call each group. */
    Map<Object, String> labels(By by, Collection<?> values, boolean english) {
        var labels = new HashMap<Object, String>();
        values.forEach(value -> labels.put(value, label(value, english)));
        var ids = values.stream().filter(Objects::nonNull).toList();
        if ((by == By.PLATFORM || by == By.UNIT) && !ids.isEmpty()) {
            var entity = by == By.PLATFORM ? "Platform" : "Unit";
            db.createQuery("select e.id, e.name from " + entity + " e where e.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> labels.put(row[0], (String) row[1]));
        }
        return labels;
    }

    private static String label(Object value, boolean english) {
        if (value == null) {
            return english ? "Unknown" : "未填";
        }
        return value instanceof Labelled code ? code.label(english) : value.toString();
    }
}
