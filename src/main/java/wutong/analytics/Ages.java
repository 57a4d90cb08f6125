package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.calendar.Holidays;
import wutong.calendar.WorkingDays;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.listing.Clause;

/** Tells of each deal how long it has stood where it stands. */
@ApplicationScoped
public class Ages {

    private final Holidays holidays;
    private final DealList list;

    Ages(Holidays holidays, DealList list) {
        this.holidays = holidays;
        this.list = list;
    }

    /** As it is today. */
    public Age of(DealCard deal, LocalDate today) {
        return age(deal, deal.activeOn(), today, holidays.workingDays());
    }

    /** On the day of a question, of deals that it found, by id: a card knows only its last activity up to now. */
    @Transactional
    public Map<String, Age> of(DealList.Question asked, List<DealCard> deals) {
        var day = asked.vantage().asOf().day();
        var active = asked.vantage().present() ? Map.<String, LocalDate>of() : active(asked, deals);
        var calendar = holidays.workingDays();
        var ages = new HashMap<String, Age>();
        deals.forEach(deal ->
                ages.put(deal.id(), age(deal, active.getOrDefault(deal.id(), deal.activeOn()), day, calendar)));
        return ages;
    }

    private Map<String, LocalDate> active(DealList.Question asked, List<DealCard> deals) {
        var ids = deals.stream().map(deal -> Long.valueOf(deal.id())).toList();
        var last = DealList.lastActive(asked);
        var params = new HashMap<>(last.params());
        params.put("listed", ids);
        var active = new HashMap<String, LocalDate>();
        list.select(asked, new Clause("", params), "d.id, " + last.hql(), "and d.id in :listed", Object[].class)
                .getResultStream()
                .forEach(row -> active.put(row[0].toString(), (LocalDate) row[1]));
        return active;
    }

    private static Age age(DealCard deal, LocalDate active, LocalDate day, WorkingDays calendar) {
        return Age.of(deal.stage(), deal.stageSince(), active, day, calendar);
    }
}
