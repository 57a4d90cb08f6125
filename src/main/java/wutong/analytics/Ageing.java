package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wutong.calendar.Holidays;
import wutong.deal.Stage;

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
            String overdueListUrl,
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

    private final Desk desk;
    private final Lateness lateness;
    private final Holidays holidays;

    Ageing(Desk desk, Lateness lateness, Holidays holidays) {
        this.desk = desk;
        this.lateness = lateness;
        this.holidays = holidays;
    }

    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope) {
        var awake = scope.with("awake", "true");
        var open = open(awake);
        var calendar = holidays.workingDays();
        var rows = Arrays.stream(Limit.values())
                .map(limit -> lateness.row(limit, open.getOrDefault(limit.stage, 0L), awake, calendar))
                .toList();
        var told = rows.stream().filter(row -> row.over != null).toList();
        var day = scope.asOf().day();
        var silent = awake.with("silentSince", day.minusDays(Limit.STALLED_DAYS));
        return new Answer(
                day,
                Ratio.of(told.stream().mapToLong(Row::over).sum(), open(told)),
                desk.url(awake.with("overdue", "true")),
                Ratio.of(
                        desk.count(silent),
                        open.values().stream().mapToLong(n -> n).sum()),
                desk.url(silent),
                open(rows) - open(told),
                rows,
                Figure.K17.url(),
                Figure.K16.url());
    }

    private static long open(List<Row> rows) {
        return rows.stream().mapToLong(Row::open).sum();
    }

    private Map<Stage, Long> open(Scope awake) {
        var open = new EnumMap<Stage, Long>(Stage.class);
        desk.rows(desk.ask(awake), "count(*)", "", By.STAGE, null)
                .forEach(row -> open.put((Stage) row[1], (Long) row[0]));
        return open;
    }
}
