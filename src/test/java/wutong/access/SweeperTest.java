package wutong.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wutong.identity.Role;
import wutong.web.access.Staff;

/** What has ended by itself leaves no row. */
@QuarkusTest
class SweeperTest {

    @Inject
    Sweeper sweeper;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Failures failures;

    @Inject
    EntityManager db;

    @Inject
    Staff staff;

    @Test
    void a_session_that_stands_stays_and_one_of_yesterday_goes() {
        var person = staff.person("sweep-me", null, Role.OFFICER);
        var account = accounts.ofPerson(person).orElseThrow();
        var now = Instant.now();
        var here = sessions.begin(account, "127.0.0.1", null, false, now);
        sessions.begin(account, "127.0.0.1", null, false, now.minus(Duration.ofDays(1)));
        failures.begin("account:sweep-me", now.minus(Duration.ofHours(1)));
        failures.failed("account:sweep-me", now.minus(Duration.ofHours(1)));

        sweeper.sweep();

        assertEquals(1, sessions.count("account.person.id", person));
        assertTrue(sessions.of(here, now).isPresent());
        assertNull(db.find(Failure.class, "account:sweep-me"));
    }
}
