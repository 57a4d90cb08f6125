package wutong.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Counts failures to sign in, for an account and for an address alike: after five, neither gets in for a quarter of an hour. An attempt counts
 * from its beginning, so that no more than five are ever looked at together; who comes sixth waits until one of them has ended.
 */
@ApplicationScoped
class Failures {

    static final int MOST = 5;
    static final Duration REST = Duration.ofMinutes(15);

    /** Longer than an attempt takes: one that began before has been cut off. */
    private static final Duration CUT_OFF = Duration.ofSeconds(30);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int LOOKS = 60;
    private static final int BETWEEN_LOOKS = 50;

    private static final String FAILED = "(case when f.lastAt > :past then f.failures else 0 end)";
    private static final String PENDING = "(case when f.pendingAt > :cutOff then f.pending else 0 end)";
    private static final String LESS = "f.pending = case when f.pending > 0 then f.pending - 1 else 0 end";

    private final EntityManager db;

    Failures(EntityManager db) {
        this.db = db;
    }

    /**
     * Begins an attempt, which {@link #failed}, {@link #forget} or {@link #release} ends. Waits while others of this origin are being looked at.
     *
     * @return how long this origin must rest; empty when the attempt has begun
     */
    Optional<Duration> begin(String origin, Instant now) {
        for (int look = 0; look < LOOKS; look++) {
            var rest = apart(() -> rest(origin, now));
            if (rest.isPresent()) return rest;
            if (begun(origin, now)) return Optional.empty();
            pause();
        }
        return Optional.of(A_MOMENT);
    }

    private Optional<Duration> rest(String origin, Instant now) {
        return Optional.ofNullable(db.find(Failure.class, origin))
                .filter(one -> one.failures >= MOST && now.isBefore(one.lastAt.plus(REST)))
                .map(one -> Duration.between(now, one.lastAt.plus(REST)));
    }

    /** One statement, which both databases let nobody come between; the first of an origin is a row that only one can write. */
    private boolean begun(String origin, Instant now) {
        var counted =
                apart(() -> db.createQuery("update Failure f set f.failures = " + FAILED + ", f.pending = " + PENDING
                                + " + 1, f.pendingAt = :now where f.origin = :origin and " + FAILED + " + " + PENDING
                                + " < " + MOST)
                        .setParameter("past", now.minus(REST))
                        .setParameter("cutOff", now.minus(CUT_OFF))
                        .setParameter("now", now)
                        .setParameter("origin", origin)
                        .executeUpdate());
        return counted > 0 || apart(() -> db.find(Failure.class, origin) == null) && first(origin, now);
    }

    private boolean first(String origin, Instant now) {
        try {
            return apart(() -> {
                db.persist(Failure.begun(origin, now));
                db.flush();
                return true;
            });
        } catch (PersistenceException another) {
            if (another instanceof ConstraintViolationException) return false;
            throw another;
        }
    }

    /** The attempt failed. */
    void failed(String origin, Instant now) {
        end(origin, "f.failures = " + FAILED + " + 1, f.lastAt = :now, " + LESS, now);
    }

    /** The attempt succeeded: what failed before counts no more. */
    void forget(String origin, Instant now) {
        end(origin, "f.failures = 0, " + LESS, now);
    }

    /** The attempt ended as neither. */
    void release(String origin, Instant now) {
        end(origin, LESS, now);
    }

    private void end(String origin, String change, Instant now) {
        apart(() -> {
            var query = db.createQuery("update Failure f set " + change + " where f.origin = :origin")
                    .setParameter("origin", origin);
            if (change.contains(":now")) query.setParameter("now", now).setParameter("past", now.minus(REST));
            return query.executeUpdate();
        });
    }

    /** A transaction of its own: what fails afterwards takes nothing back, and nobody waits for it. */
    private static <T> T apart(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those that lie further back than anybody rests. */
    @Transactional
    void sweep(Instant now) {
        db.createQuery("delete from Failure f where f.lastAt < :then and (f.pendingAt is null or f.pendingAt < :then)")
                .setParameter("then", now.minus(REST))
                .executeUpdate();
    }
}
