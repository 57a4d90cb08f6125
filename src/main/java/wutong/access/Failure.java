package wutong.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often an account or an address has failed to sign in since it last did. */
@Entity
@Table(name = "sign_in_failure")
class Failure {

    /** {@code account:} or {@code address:} and which. */
    @Id
    String origin;

    int failures;
    Instant lastAt;

    Failure() {}

    Failure(String origin, Instant at) {
        this.origin = origin;
        this.failures = 1;
        this.lastAt = at;
    }
}
