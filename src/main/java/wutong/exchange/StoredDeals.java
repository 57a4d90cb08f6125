package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.deal.CloseReason;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Days;
import wutong.measure.Labelled;

/** The deals already stored, as far as a ledger's rows are compared with them. */
@ApplicationScoped
class StoredDeals {

    private static final String WHAT = """
            select d.id, d.no, d.name, e.name, e.creditCode, d.at.hqType, u.name, d.unitText, d.batchId, d.at.status,
            d.at.stage, d.at.closedOn, d.at.closeReason, e.id,
            d.at.signedOn, d.at.registeredOn, d.at.landedOn, d.at.openedOn
            from Deal d left join d.enterprise e left join Unit u on u.id = d.at.unitId
            where d.undoneAt is null order by d.id""";

    /** The latest list year comes last. */
    private static final String STARS = """
            select r.enterpriseId, r.level, r.listYear from OfficialRating r
            where r.retractedAt >= :now order by r.listYear""";

    private final EntityManager db;

    StoredDeals(EntityManager db) {
        this.db = db;
    }

    List<KnownDeal> all() {
        var stars = stars();
        return db.createQuery(WHAT, Object[].class)
                .getResultStream()
                .map(row -> known(row, stars))
                .toList();
    }

    private Map<Long, String> stars() {
        var stars = new HashMap<Long, String>();
        db.createQuery(STARS, Object[].class)
                .setParameter("now", Days.FAR_INSTANT.minusSeconds(1))
                .getResultStream()
                .forEach(row -> stars.put((Long) row[0], CardReading.star((Labelled) row[1], (int) row[2])));
        return stars;
    }

    private static Stage milestone(Object[] row) {
        return new Reading.Days(
                        null,
                        null,
                        (LocalDate) row[14],
                        (LocalDate) row[15],
                        (LocalDate) row[16],
                        (LocalDate) row[17],
                        null,
                        null)
                .milestone();
    }

    /** A merged deal is known by its number alone: nothing is its double any more. */
    private static KnownDeal known(Object[] row, Map<Long, String> stars) {
        var stored = new KnownDeal.Stored(
                new Reading.Standing((Stage) row[10], (Status) row[9], (LocalDate) row[11], (CloseReason) row[12]),
                milestone(row),
                stars.get((Long) row[13]));
        if (row[9] == Status.MERGED) {
            return new KnownDeal(
                    (Long) row[0], null, (String) row[1], null, null, null, null, null, row[8] != null, stored);
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
                row[8] != null,
                stored);
    }
}
