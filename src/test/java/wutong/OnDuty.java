package wutong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Sees to it that the person exists as whom the doors act. */
@ApplicationScoped
public class OnDuty {

    private final People people;

    OnDuty(People people) {
        this.people = people;
    }

    @Transactional
    public void come() {
        if (people.count("name", "值班") == 0) {
            var act = Act.by(new Actor(0, "测试", Set.of()), Act.Door.SEED, Instant.parse("2025-01-01T00:00:00Z"));
            people.join("值班", null, Arrays.asList(Role.values()), act);
        }
    }
}
