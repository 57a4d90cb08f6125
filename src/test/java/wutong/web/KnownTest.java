package wutong.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.deal.Stage;
import wutong.fault.Refused;

/** Which query parameters a route takes. */
class KnownTest {

    private static final Known KNOWN = Known.of(Route.class.getDeclaredMethods()[0]);

    private static class Bounds {
        @RestQuery("sum.gte")
        BigDecimal least;
    }

    private interface Route {
        void ask(
                @RestQuery("limit") Integer limit,
                @QueryParam("from") LocalDate from,
                @RestQuery("stage") Stage stage,
                @RestQuery("force") Boolean force,
                @RestQuery("after") long after,
                @BeanParam Bounds bounds,
                String body);
    }

    private static Refused refused(String name, String... values) {
        return assertThrows(Refused.class, () -> KNOWN.require(name, List.of(values)));
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_exist() {
        var refused = refused("limti", "5");

        assertEquals("unknown-parameter", refused.code);
        assertEquals("?limti", refused.flaws.get(0).field());
        assertEquals(Set.of("after", "force", "from", "limit", "stage", "sum.gte"), refused.extra.get("allowed"));
        assertEquals(
                List.of("limti", "after, force, from, limit, stage, sum.gte"),
                refused.flaws.get(0).args());
    }

    @Test
    void a_parameter_given_twice_is_refused() {
        assertEquals("repeated-parameter", refused("limit", "5", "6").code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            limit,   five,       unreadable-number
            after,   1.5,        unreadable-number
            sum.gte, a lot,      unreadable-number
            from,    2026-02-30, unreadable-date
            stage,   HAPPY,      unknown-code
            force,   yes,        unreadable-flag
            """)
    void a_value_that_cannot_be_read_is_told_by_what_it_should_be(String name, String text, String code) {
        var refused = refused(name, text);

        assertEquals(code, refused.code);
        assertEquals(Refused.Kind.MALFORMED, refused.kind);
        assertEquals("?" + name, refused.flaws.get(0).field());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            limit,   5
            after,   5
            sum.gte, 1.5
            from,    2026-02-28
            stage,   SIGNED
            force,   true
            """)
    void a_value_that_can_be_read_passes(String name, String text) {
        assertDoesNotThrow(() -> KNOWN.require(name, List.of(text)));
    }
}
