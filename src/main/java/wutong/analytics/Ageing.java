package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wutong.calendar.Holidays;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;
import wutong.deal.DealList;
import wutong.deal.Stage;
import wutong.listing.Clause;
import wutong.measure.Days;

/** Which deals have stood too long where they stand. A deal on hold is left in peace until its day of review. */
@ApplicationScoped
public class Ageing {

    /**
     * All limits on one day.
     *
     * @param overdue the deals over a limit, of those that have one which could be told (K17)
     * @param stalled the deals silent for more than thirty days, at any stage (K16)
     * @param leftOut how many deals have a limit that could not be told
     */
    public record Answer(
            LocalDate asOf,
            Ratio overdue,
            Ratio stalled,
            String stalledListUrl,
            long leftOut,
            List<Row> stages,
            String figure,
            String stalledFigure) {}

    /**
     * One stage.
     *
     * @param over null, with the year, when a limit in working days needs a year without a table of holidays
     * @param worst the longest over first, ten at most
     */
    public record Row(
            Stage stage,
            String label,
            Limit.Card limit,
            long open,
            String listUrl,
            Long over,
            String overListUrl,
            List<Late> worst,
            Integer missingYear) {}

    /**
     * A deal over its limit.
     *
     * @param since the day from which the limit is counted
     * @param days how long ago that is
     * @param over by how many days of the limit's unit it is too long; null where holidays are missing
     */
    public record Late(String id, String no, String name, LocalDate since, int days, Integer over) {}

    private static final int WORST = 10;

    private final Desk desk;
    private final DealList deals;
    private final Holidays holidays;

    Ageing(Desk desk, DealList deals, Holidays holidays) {
        this.desk = desk;
        this.deals = deals;
        this.holidays = holidays;
    }

    @Transactional
    public Answer of(Scope scope) {
        var awake = scope.with("awake", "true");
        var open = open(awake);
        var calendar = holidays.workingDays();
        var rows = Arrays.stream(Limit.values())
                .map(limit -> row(limit, open.getOrDefault(limit.stage, 0L), awake, calendar))
                .toList();
        var told = rows.stream().filter(row -> row.over != null).toList();
        var day = scope.asOf().day();
        var silent = awake.with("silentSince", day.minusDays(Limit.STALLED_DAYS));
        return new Answer(
                day,
                Ratio.of(
                        told.stream().mapToLong(Row::over).sum(),
                        told.stream().mapToLong(Row::open).sum()),
                Ratio.of(
                        desk.count(silent),
                        open.values().stream().mapToLong(Long::longValue).sum()),
                desk.url(silent),
                rows.stream()
                        .filter(row -> row.over == null)
                        .mapToLong(Row::open)
                        .sum(),
                rows,
                Figure.K17.url(),
                Figure.K16.url());
    }

    private Map<Stage, Long> open(Scope awake) {
        var open = new EnumMap<Stage, Long>(Stage.class);
        desk.rows(desk.ask(awake), "count(d)", "", By.STAGE, null)
                .forEach(row -> open.put((Stage) row[1], (Long) row[0]));
        return open;
    }

    private Row row(Limit limit, long open, Scope awake, WorkingDays calendar) {
        var there = awake.with("stage", limit.stage);
        var label = limit.stage.label(awake.english());
        try {
            var cutoff = limit.cutoff(awake.asOf().day(), calendar);
            var late = there.with(limit.since == Limit.Since.STAGE ? "stageSince.lt" : "silentSince", cutoff);
            var worst = worst(limit, late, calendar);
            var over = worst.size() < WORST ? worst.size() : desk.count(late);
            return new Row(limit.stage, label, limit.card(), open, desk.url(there), over, desk.url(late), worst, null);
        } catch (MissingYear missing) {
            return new Row(
                    limit.stage, label, limit.card(), open, desk.url(there), null, null, List.of(), missing.year);
        }
    }

    private List<Late> worst(Limit limit, Scope late, WorkingDays calendar) {
        var asked = desk.ask(late);
        var since = limit.since == Limit.Since.STAGE
                ? Clause.of(asked.vantage().at() + ".stageSince")
                : DealList.lastActive(asked);
        var day = asked.vantage().asOf().day();
        return deals.select(
                        asked,
                        new Clause("", since.params()),
                        "d.id, d.no, d.name, " + since.hql() + " as since",
                        "order by since, d.id",
                        Object[].class)
                .setMaxResults(WORST)
                .getResultStream()
                .map(row -> late(row, limit, day, calendar))
                .toList();
    }

    private static Late late(Object[] row, Limit limit, LocalDate day, WorkingDays calendar) {
        var since = (LocalDate) row[3];
        return new Late(
                row[0].toString(),
                (String) row[1],
                (String) row[2],
                since,
                Days.between(since, day),
                limit.over(since, day, calendar));
    }
}
