package wutong.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chains what waits, a batch at a time and apart from whoever writes: writers never queue for the end of the chain. */
@ApplicationScoped
class Sealing {

    /** Entries of a batch: at most some megabytes at once. */
    static final int BATCH = 500;

    private final EntityManager db;

    Sealing(EntityManager db) {
        this.db = db;
    }

    /** Seals one batch of what waits; two machines at one database take turns. Empty when nothing waited. */
    @Transactional
    Optional<LastSeal.Noted> seal(Instant now) {
        if (nothingWaits()) return Optional.empty();
        var head = db.find(Head.class, Head.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var batch = waiting();
        if (batch.isEmpty()) return Optional.empty();
        var seal = new BatchSeal();
        seal.no = head.seal + 1;
        seal.firstPlace = head.place + 1;
        for (var entry : batch) {
            head.hash = Chain.next(head.hash, entry);
            head.place++;
            db.persist(new Link(head.place, entry.seq, head.hash));
        }
        seal.lastPlace = head.place;
        seal.hash = head.hash;
        seal.sealedAt = now;
        seal.newestAt =
                batch.stream().map(entry -> entry.at).max(Instant::compareTo).orElseThrow();
        db.persist(seal);
        head.seal = seal.no;
        db.flush();
        done(batch.get(0).seq, batch.get(batch.size() - 1).seq);
        return Optional.of(new LastSeal.Noted(seal.no, seal.hash));
    }

    private boolean nothingWaits() {
        return db.createNativeQuery("select seq from journal_waiting", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<JournalEntry> waiting() {
        return db.createNativeQuery(
                        "select e.* from journal_waiting w join journal_entry e on e.seq = w.seq order by w.seq",
                        JournalEntry.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Those that have their link: one that came in between with a lower number waits for the next batch. */
    private void done(long first, long last) {
        db.createNativeQuery("delete from journal_waiting where seq between :first and :last"
                        + " and seq in (select l.seq from journal_link l where l.seq between :first and :last)")
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
    }
}
