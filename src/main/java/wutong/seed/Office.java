package wutong.seed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import wutong.calendar.WorkingDays;
import wutong.measure.Days;

/** The bureau's calendar: on which days things happen, and when someone writes them down. */
record Office(WorkingDays known) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 30);
    private static final int MINUTES = 540;

    /** Where a year has no table yet, the Monday–Friday rule will do for a story. */
    boolean open(LocalDate day) {
        return known.years().contains(day.getYear())
                ? known.working(day)
                : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    LocalDate onOrAfter(LocalDate day) {
        var one = day;
        while (!open(one)) {
            one = one.plusDays(1);
        }
        return one;
    }

    LocalDate onOrBefore(LocalDate day) {
        var one = day;
        while (!open(one)) {
            one = one.minusDays(1);
        }
        return one;
    }

    LocalDate after(LocalDate day, int workingDays) {
        var one = day;
        for (int i = 0; i < workingDays; i++) {
            one = onOrAfter(one.plusDays(1));
        }
        return one;
    }

    /** When a day's work is recorded: mostly at once or on the morrow, now and then weeks later, never before what came before. */
    Instant recorded(LocalDate day, Instant last, Dice dice) {
        var at = instant(after(day, lag(dice)), OPENS.plusMinutes(dice.below(MINUTES)));
        if (at.isAfter(last)) {
            return at;
        }
        var soon = last.plusSeconds(60L * dice.between(4, 30)).atZone(Days.ZONE);
        return soon.toLocalTime().isAfter(CLOSES)
                ? instant(after(soon.toLocalDate(), 1), OPENS.plusMinutes(dice.below(60)))
                : soon.toInstant();
    }

    private static int lag(Dice dice) {
        var slow = dice.below(100);
        return slow < 70 ? 0 : slow < 90 ? 1 : slow < 97 ? dice.between(2, 4) : dice.between(8, 16);
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Days.ZONE).toInstant();
    }
}
