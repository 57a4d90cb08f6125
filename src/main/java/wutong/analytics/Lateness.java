package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import wutong.analytics.Ageing.Late;
import wutong.analytics.Ageing.Row;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;
import wutong.deal.DealList;
import wutong.deal.Status;
import wutong.listing.Clause;
import wutong.measure.Days;

/** Holds the deals of one stage against its limit. */
@ApplicationScoped
class Lateness {

    private static final int WORST = 10;

    private final Desk desk;
    private final DealList deals;

    Lateness(Desk desk, DealList deals) {
        this.desk = desk;
        this.deals = deals;
    }

    Row row(Limit limit, long open, Scope awake, WorkingDays calendar) {
        var there = awake.with("stage", limit.stage);
        try {
            var cutoff = limit.cutoff(awake.asOf().day(), calendar);
            var late = there.with(limit.bySilence() ? "silentSince" : "stageSince.lt", cutoff);
            var ways = ways(late);
            var worst = worst(limit, ways, calendar);
            var over = worst.size() < WORST
                    ? worst.size()
                    : ways.stream().mapToLong(desk::count).sum();
            return row(limit, open, there, over, desk.url(late), worst, null);
        } catch (MissingYear missing) {
            return row(limit, open, there, null, null, List.of(), missing.year);
        }
    }

    private Row row(
            Limit limit, long open, Scope there, Long over, String overListUrl, List<Late> worst, Integer missingYear) {
        var label = limit.stage.label(there.english());
        return new Row(limit.stage, label, limit.card(), open, desk.url(there), over, overListUrl, worst, missingYear);
    }

    /** Those that are late, apart by status: with both fixed, status and stage, H2 begins to read in the middle of an index. */
    private static List<Scope> ways(Scope late) {
        return late.asOf().present(late.today()) && !late.filters().containsKey("status")
                ? List.of(late.with("status", Status.OPEN), late.with("status", Status.ON_HOLD))
                : List.of(late);
    }

    private List<Late> worst(Limit limit, List<Scope> ways, WorkingDays calendar) {
        var found = ways.stream()
                .flatMap(late -> longest(limit, late).stream())
                .sorted(Comparator.comparing((Object[] row) -> (LocalDate) row[1])
                        .thenComparing(row -> (Long) row[0]))
                .limit(WORST)
                .toList();
        var day = ways.get(0).asOf().day();
        var named = deals.named(
                found.stream().map(row -> (Long) row[0]).toList(), ways.get(0).sight());
        return found.stream()
                .map(row -> late(named.get(row[0]), (LocalDate) row[1], limit, day, calendar))
                .toList();
    }

    /** Id and day of those that are late for the longest. */
    private List<Object[]> longest(Limit limit, Scope late) {
        var asked = desk.ask(late);
        var at = asked.vantage().at();
        var since = limit.bySilence() ? DealList.lastActive(asked) : Clause.of(at + ".stageSince");
        var what = "d.id, " + since.hql() + " as since";
        var fixed = late.filters().containsKey("status") ? at + ".status, " + at + ".stage, " : "";
        var order = "order by " + fixed + "since, d.id";
        return deals.select(asked, new Clause("", since.params()), what, order, Object[].class)
                .setMaxResults(WORST)
                .getResultList();
    }

    private static Late late(DealList.Named deal, LocalDate since, Limit limit, LocalDate day, WorkingDays calendar) {
        return new Late(
                deal.id().toString(),
                deal.no(),
                deal.name(),
                since,
                Days.between(since, day),
                limit.over(since, day, calendar));
    }
}
