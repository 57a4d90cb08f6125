package wutong.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.of(table());

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_the_notices_leave(int year, int count) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));

        assertEquals(count, days.filter(DAYS::working).count());
    }

    @Test
    void a_sunday_is_worked_when_it_was_exchanged() {
        assertTrue(DAYS.working(LocalDate.of(2025, 1, 26)));
        assertTrue(DAYS.working(LocalDate.of(2025, 9, 28)));
        assertFalse(DAYS.working(LocalDate.of(2025, 1, 19)));
    }

    @Test
    void a_monday_is_off_when_it_is_a_holiday() {
        assertFalse(DAYS.working(LocalDate.of(2025, 6, 2)));
        assertTrue(DAYS.working(LocalDate.of(2025, 6, 9)));
    }

    @Test
    void the_next_working_day_after_friday_is_monday() {
        assertEquals(LocalDate.of(2025, 6, 16), DAYS.after(LocalDate.of(2025, 6, 13), 1));
        assertEquals(LocalDate.of(2025, 6, 16), DAYS.after(LocalDate.of(2025, 6, 15), 1));
        assertEquals(LocalDate.of(2025, 6, 13), DAYS.after(LocalDate.of(2025, 6, 13), 0));
    }

    @Test
    void the_days_of_spring_festival_are_passed_over_and_its_exchanged_sunday_counts() {
        assertEquals(LocalDate.of(2025, 1, 26), DAYS.after(LocalDate.of(2025, 1, 24), 1));
        assertEquals(LocalDate.of(2025, 1, 27), DAYS.after(LocalDate.of(2025, 1, 24), 2));
        assertEquals(LocalDate.of(2025, 2, 5), DAYS.after(LocalDate.of(2025, 1, 24), 3));
    }

    @Test
    void days_between_leave_out_the_first_and_count_the_last() {
        var friday = LocalDate.of(2025, 1, 24);

        assertEquals(0, DAYS.between(friday, friday));
        assertEquals(1, DAYS.between(friday, LocalDate.of(2025, 1, 26)));
        assertEquals(3, DAYS.between(friday, LocalDate.of(2025, 2, 5)));
        assertEquals(0, DAYS.between(friday, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void between_and_after_agree_all_through_the_table() {
        var from = LocalDate.of(2024, 3, 1);
        for (int n = 1; n < 600; n++) assertEquals(n, DAYS.between(from, DAYS.after(from, n)));
    }

    @Test
    void a_year_without_a_table_is_said_and_not_guessed() {
        var last = LocalDate.of(2026, 12, 31);

        assertEquals(2027, assertThrows(MissingYear.class, () -> DAYS.working(LocalDate.of(2027, 3, 1))).year);
        assertEquals(2027, assertThrows(MissingYear.class, () -> DAYS.after(last, 1)).year);
        assertEquals(2027, assertThrows(MissingYear.class, () -> DAYS.between(last, last.plusDays(1))).year);
        assertEquals(2023, assertThrows(MissingYear.class, () -> DAYS.working(LocalDate.of(2023, 12, 29))).year);
    }

    @Test
    void a_day_in_the_notice_of_the_year_beside_makes_no_year_known() {
        var stray = Holiday.of(LocalDate.of(2027, 1, 1), "元旦", Holiday.Kind.OFF, null);

        assertThrows(MissingYear.class, () -> WorkingDays.of(List.of(stray)).working(LocalDate.of(2027, 1, 4)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-04-30, 1,  2025-05-06
            2025-04-25, 1,  2025-04-27
            2025-04-25, 5,  2025-05-06
            2025-09-26, 1,  2025-09-28
            2025-09-30, 1,  2025-10-09
            2025-09-30, 3,  2025-10-11
            2025-09-30, 4,  2025-10-13
            2025-12-31, 0,  2025-12-31
            2025-05-03, 1,  2025-05-06
            2025-01-24, 10, 2025-02-13
            """)
    void limits_run_over_holidays_and_count_exchanged_weekends(LocalDate from, int days, LocalDate by) {
        assertEquals(by, DAYS.after(from, days));
        assertEquals(days, DAYS.between(from, by));
    }

    @Test
    void a_weekend_in_between_adds_nothing() {
        var friday = LocalDate.of(2025, 6, 13);

        assertEquals(0, DAYS.between(friday, friday.plusDays(2)));
        assertEquals(1, DAYS.between(friday, friday.plusDays(3)));
        assertEquals(0, DAYS.between(friday.plusDays(3), friday));
    }

    private static List<Holiday> table() {
        try (var lines = Files.lines(Path.of("seeds/reference/holidays.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .map(cell -> Holiday.of(LocalDate.parse(cell[0]), cell[1], Holiday.Kind.valueOf(cell[2]), cell[3]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
