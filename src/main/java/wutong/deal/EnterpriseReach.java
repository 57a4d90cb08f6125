package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import wutong.enterprise.Showing;
import wutong.identity.Sight;
import wutong.listing.Clause;

/** An enterprise is seen by who sees one of its deals, and by all when it is rated or has no deal yet. Source: settled.md 24. */
@ApplicationScoped
class EnterpriseReach implements Showing {

    private static final String DEALS = "exists (select 1 from Deal d where d.enterprise = %s and d.undoneAt is null";

    private final EntityManager db;

    EnterpriseReach(EntityManager db) {
        this.db = db;
    }

    @Override
    public Clause seen(Sight sight, String enterprise) {
        if (sight.enterprises()) {
            return Clause.ALL;
        }
        var deals = Reach.seen(sight).and(Reach.told(sight));
        var theirs = DEALS.formatted(enterprise);
        return new Clause(
                "(not " + theirs + ") or exists (select 1 from OfficialRating r where r.enterpriseId = " + enterprise
                        + ".id) or " + theirs + " and " + deals.hql() + "))",
                deals.params());
    }

    @Override
    public Led led(long enterprise) {
        return db.createQuery(
                        "select d, u.name from Deal d left join Unit u on u.id = d.at.unitId"
                                + " where d.enterprise.id = :enterprise and d.undoneAt is null order by d.id",
                        Object[].class)
                .setParameter("enterprise", enterprise)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Led((String) row[1], LeadRule.day((Deal) row[0])))
                .orElse(null);
    }

    @Override
    public Clause numbers(Sight sight) {
        if (sight.contacts()) {
            return Clause.ALL;
        }
        return sight.own() && sight.person() != null ? Reach.own(sight, "e") : Clause.NONE;
    }

    @Override
    public boolean contacts(long enterprise, Sight sight) {
        var where = numbers(sight);
        if (where.equals(Clause.ALL) || where.equals(Clause.NONE)) {
            return where.equals(Clause.ALL);
        }
        var query = db.createQuery(
                "select count(e) from Enterprise e where e.id = :enterprise and " + where.hql(), Long.class);
        where.params().forEach(query::setParameter);
        return query.setParameter("enterprise", enterprise).getSingleResult() > 0;
    }
}
