package wutong.analytics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;
import wutong.deal.Stage;
import wutong.measure.Days;

/** How long an open deal may stand at a stage; LANDED and OPERATING have no limit. Source: domain.md §4.1, one limit a stage as settled. */
public enum Limit {
    LEAD(Stage.LEAD, 3, Unit.WORKING_DAYS, Since.STAGE),
    CONTACTED(Stage.CONTACTED, 10, Unit.WORKING_DAYS, Since.STAGE),
    NEGOTIATING(Stage.NEGOTIATING, 30, Unit.DAYS, Since.ACTIVITY),
    TO_SIGN(Stage.TO_SIGN, 30, Unit.DAYS, Since.STAGE),
    SIGNED(Stage.SIGNED, 90, Unit.DAYS, Since.STAGE),
    REGISTERED(Stage.REGISTERED, 60, Unit.DAYS, Since.STAGE);

    /** In which days a limit is counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }

    /** From when a limit is counted: the day the stage was entered, or the last substantive activity. */
    public enum Since {
        STAGE,
        ACTIVITY
    }

    /** A limit as readers see it. */
    public record Card(Stage stage, int days, Unit unit, Since since) {}

    /** Without activity for longer than this a deal is stalled, at whatever stage (K16). */
    static final int STALLED_DAYS = 30;

    final Stage stage;
    private final int days;
    private final Unit unit;
    private final Since since;

    Limit(Stage stage, int days, Unit unit, Since since) {
        this.stage = stage;
        this.days = days;
        this.unit = unit;
        this.since = since;
    }

    public static List<Card> all() {
        return Arrays.stream(values()).map(Limit::card).toList();
    }

    boolean bySilence() {
        return since == Since.ACTIVITY;
    }

    Card card() {
        return new Card(stage, days, unit, since);
    }

    /**
     * A deal counted from an earlier day than this is over the limit.
     *
     * @throws MissingYear when that cannot be told without a table of holidays that is not there
     */
    LocalDate cutoff(LocalDate asOf, WorkingDays calendar) {
        if (unit == Unit.DAYS) {
            return asOf.minusDays(days);
        }
        var day = asOf;
        while (calendar.between(day, asOf) <= days) {
            day = day.minusDays(1);
        }
        return day.plusDays(1);
    }

    /** By how many days, in the unit of the limit, it is over; null where holidays are missing. */
    Integer over(LocalDate from, LocalDate asOf, WorkingDays calendar) {
        try {
            return passed(from, asOf, calendar) - days;
        } catch (MissingYear missing) {
            return null;
        }
    }

    /** How many days of its unit. */
    int passed(LocalDate from, LocalDate asOf, WorkingDays calendar) {
        return unit == Unit.DAYS ? Days.between(from, asOf) : calendar.between(from, asOf);
    }

    /** Null for a stage without a limit. */
    static Limit at(Stage stage) {
        return Arrays.stream(values())
                .filter(limit -> limit.stage == stage)
                .findFirst()
                .orElse(null);
    }
}
