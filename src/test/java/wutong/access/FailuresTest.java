package wutong.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.access.SignIn.Outcome;
import wutong.identity.Role;
import wutong.web.access.Staff;

/** Attempts that come at the very same time are counted like those that come one after the other. */
@QuarkusTest
class FailuresTest {

    @Inject
    SignIn signIn;

    @Inject
    Failures failures;

    @Inject
    Staff staff;

    private static <T> List<T> together(int threads, List<Callable<T>> all) throws Exception {
        var hands = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var one : hands.invokeAll(all)) results.add(one.get());
            return results;
        } finally {
            hands.shutdownNow();
        }
    }

    private Callable<Outcome> attempt(String name, String password, String address) {
        return () -> signIn.attempt(name, password, address, null, Instant.now());
    }

    @Test
    void of_many_wrong_passwords_at_once_five_are_looked_at() throws Exception {
        staff.person("throng-one", null, Role.OFFICER);

        for (var name : List.of("throng-one", "throng-nobody")) {
            var all = together(
                    8,
                    IntStream.range(0, 24)
                            .mapToObj(i -> attempt(name, "Falsche-Eiche" + i, "10.7.0." + i))
                            .toList());

            assertEquals(5, all.stream().filter(one -> one.rest() == null).count(), name);
            assertTrue(all.stream().noneMatch(Outcome::in));
        }
        var right = signIn.attempt("throng-one", OnDuty.PASSWORD, "10.7.1.1", null, Instant.now());
        assertTrue(right.rest().compareTo(Duration.ofMinutes(14)) > 0);
    }

    @Test
    void of_many_names_at_once_from_one_address_five_are_looked_at() throws Exception {
        var all = together(
                8,
                IntStream.range(0, 16)
                        .mapToObj(i -> attempt("throng-name-" + i, "Falsche-Eiche1", "10.7.2.1"))
                        .toList());

        assertEquals(5, all.stream().filter(one -> one.rest() == null).count());
    }

    @Test
    void many_who_come_at_once_from_one_house_all_get_in() throws Exception {
        var names = IntStream.range(0, 9).mapToObj(i -> "throng-all-" + i).toList();
        names.forEach(name -> staff.person(name, null, Role.OFFICER));

        var all = together(
                9,
                names.stream()
                        .map(name -> attempt(name, OnDuty.PASSWORD, "10.7.3.1"))
                        .toList());

        assertEquals(9, all.stream().filter(Outcome::in).count());
    }

    @Test
    void whoever_waits_for_attempts_that_never_end_is_sent_away_for_a_moment() {
        var now = Instant.now();
        for (int i = 0; i < Failures.MOST; i++)
            assertEquals(Optional.empty(), failures.begin("account:throng-cut", now));

        assertEquals(Optional.of(Duration.ofSeconds(1)), failures.begin("account:throng-cut", now));
        assertEquals(Optional.empty(), failures.begin("account:throng-cut", now.plusSeconds(31)));
    }

    @Test
    void failures_of_a_quarter_of_an_hour_ago_count_no_more() {
        var now = Instant.now();
        for (int i = 0; i < Failures.MOST; i++) {
            failures.begin("account:throng-old", now);
            failures.failed("account:throng-old", now);
        }

        assertTrue(failures.begin("account:throng-old", now.plusSeconds(899)).isPresent());
        assertEquals(Optional.empty(), failures.begin("account:throng-old", now.plusSeconds(901)));
    }
}
