package wutong.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import wutong.journal.Numbered;

/** One browser in which a person is signed in. */
@Entity
@Table(name = "sign_in_session")
class Session extends Numbered {

    /** See {@link Token#hash}. */
    String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    Account account;

    Instant beganAt;

    /** To the minute. */
    Instant seenAt;

    String address;

    /** As it names itself; null when it does not. */
    String browser;

    /** The password fitted, and the code of the second factor is still to come: nobody is signed in by it. */
    boolean half;
}
