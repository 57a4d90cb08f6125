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
        if (waiting(1).isEmpty()) return Optional.empty();
        var head = db.find(Head.class, Head.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var batch = entries(waiting(BATCH));
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
        done(batch.stream().map(entry -> entry.seq).toList());
        return Optional.of(new LastSeal.Noted(seal.no, seal.hash));
    }

    private List<Long> waiting(int most) {
        return db.createNativeQuery("select seq from journal_waiting order by seq", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    private List<JournalEntry> entries(List<Long> seqs) {
        return db.createQuery("from JournalEntry e where e.seq in :seqs order by e.seq", JournalEntry.class)
                .setParameter("seqs", seqs)
                .getResultList();
    }

    private void done(List<Long> seqs) {
        db.createNativeQuery("delete from journal_waiting where seq in (:seqs)")
                .setParameter("seqs", seqs)
                .executeUpdate();
    }
}
