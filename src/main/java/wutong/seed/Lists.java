package wutong.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import wutong.measure.Days;

/** When the yearly lists of the story come out: in the middle of March of the year after. */
record Lists(Office office, LocalDate today) {

    private static final int KEPT = 3;

    /** The list year, so many lists before the latest. */
    int year(int ago) {
        var latest = today.getYear() - 1;
        return (published(latest).isBefore(today) ? latest : latest - 1) - ago;
    }

    LocalDate published(int listYear) {
        return office.onOrAfter(LocalDate.of(listYear + 1, 3, 15));
    }

    /** The afternoon on which a list is entered. */
    Instant entered(int listYear) {
        return afternoon(published(listYear));
    }

    /** When a slip in it is put right, unless that day has not come. */
    Instant corrected(int listYear) {
        var day = office.after(published(listYear), 6);
        return afternoon(day.isBefore(today) ? day : published(listYear)).plusSeconds(1800);
    }

    /** When the house opened its books: a month before the first list. */
    Instant opening() {
        return afternoon(office.onOrBefore(published(year(KEPT - 1)).minusMonths(1)));
    }

    private static Instant afternoon(LocalDate day) {
        return day.atTime(LocalTime.of(15, 0)).atZone(Days.ZONE).toInstant();
    }
}
