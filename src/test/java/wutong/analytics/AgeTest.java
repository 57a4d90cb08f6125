package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.calendar.WorkingDays;
import wutong.deal.Stage;

class AgeTest {

    private static final WorkingDays CALENDAR = new WorkingDays(Map.of(), Set.of(2026));

    private static Age age(Stage stage, String since, String active, String day) {
        return Age.of(stage, LocalDate.parse(since), LocalDate.parse(active), LocalDate.parse(day), CALENDAR);
    }

    @Test
    void a_stage_is_counted_from_the_day_it_was_entered() {
        var age = age(Stage.SIGNED, "2026-03-01", "2026-05-01", "2026-05-31");

        assertEquals(LocalDate.of(2026, 3, 1), age.since());
        assertEquals(91, age.days());
        assertEquals(1, age.over());
        assertNull(age.missingYear());
    }

    @Test
    void talks_are_counted_from_the_last_activity() {
        var age = age(Stage.NEGOTIATING, "2026-01-05", "2026-05-11", "2026-05-31");

        assertEquals(LocalDate.of(2026, 5, 11), age.since());
        assertEquals(-10, age.over());
    }

    @Test
    void a_limit_in_working_days_leaves_out_the_weekend() {
        assertEquals(
                -1, age(Stage.LEAD, "2026-06-05", "2026-06-05", "2026-06-09").over());
    }

    @Test
    void a_year_without_a_table_is_named_and_fails_nothing() {
        var age = age(Stage.LEAD, "2027-01-04", "2027-01-04", "2027-01-20");

        assertNull(age.over());
        assertEquals(2027, age.missingYear());
        assertEquals(16, age.days());
    }

    @Test
    void what_has_landed_has_no_limit() {
        var age = age(Stage.LANDED, "2026-01-01", "2026-01-01", "2026-06-01");

        assertNull(age.limit());
        assertNull(age.over());
    }

    @Test
    void the_longest_there_comes_first_and_of_the_landed_the_latest() {
        assertEquals("stageSince", Age.order(Stage.SIGNED));
        assertEquals("activeOn", Age.order(Stage.NEGOTIATING));
        assertEquals("-stageSince", Age.order(Stage.OPERATING));
    }
}
