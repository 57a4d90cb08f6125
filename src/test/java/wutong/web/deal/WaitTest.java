package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wutong.analytics.Age;
import wutong.analytics.Limit;
import wutong.deal.Stage;

class WaitTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 3);

    private static Wait wait(Limit.Unit unit, int limit, Integer over, Integer missingYear) {
        var card = new Limit.Card(Stage.CONTACTED, limit, unit, Limit.Since.STAGE);
        return new Wait(new Age(SINCE, 40, card, over, missingYear));
    }

    @Test
    void within_the_limit_it_says_how_much_of_it_has_passed() {
        var waiting = wait(Limit.Unit.DAYS, 30, -18, null);

        assertFalse(waiting.late());
        assertEquals(12, waiting.passed());
        assertEquals(28, waiting.width());
    }

    @Test
    void on_its_last_day_it_is_not_late_and_a_day_after_it_is() {
        assertFalse(wait(Limit.Unit.DAYS, 30, 0, null).late());
        assertTrue(wait(Limit.Unit.DAYS, 30, 1, null).late());
    }

    @Test
    void far_beyond_the_limit_the_bar_is_full_and_no_more() {
        assertEquals(100, wait(Limit.Unit.WORKING_DAYS, 10, 900, null).width());
    }

    @Test
    void without_a_table_of_holidays_nothing_is_told_of_working_days() {
        var waiting = wait(Limit.Unit.WORKING_DAYS, 10, null, 2031);

        assertFalse(waiting.told());
        assertFalse(waiting.late());
        assertTrue(waiting.workingDays());
    }
}
