package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands behind the ids and numbers that the rows of a ledger mention. */
@ApplicationScoped
public class Mentions {

    /** A deal by number and name. */
    public record Mention(String id, String no, String name) {}

    private final EntityManager db;

    Mentions(EntityManager db) {
        this.db = db;
    }

    /** Deals by id; those that an undone ledger had brought are left out. */
    @Transactional
    public Map<String, Mention> deals(Collection<String> ids) {
        var found = new HashMap<String, Mention>();
        var wanted = ids.stream()
                .filter(Objects::nonNull)
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            mentions("d.id in :wanted", wanted).forEach(deal -> found.put(deal.id(), deal));
        }
        return found;
    }

    /** Deals by their number (项目编号). */
    @Transactional
    public List<Mention> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : mentions("d.no in :wanted", numbers);
    }

    private List<Mention> mentions(String which, Collection<?> wanted) {
        return db.createQuery(
                        "select d.id, d.no, d.name from Deal d where d.undoneAt is null and " + which
                                + " order by d.no",
                        Object[].class)
                .setParameter("wanted", wanted)
                .getResultStream()
                .map(row -> new Mention(row[0].toString(), (String) row[1], (String) row[2]))
                .toList();
    }
}
