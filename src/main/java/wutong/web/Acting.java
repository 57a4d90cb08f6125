package wutong.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import wutong.identity.People;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Who acts in the present request. Until sign-in exists that is one seeded person, 值班, who holds every role; here and nowhere else. */
@RequestScoped
public class Acting {

    private static final String ON_DUTY = "值班";

    private final People people;
    private final Visit visit;
    private final Clock clock;
    private Actor actor;

    Acting(People people, Visit visit, Clock clock) {
        this.people = people;
        this.visit = visit;
        this.clock = clock;
    }

    /** A new act of this person, through this door, now. */
    public Act act() {
        return Act.by(actor(), visit.api() ? Act.Door.API : Act.Door.PAGE, Instant.now(clock));
    }

    public Actor actor() {
        if (actor == null) {
            actor = people.actor(ON_DUTY);
            visit.by(actor.name());
        }
        return actor;
    }

    public long me() {
        return actor().id();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
