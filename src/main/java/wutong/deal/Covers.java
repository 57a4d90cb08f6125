package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import wutong.identity.Sight;

/** The code names that stand for deals and investors where somebody outside reads of them. */
@ApplicationScoped
public class Covers {

    private final EntityManager db;

    Covers(EntityManager db) {
        this.db = db;
    }

    /** By id of the deal; those that need none are left out. */
    @Transactional
    public Map<Long, Cover> deals(Collection<Long> ids, Sight sight) {
        var covers = new HashMap<Long, Cover>();
        if (!ids.isEmpty()) {
            db.createQuery(
                            "from Deal d join fetch d.enterprise where d.id in :ids and d.secrecyReason is not null",
                            Deal.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(deal -> put(covers, deal.id, deal, sight));
        }
        return covers;
    }

    /** By id of the enterprise: those of whom nothing is known but confidential deals. */
    @Transactional
    public Map<Long, Cover> investors(Collection<Long> ids, Sight sight) {
        var covers = new HashMap<Long, Cover>();
        if (!ids.isEmpty()) {
            db.createQuery(
                            "from Deal d join fetch d.enterprise e where e.id in :ids and d.secrecyReason is not null and d.undoneAt is null"
                                    + " and not exists (select 1 from Deal o where o.enterprise = e and o.secrecyReason is null and o.undoneAt is null)"
                                    + " and not exists (select 1 from OfficialRating r where r.enterpriseId = e.id) order by d.id desc",
                            Deal.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(deal -> put(covers, deal.enterprise.id, deal, sight));
        }
        return covers;
    }

    private static void put(Map<Long, Cover> covers, Long id, Deal deal, Sight sight) {
        var cover = Cover.of(deal, sight);
        if (cover.on()) covers.put(id, cover);
    }
}
