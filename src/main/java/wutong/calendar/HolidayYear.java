package wutong.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a year that depart from the Monday–Friday rule.
 *
 * @param known whether working days of this year can be counted: its notice names national day
 */
public record HolidayYear(int year, boolean known, List<Day> items) {

    /** Which way a day departs. */
    public enum Kind {
        /** A public holiday. */
        HOLIDAY,
        /** A day at the weekend that is worked in exchange (调休). */
        WORKDAY
    }

    /**
     * One day that departs.
     *
     * @param source where the notice can be read; null when nobody says
     */
    public record Day(LocalDate on, Kind kind, String name, String source) {

        static Day of(Holiday holiday) {
            var kind = holiday.kind == Holiday.Kind.OFF ? Kind.HOLIDAY : Kind.WORKDAY;
            return new Day(holiday.onDay, kind, holiday.name, holiday.source);
        }

        Holiday.Kind kept() {
            return kind == Kind.HOLIDAY ? Holiday.Kind.OFF : Holiday.Kind.WORK;
        }
    }

    static HolidayYear of(int year, List<Holiday> holidays) {
        var known = WorkingDays.of(holidays).years().contains(year);
        return new HolidayYear(year, known, holidays.stream().map(Day::of).toList());
    }
}
