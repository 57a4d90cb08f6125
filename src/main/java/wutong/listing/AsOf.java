package wutong.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import wutong.fault.Refused;

/**
 * The point in time of a question, on both clocks.
 *
 * @param day what was true at the end of this day; today unless asked otherwise
 * @param knownAt counting only what was recorded by the end of this day; null for all that is known now
 */
public record AsOf(LocalDate day, LocalDate knownAt) {

    /** Where the days of the trade begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Reads the parameters {@code asOf} and {@code knownAt}, each null when it was not given. */
    public static AsOf read(String asOf, String knownAt, LocalDate today) {
        var day = asOf == null ? today : past("asOf", asOf, today);
        return new AsOf(day, knownAt == null ? null : past("knownAt", knownAt, today));
    }

    /** Recorded before this instant counts; null when everything does. */
    public Instant knownBefore() {
        return knownAt == null ? null : start(knownAt.plusDays(1));
    }

    /** Asks for today as known now, which the records themselves answer. */
    public boolean present(LocalDate today) {
        return knownAt == null && day.equals(today);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate past(String parameter, String text, LocalDate today) {
        var day = Literal.day(parameter, text);
        if (day.isAfter(today)) throw Refused.query(parameter, "as-of-future", text, today.toString());
        return day;
    }
}
