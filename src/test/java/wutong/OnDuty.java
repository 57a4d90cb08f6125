package wutong;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import wutong.access.Accounts;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.journal.Actor;

/** The person as whom tests come through the doors, unless they say otherwise: one who may do everything. */
@ApplicationScoped
public class OnDuty {

    public static final String USERNAME = "duty";
    public static final String PASSWORD = "Sieben-Eichen7";

    private final People people;
    private final Units units;
    private final Accounts accounts;

    OnDuty(People people, Units units, Accounts accounts) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
    }

    void begin(@Observes StartupEvent started) {
        come();
    }

    @Transactional
    public void come() {
        var act = Act.by(new Actor(0, "测试", Set.of()), Act.Door.SEED, Instant.parse("2025-01-01T00:00:00Z"));
        if (people.count("name", "值班") == 0) {
            people.join("值班", units.namedOrMade("区投促局", null, act).id, Arrays.asList(Role.values()), act);
        }
        if (!accounts.known(USERNAME)) {
            accounts.open(people.actor("值班").id(), USERNAME, PASSWORD, act);
        }
    }
}
