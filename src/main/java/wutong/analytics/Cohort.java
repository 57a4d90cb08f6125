package wutong.analytics;

import java.time.LocalDate;

/** Which deals are followed: those whose {@code on} lies between the days, both inclusive, null where unbounded. */
public record Cohort(LocalDate from, LocalDate to, String on) {

    static Cohort of(Period period, String on) {
        return new Cohort(period.from(), period.to(), on);
    }
}
