package wutong.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.listing.Clause;

/** Whether one enterprise is in somebody's sight. Whether it is there at all is not looked at for who sees all. */
@ApplicationScoped
public class Seeing {

    private final Showing showing;
    private final EntityManager db;

    Seeing(Showing showing, EntityManager db) {
        this.showing = showing;
        this.db = db;
    }

    /** @throws Refused as if it were not there */
    @Transactional
    public void require(long id, Sight sight) {
        if (!sees(id, sight)) {
            throw Refused.absent("enterprise", id);
        }
    }

    /** Which parents of some may be told, by id. */
    Set<Long> parents(Collection<Enterprise> some, Sight sight) {
        var ids = some.stream()
                .filter(one -> one.parent != null)
                .map(one -> one.parent.id)
                .collect(Collectors.toSet());
        if (ids.isEmpty() || sight.enterprises()) {
            return ids;
        }
        var where = Clause.of("e.id in :ids", "ids", ids).and(showing.seen(sight));
        var query = db.createQuery("select e.id from Enterprise e where " + where.hql(), Long.class);
        where.params().forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }

    /** Whoever is not told the parent says nothing of it when they send the rest. */
    EnterpriseForm kept(EnterpriseForm before, EnterpriseForm after, Sight sight) {
        return before.parent() != null && after.parent() == null && !sees(before.parent(), sight)
                ? after.under(before.parent())
                : after;
    }

    boolean sees(long id, Sight sight) {
        if (sight.enterprises()) {
            return true;
        }
        var where = Clause.of("e.id = :id", "id", id).and(showing.seen(sight));
        var query = db.createQuery("select count(e) from Enterprise e where " + where.hql(), Long.class);
        where.params().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }
}
