package wutong.analytics;

import java.time.LocalDate;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;
import wutong.deal.Stage;
import wutong.measure.Days;

/**
 * How long a deal has stood where it stands, held against the limit of its stage.
 *
 * @param since the day from which the limit is counted
 * @param days how long ago that is
 * @param limit null for a stage without one
 * @param over by how many days of the limit's unit it is too long, below 0 while it is not; null without a limit, and where holidays
 *     are missing
 * @param missingYear the year without a table of holidays that the limit needs; null where it can be told
 */
public record Age(LocalDate since, int days, Limit.Card limit, Integer over, Integer missingYear) {

    /** Whether there is a limit for how long a deal stands there. */
    public static boolean limited(Stage stage) {
        return Limit.at(stage) != null;
    }

    /** How a list of one stage is sorted for the longest to come first; where nothing is due, the latest. */
    public static String order(Stage stage) {
        var limit = Limit.at(stage);
        return limit == null ? "-stageSince" : limit.bySilence() ? "activeOn" : "stageSince";
    }

    static Age of(Stage stage, LocalDate stageSince, LocalDate activeOn, LocalDate day, WorkingDays calendar) {
        var limit = Limit.at(stage);
        var since = limit != null && limit.bySilence() ? activeOn : stageSince;
        var days = Days.between(since, day);
        if (limit == null) {
            return new Age(since, days, null, null, null);
        }
        try {
            var over = limit.passed(since, day, calendar) - limit.card().days();
            return new Age(since, days, limit.card(), over, null);
        } catch (MissingYear missing) {
            return new Age(since, days, limit.card(), null, missing.year);
        }
    }
}
