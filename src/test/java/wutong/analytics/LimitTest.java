package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.calendar.Holiday;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;

class LimitTest {

    private static final WorkingDays CALENDAR = new WorkingDays(
            Map.of(
                    LocalDate.of(2026, 10, 1), Holiday.Kind.OFF,
                    LocalDate.of(2026, 10, 2), Holiday.Kind.OFF,
                    LocalDate.of(2026, 10, 10), Holiday.Kind.WORK),
            Set.of(2026));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_deal_is_over_on_the_day_after_its_limit() {
        assertEquals(day("2026-03-02"), Limit.SIGNED.cutoff(day("2026-05-31"), CALENDAR));
        assertEquals(0, Limit.SIGNED.over(day("2026-03-02"), day("2026-05-31"), CALENDAR));
        assertEquals(1, Limit.SIGNED.over(day("2026-03-01"), day("2026-05-31"), CALENDAR));
    }

    @Test
    void weekends_and_holidays_do_not_count_and_worked_saturdays_do() {
        // Wednesday 30 September, then 5, 6 and 7 October are the three working days after it.
        assertEquals(day("2026-09-30"), Limit.LEAD.cutoff(day("2026-10-07"), CALENDAR));
        assertEquals(day("2026-10-07"), Limit.LEAD.cutoff(day("2026-10-10"), CALENDAR));
        assertEquals(1, Limit.LEAD.over(day("2026-09-29"), day("2026-10-07"), CALENDAR));
    }

    @Test
    void every_day_before_the_cutoff_is_over_and_none_after() {
        for (var asOf = day("2026-02-01"); asOf.isBefore(day("2026-12-31")); asOf = asOf.plusDays(1)) {
            var cutoff = Limit.CONTACTED.cutoff(asOf, CALENDAR);
            assertEquals(1, Math.min(1, Limit.CONTACTED.over(cutoff.minusDays(1), asOf, CALENDAR)), asOf.toString());
            assertEquals(0, Math.max(0, Limit.CONTACTED.over(cutoff, asOf, CALENDAR)), asOf.toString());
        }
    }

    @Test
    void a_year_without_a_table_is_named() {
        var fault = assertThrows(MissingYear.class, () -> Limit.LEAD.cutoff(day("2027-01-04"), CALENDAR));

        assertEquals(2027, fault.year);
        assertNull(Limit.LEAD.over(day("2025-12-30"), day("2026-02-02"), CALENDAR));
    }

    @Test
    void calendar_days_need_no_table() {
        assertEquals(day("2026-12-05"), Limit.TO_SIGN.cutoff(day("2027-01-04"), WorkingDays.of(List.of())));
    }

    @Test
    void the_limits_are_told_with_their_unit() {
        var first = Limit.all().get(0);

        assertEquals(3, first.days());
        assertEquals(Limit.Unit.WORKING_DAYS, first.unit());
    }

    @Test
    void no_stage_has_two_limits() {
        var stages = Limit.all().stream().map(Limit.Card::stage).toList();

        assertEquals(Set.copyOf(stages).size(), stages.size());
    }
}
