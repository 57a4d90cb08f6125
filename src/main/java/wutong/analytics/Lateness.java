package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import wutong.analytics.Ageing.Late;
import wutong.analytics.Ageing.Row;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;
import wutong.deal.DealList;
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
            var worst = worst(limit, late, calendar);
            var over = worst.size() < WORST ? worst.size() : desk.count(late);
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

    private List<Late> worst(Limit limit, Scope late, WorkingDays calendar) {
        var asked = desk.ask(late);
        var since = limit.bySilence()
                ? DealList.lastActive(asked)
                : Clause.of(asked.vantage().at() + ".stageSince");
        var what = "d.id, " + since.hql() + " as since";
        var day = asked.vantage().asOf().day();
        var found = deals.select(asked, new Clause("", since.params()), what, "order by since, d.id", Object[].class)
                .setMaxResults(WORST)
                .getResultList();
        var named = deals.named(found.stream().map(row -> (Long) row[0]).toList());
        return found.stream()
                .map(row -> late(named.get(row[0]), (LocalDate) row[1], limit, day, calendar))
                .toList();
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
