package wutong.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActTest {

    private static Act act(String at) {
        return Act.by(new Actor(1, "值班", Set.of("OFFICER")), Act.Door.API, Instant.parse(at));
    }

    @Test
    void it_is_of_the_day_in_shanghai_and_as_exact_as_a_database() {
        var act = act("2026-05-31T16:00:00.123456789Z");

        assertEquals(LocalDate.of(2026, 6, 1), act.today());
        assertEquals(Instant.parse("2026-05-31T16:00:00.123456Z"), act.at());
    }

    @Test
    void its_actor_holds_the_roles_given_and_no_other() {
        assertTrue(act("2026-05-31T16:00:00Z").actor().holds("OFFICER"));
        assertFalse(act("2026-05-31T16:00:00Z").actor().holds("SUPERVISOR"));
    }

    @Test
    void two_acts_of_one_instant_are_two() {
        assertNotEquals(act("2026-05-31T16:00:00Z"), act("2026-05-31T16:00:00Z"));
    }
}
