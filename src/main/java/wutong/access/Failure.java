package wutong.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often an account or an address has failed to sign in since it last did, and how many attempts are being looked at. */
@Entity
@Table(name = "sign_in_failure")
class Failure {

    /** {@code account:} or {@code address:} and which. */
    @Id
    String origin;

    int failures;

    /** Of the last failure. */
    Instant lastAt;

    /** Attempts begun and not ended. */
    int pending;

    /** When the last one began; null before the first. */
    Instant pendingAt;

    Failure() {}

    /** With one attempt begun. */
    static Failure begun(String origin, Instant at) {
        var one = new Failure();
        one.origin = origin;
        one.lastAt = at;
        one.pending = 1;
        one.pendingAt = at;
        return one;
    }
}
