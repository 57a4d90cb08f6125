package wutong.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import wutong.identity.Person;
import wutong.identity.Unit;
import wutong.journal.Tracked;

/** What a program shows instead of a password: {@code wt_…}. */
@Entity
class ApiKey extends Tracked {

    static final String PREFIX = "wt_";

    String name;

    /** See {@link Token#hash}. */
    String tokenHash;

    /** The last letters of the key, by which its holder knows it again. */
    String hint;

    /** Codes of {@link Scope}, separated by commas. */
    String scopes;

    /** Who made it and answers for what is done with it. */
    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    /** Whose deals it reaches, those of units below included; null for all. */
    @ManyToOne(fetch = FetchType.LAZY)
    Unit unit;

    /** Null for never. */
    Instant expiresAt;

    /** To the minute; null while it was not used. */
    Instant usedAt;

    /** Null while it is valid. */
    Instant revokedAt;
}
