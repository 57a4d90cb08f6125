package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import wutong.deal.HqType;
import wutong.deal.Status;

/** The deals already stored, as far as a ledger's rows are compared with them. */
@ApplicationScoped
class StoredDeals {

    private static final String WHAT = """
            select d.id, d.no, d.name, e.name, e.creditCode, d.at.hqType, u.name, d.unitText, d.batchId, d.at.status
            from Deal d left join d.enterprise e left join Unit u on u.id = d.at.unitId
            where d.undoneAt is null order by d.id""";

    private final EntityManager db;

    StoredDeals(EntityManager db) {
        this.db = db;
    }

    List<KnownDeal> all() {
        return db.createQuery(WHAT, Object[].class)
                .getResultStream()
                .map(StoredDeals::known)
                .toList();
    }

    /** A merged deal is known by its number alone: nothing is its double any more. */
    private static KnownDeal known(Object[] row) {
        if (row[9] == Status.MERGED) {
            return new KnownDeal((Long) row[0], null, (String) row[1], null, null, null, null, null, row[8] != null);
        }
        return new KnownDeal(
                (Long) row[0],
                null,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (HqType) row[5],
                row[6] == null ? (String) row[7] : (String) row[6],
                row[8] != null);
    }
}
