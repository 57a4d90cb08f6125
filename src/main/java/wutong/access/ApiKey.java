package wutong.access;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import wutong.identity.Person;
import wutong.identity.Unit;
import wutong.journal.Tracked;
import wutong.measure.Days;

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

    /** The last day on which it is valid, in Shanghai; null for all. */
    LocalDate expiresOn;

    /** To the minute; null while it was not used. */
    Instant usedAt;

    /** Null while it is valid. */
    Instant revokedAt;

    boolean valid(Instant now) {
        return revokedAt == null && (expiresOn == null || !Days.on(now).isAfter(expiresOn));
    }

    List<Scope> granted() {
        return Arrays.stream(scopes.split(",")).map(Scope::valueOf).toList();
    }
}
