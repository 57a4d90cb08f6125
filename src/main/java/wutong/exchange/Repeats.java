package wutong.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import wutong.journal.Act;

/** Dry runs of ledgers that stand already: each says of every row what was said then, and would change nothing. */
@ApplicationScoped
public class Repeats {

    private final EntityManager db;

    Repeats(EntityManager db) {
        this.db = db;
    }

    /** Answers the id of the new batch. */
    long repeat(long first, Upload upload, Glance glance, Act act) {
        return QuarkusTransaction.requiringNew().timeout(LedgerImport.SECONDS).call(() -> {
            var batch = db.find(Batch.class, first).repeated(upload, glance, act);
            db.persist(batch);
            long after = 0;
            for (var rows = rows(first, after); !rows.isEmpty(); rows = rows(first, after)) {
                for (var row : rows) db.persist(row.repeated(batch.id));
                after = rows.get(rows.size() - 1).record;
                db.flush();
                db.clear();
            }
            return batch.id;
        });
    }

    private List<BatchRow> rows(long batch, long after) {
        return db.createQuery(
                        "from BatchRow r where r.batchId = :batch and r.record > :after order by r.record",
                        BatchRow.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setMaxResults(LedgerImport.PACE)
                .getResultList();
    }
}
