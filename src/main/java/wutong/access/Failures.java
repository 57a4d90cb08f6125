package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts failures to sign in, for an account and for an address alike: after five, neither gets in for a quarter of an hour. */
@ApplicationScoped
class Failures {

    static final int MOST = 5;
    static final Duration REST = Duration.ofMinutes(15);

    private final EntityManager db;

    Failures(EntityManager db) {
        this.db = db;
    }

    /** How long this origin must rest; empty when it may try. */
    @Transactional
    Optional<Duration> rest(String origin, Instant now) {
        return Optional.ofNullable(db.find(Failure.class, origin))
                .filter(one -> one.failures >= MOST && now.isBefore(one.lastAt.plus(REST)))
                .map(one -> Duration.between(now, one.lastAt.plus(REST)));
    }

    /** A row of its own transaction: what fails afterwards takes nothing back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void count(String origin, Instant now) {
        var known = db.find(Failure.class, origin, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            db.persist(new Failure(origin, now));
        } else {
            known.failures = now.isBefore(known.lastAt.plus(REST)) ? known.failures + 1 : 1;
            known.lastAt = now;
        }
    }

    /** Those that lie further back than anybody rests. */
    @Transactional
    void sweep(Instant now) {
        db.createQuery("delete from Failure f where f.lastAt < :then")
                .setParameter("then", now.minus(REST))
                .executeUpdate();
    }

    @Transactional
    void forget(String origin) {
        db.createQuery("delete from Failure f where f.origin = :origin")
                .setParameter("origin", origin)
                .executeUpdate();
    }
}
