package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wutong.fault.Refused;

/** Which problem lies at the bottom of a failure. */
class CausesTest {

    @Test
    void a_lost_race_is_stale_however_deep_it_lies() {
        var problem = Causes.problem(new RuntimeException(new RuntimeException(new OptimisticLockException("secret"))));

        assertEquals(412, problem.status());
        assertEquals("stale", problem.code());
        assertEquals(List.of(), problem.flaws().get(0).args());
    }

    private static Stream<Throwable> waits() {
        return Stream.of(
                new LockTimeoutException("secret"),
                new PessimisticLockException("secret"),
                new RuntimeException(new SQLTransientConnectionException("secret")));
    }

    @ParameterizedTest
    @MethodSource("waits")
    void a_long_wait_is_busy_and_says_when_to_come_again(Throwable wait) {
        var problem = Causes.problem(wait);

        assertEquals(503, problem.status());
        assertEquals("busy", problem.code());
        assertEquals(Map.of("Retry-After", "2"), problem.headers());
    }

    @Test
    void an_unforeseen_fault_tells_no_secret() {
        var problem = Causes.problem(new IllegalStateException("secret of the house"));

        assertEquals(500, problem.status());
        assertEquals(List.of(), problem.flaws().get(0).args());
    }

    @Test
    void a_refusal_is_what_it_says_whoever_passed_it_on() {
        var problem = Causes.problem(new RuntimeException(Refused.absent("deal", 7)));

        assertEquals(404, problem.status());
        assertEquals("not-found", problem.code());
    }

    @Test
    void letters_that_are_none_are_malformed() {
        assertEquals(
                "malformed-json",
                Causes.problem(new CharConversionException("secret")).code());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            400, 400, malformed
            403, 403, forbidden
            404, 404, no-such-address
            405, 405, method-not-allowed
            406, 406, not-acceptable
            413, 413, too-large
            415, 415, unsupported-media-type
            418, 418, malformed
            502, 500, internal
            503, 503, busy
            """)
    void what_the_framework_answers_is_said_in_words_of_the_house(int thrown, int status, String code) {
        var problem = Causes.problem(new WebApplicationException(thrown));

        assertEquals(status, problem.status());
        assertEquals(code, problem.code());
    }
}
