package wutong.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Follows the chain from its beginning, one batch in memory at a time, to the first place that is broken. */
@ApplicationScoped
public class Verifying {

    private final EntityManager db;
    private final LastSeal last;

    Verifying(EntityManager db, LastSeal last) {
        this.db = db;
        this.last = last;
    }

    /** What is sealed meanwhile is left to the next time. */
    @Transactional
    public Verification verify() {
        var noted = last.noted();
        var end = db.find(Head.class, Head.ONLY);
        var walk = new Walk(end);
        var breach = walk.breach().or(() -> cut(noted)).or(this::stray);
        return new Verification(walk.entries, walk.dropped, waiting(), end.seal, end.hash, breach.orElse(null));
    }

    /** The way along the chain up to where it ended at the beginning. */
    private final class Walk {

        private final Head end;
        private final SortedSet<Long> told = told();
        private String hash = "";
        private long place;
        private long entries;
        private long dropped;

        Walk(Head end) {
            this.end = end;
        }

        Optional<Breach> breach() {
            for (long no = 1; no <= end.seal; no++) {
                var seal = db.find(BatchSeal.class, no);
                var found = seal == null || seal.firstPlace != place + 1 ? broken(Breach.Kind.SEAL, no) : batch(seal);
                if (found.isPresent()) return found;
                db.clear();
            }
            return place == end.place && hash.equals(end.hash) ? Optional.empty() : broken(Breach.Kind.SEAL, end.seal);
        }

        /** Retention drops nothing early and tells of each batch; what it told goes in its turn, when all that went before is long gone. */
        private boolean due(BatchSeal seal) {
            return !seal.droppedAt.isBefore(seal.newestAt.plus(Retention.LEAST))
                    && !told.tailSet(seal.no).isEmpty();
        }

        private Optional<Breach> batch(BatchSeal seal) {
            if (seal.droppedAt != null) {
                if (!due(seal)) return Optional.of(new Breach(Breach.Kind.UNLINKED, seal.no, place + 1, null));
                dropped += seal.lastPlace - place;
                place = seal.lastPlace;
                hash = seal.hash;
                return Optional.empty();
            }
            var links = links(seal);
            var bySeq = entries(links);
            for (var link : links) {
                if (link.place != place + 1)
                    return Optional.of(new Breach(Breach.Kind.UNLINKED, seal.no, place + 1, null));
                var entry = bySeq.get(link.seq);
                if (entry == null) return Optional.of(new Breach(Breach.Kind.MISSING, seal.no, link.place, link.seq));
                var next = Chain.next(hash, entry);
                if (!next.equals(link.hash))
                    return Optional.of(new Breach(Breach.Kind.ALTERED, seal.no, link.place, link.seq));
                hash = next;
                place++;
                entries++;
            }
            if (place != seal.lastPlace) return Optional.of(new Breach(Breach.Kind.UNLINKED, seal.no, place + 1, null));
            return hash.equals(seal.hash) ? Optional.empty() : broken(Breach.Kind.SEAL, seal.no);
        }
    }

    private static Optional<Breach> broken(Breach.Kind kind, long seal) {
        return Optional.of(new Breach(kind, seal, null, null));
    }

    /** The seals of whose dropping an entry tells. */
    private SortedSet<Long> told() {
        return new TreeSet<>(db.createQuery(
                        "select e.recordId from JournalEntry e where e.kind = 'seal' and e.verb = 'dropped'",
                        Long.class)
                .getResultList());
    }

    private List<Link> links(BatchSeal seal) {
        return db.createQuery("from Link l where l.place between :first and :last order by l.place", Link.class)
                .setParameter("first", seal.firstPlace)
                .setParameter("last", seal.lastPlace)
                .getResultList();
    }

    private Map<Long, JournalEntry> entries(List<Link> links) {
        return db.createQuery("from JournalEntry e where e.seq in :seqs", JournalEntry.class)
                .setParameter("seqs", links.stream().map(link -> link.seq).toList())
                .getResultStream()
                .collect(Collectors.toMap(entry -> entry.seq, entry -> entry));
    }

    /** A seal that was noted outside the database must still be there. */
    private Optional<Breach> cut(Optional<LastSeal.Noted> noted) {
        return noted.filter(one -> {
                    var seal = db.find(BatchSeal.class, one.no());
                    return seal == null || !seal.hash.equals(one.hash());
                })
                .flatMap(one -> broken(Breach.Kind.CUT, one.no()));
    }

    private Optional<Breach> stray() {
        var seq = db.createNativeQuery("""
                select min(e.seq) from journal_entry e
                where not exists (select 1 from journal_link l where l.seq = e.seq)
                  and not exists (select 1 from journal_waiting w where w.seq = e.seq)""", Long.class).getSingleResult();
        return Optional.ofNullable((Long) seq).map(one -> new Breach(Breach.Kind.STRAY, null, null, one));
    }

    private long waiting() {
        return (Long) db.createNativeQuery("select count(*) from journal_waiting", Long.class)
                .getSingleResult();
    }
}
