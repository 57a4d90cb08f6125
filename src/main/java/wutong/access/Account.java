package wutong.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import wutong.identity.Person;
import wutong.journal.Tracked;

/** How one person signs in. */
@Entity
class Account extends Tracked {

    /** Whether it may be used. */
    enum State {
        ACTIVE,
        SUSPENDED
    }

    @OneToOne(fetch = FetchType.LAZY)
    Person person;

    /** In small letters. */
    String username;

    /** See {@link Passwords}. */
    String passwordHash;

    @Enumerated(EnumType.STRING)
    State state = State.ACTIVE;

    /** Made with the demo story, with a password that everybody knows: of use only while {@code wutong.demo} is on. */
    boolean demo;

    /** Null while nobody did. */
    Instant signedInAt;

    /** What the second factor is computed from, in Base32; null for none. */
    String factorSecret;

    /** When the second factor was switched on; null while it is off. */
    Instant factorSince;

    /** The half minute of the last code that was taken, which serves once. */
    Long factorStep;

    boolean usable(boolean demo) {
        return state == State.ACTIVE && (demo || !this.demo);
    }
}
