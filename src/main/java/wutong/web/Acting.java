package wutong.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import wutong.access.Signed;
import wutong.identity.Right;
import wutong.identity.Sight;
import wutong.identity.Viewer;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Who acts in the present request: whoever has signed in, and nobody else. */
@RequestScoped
public class Acting {

    private final SecurityIdentity identity;
    private final Visit visit;
    private final Clock clock;

    Acting(SecurityIdentity identity, Visit visit, Clock clock) {
        this.identity = identity;
        this.visit = visit;
        this.clock = clock;
    }

    /** A new act of this person, through this door, now. */
    public Act act() {
        return Act.by(actor(), visit.api() ? Act.Door.API : Act.Door.PAGE, Instant.now(clock), visit.from());
    }

    public Signed signed() {
        return identity.getAttribute(Doorkeeper.SIGNED);
    }

    /** Whether anyone acts whom we know. */
    public boolean present() {
        return !identity.isAnonymous();
    }

    public Set<Right> rights() {
        return present() ? signed().rights() : Set.of();
    }

    public boolean may(Right right) {
        return rights().contains(right);
    }

    /** Whether they must switch a second factor on before anything else is open. */
    public boolean lacking() {
        return !identity.isAnonymous() && signed().lacking();
    }

    /** The first page of whoever acts: not everyone has figures to see. */
    public String home() {
        if (may(Right.SEE_FIGURES)) return "/";
        if (may(Right.READ_JOURNAL)) return "/journal";
        if (may(Right.KEEP_ACCOUNTS)) return "/accounts";
        return may(Right.KEEP_KEYS) ? "/keys" : "/me";
    }

    public Actor actor() {
        return signed().actor();
    }

    public long me() {
        return actor().id();
    }

    /** From where whoever acts looks at deals. */
    public Viewer viewer() {
        return new Viewer(me(), Sight.of(actor()), today());
    }

    /** From where they look at figures: who sees totals and no deals, sees those of all. */
    public Viewer overall() {
        return may(Right.READ_DEALS) ? viewer() : new Viewer(me(), Sight.ALL, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
