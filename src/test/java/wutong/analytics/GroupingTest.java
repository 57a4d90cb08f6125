package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;

/** What a figure can be asked by, and what else is refused with the valid ones. */
class GroupingTest {

    private static final EnumSet<By> ALLOWED = EnumSet.of(By.STAGE, By.STAR);

    private static void refused(Executable read, String parameter, Object... args) {
        var fault = assertThrows(Refused.class, read);

        assertEquals("?" + parameter, fault.flaws.get(0).field());
        assertEquals("unknown-code", fault.code);
        assertEquals(List.of(args), fault.flaws.get(0).args());
    }

    @Test
    void another_kind_of_funnel_is_refused_with_the_valid_ones() {
        refused(() -> Funnel.read("weekly"), "kind", "weekly", List.of("cohort", "period"));
    }

    @ParameterizedTest
    @CsvSource({"cohort, COHORT", "period, PERIOD", ", COHORT"})
    void a_funnel_follows_a_cohort_unless_asked_for_a_period(String text, Funnel.Kind kind) {
        assertEquals(kind, Funnel.read(text));
    }

    @Test
    void another_grouping_is_refused_with_those_of_the_figure() {
        refused(() -> By.read("colour", ALLOWED), "groupBy", "colour", List.of("stage", "star"));
    }

    @Test
    void a_grouping_of_another_figure_is_refused_too() {
        refused(() -> By.read("unit", ALLOWED), "groupBy", "unit", List.of("stage", "star"));
    }

    @Test
    void no_groups_are_asked_for_by_saying_nothing() {
        assertNull(By.read(null, ALLOWED));
        assertEquals(By.STAR, By.read("star", ALLOWED));
    }

    @Test
    void another_measure_is_refused_with_the_valid_ones() {
        refused(
                () -> Measure.read("profit"),
                "measure",
                "profit",
                List.of("registeredCapital", "paidInCapital", "totalInvestment", "arrivedFunds"));
    }

    @Test
    void what_is_added_up_is_the_registered_capital_unless_named() {
        assertEquals(Measure.REGISTERED_CAPITAL, Measure.read(null));
    }
}
