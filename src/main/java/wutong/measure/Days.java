package wutong.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Business days: local dates in Asia/Shanghai, counted as differences with the first day as 0. */
public final class Days {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Stands for "no end" in spans, so that an index serves. */
    public static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /** Stands for "still believed". */
    public static final Instant FAR_INSTANT = Instant.parse("9999-12-31T00:00:00Z");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Days() {}

    public static LocalDate on(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** As {@code 2026-11-30 10:05}. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** The first instant that no longer belongs to {@code day}. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public static int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
