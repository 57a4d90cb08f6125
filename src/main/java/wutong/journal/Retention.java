package wutong.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Drops whole batches whose entries are all older than is kept; their seals stay, so that the chain still holds. */
@ApplicationScoped
class Retention {

    /**
     * A journal is kept no shorter. Source: 网络安全法 art. 21 (in force since 2017-06-01) asks for six months of logs at least.
     */
    static final Duration LEAST = Duration.ofDays(180);

    private final EntityManager db;
    private final Journal journal;

    Retention(EntityManager db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Drops one batch that ended before then. Answers whether there was one. */
    @Transactional
    boolean drop(Instant then, Instant now) {
        var seal = db.createQuery(
                        "from BatchSeal s where s.droppedAt is null and s.newestAt < :then order by s.no",
                        BatchSeal.class)
                .setParameter("then", then)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        seal.ifPresent(one -> drop(one, now));
        return seal.isPresent();
    }

    private void drop(BatchSeal seal, Instant now) {
        seal.droppedAt = now;
        db.flush();
        var seqs = db.createQuery("select l.seq from Link l where l.place between :first and :last", Long.class)
                .setParameter("first", seal.firstPlace)
                .setParameter("last", seal.lastPlace)
                .getResultList();
        db.createQuery("delete from Link l where l.place between :first and :last")
                .setParameter("first", seal.firstPlace)
                .setParameter("last", seal.lastPlace)
                .executeUpdate();
        db.createQuery("delete from JournalEntry e where e.seq in :seqs")
                .setParameter("seqs", seqs)
                .executeUpdate();
        var told = Map.of("newestAt", seal.newestAt, "entries", seqs.size());
        journal.note(Act.by(Actor.HOUSE, Act.Door.HOUSE, now), "seal", seal.no, "dropped", told, null, null);
    }
}
