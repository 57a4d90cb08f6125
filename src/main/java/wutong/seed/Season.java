package wutong.seed;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import wutong.measure.Days;

/** The year of the bureau: busy springs, a pause at the Spring Festival, a little more every month, signings before the year ends. */
record Season(Office office) {

    /** How busy each month is, in hundredths, January first. */
    private static final int[] BUSY = {75, 45, 135, 120, 100, 105, 90, 80, 115, 95, 115, 90};

    /** Leads that must have come in the last days, so that something has always just begun. */
    private static final int FRESH = 8;

    /** Working days on which leads come in, in order. */
    List<LocalDate> received(LocalDate from, LocalDate today, int leads, Dice dice) {
        var days = new ArrayList<LocalDate>();
        var span = Days.between(from, today);
        while (days.size() < leads - FRESH) {
            var day = from.plusDays(dice.below(span));
            var grown = 0.6 + 0.4 * Days.between(from, day) / span;
            if (office.open(day) && dice.below(135) < grown * BUSY[day.getMonthValue() - 1]) {
                days.add(day);
            }
        }
        while (days.size() < leads) {
            days.add(office.onOrBefore(today.minusDays(dice.below(7))));
        }
        return days.stream().sorted().toList();
    }

    /** A signing waits for the quarter's ceremony if that is near, and hurries into the old year where it can. */
    LocalDate signing(LocalDate planned, LocalDate earliest, Dice dice) {
        if (planned.getMonth() == Month.JANUARY && dice.chance(0.6)) {
            var yearEnd = office.onOrBefore(LocalDate.of(planned.getYear() - 1, 12, 31 - dice.below(9)));
            if (yearEnd.isAfter(earliest)) {
                return yearEnd;
            }
        }
        var ceremony = ceremony(planned);
        return dice.chance(0.35) && planned.plusDays(24).isAfter(ceremony) ? ceremony : planned;
    }

    /** The next quarterly ceremony: the working day on or before the 21st of March, June, September or December. */
    private LocalDate ceremony(LocalDate day) {
        var month = (day.getMonthValue() + 2) / 3 * 3;
        var ceremony = office.onOrBefore(LocalDate.of(day.getYear(), month, 21));
        return ceremony.isBefore(day)
                ? ceremony(LocalDate.of(day.getYear(), month, 1).plusMonths(1))
                : ceremony;
    }
}
