package wutong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts in working days.
 *
 * @param exceptions the days that depart from the Monday–Friday rule
 * @param years those whose notice is known; any other year throws {@link MissingYear} rather than guess
 */
public record WorkingDays(Map<LocalDate, Holiday.Kind> exceptions, Set<Integer> years) {

    /**
     * National day, which every yearly notice names. A few days of December or January may stand in the notice of the
     * year beside, so that one day alone does not make a year known.
     */
    private static final MonthDay NATIONAL_DAY = MonthDay.of(10, 1);

    public static WorkingDays of(List<Holiday> holidays) {
        return new WorkingDays(
                holidays.stream().collect(Collectors.toMap(one -> one.onDay, one -> one.kind)),
                holidays.stream()
                        .filter(one -> MonthDay.from(one.onDay).equals(NATIONAL_DAY))
                        .map(one -> one.onDay.getYear())
                        .collect(Collectors.toSet()));
    }

    public boolean working(LocalDate day) {
        if (!years.contains(day.getYear())) throw new MissingYear(day.getYear());
        var exception = exceptions.get(day);
        return exception == null ? weekday(day) : exception == Holiday.Kind.WORK;
    }

    /** The so-manieth working day after a day; of none, the day itself. */
    public LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (working(day)) left--;
        }
        return day;
    }

    /** How many working days lie after the first day, up to and including the second; 0 when it is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .filter(day -> working(day.plusDays(1)))
                .count();
    }

    static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
