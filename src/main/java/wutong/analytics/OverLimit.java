package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import wutong.calendar.Holidays;
import wutong.calendar.MissingYear;
import wutong.calendar.WorkingDays;
import wutong.deal.DealFilter;
import wutong.deal.DealList;
import wutong.deal.Vantage;
import wutong.fault.Refused;
import wutong.listing.Clause;
import wutong.listing.Special;

/** {@code overdue=true}: deals beyond the limit of their stage, as K17 counts them; a limit that cannot be told leaves its stage out. */
@ApplicationScoped
class OverLimit implements DealFilter {

    private final Holidays holidays;

    OverLimit(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Special on(Vantage vantage) {
        return Special.of("overdue", text -> over(vantage, text));
    }

    private Clause over(Vantage vantage, String text) {
        if (!text.equals("true")) {
            throw Refused.query("overdue", "unknown-code", text, List.of("true"));
        }
        var calendar = holidays.workingDays();
        var stages = new ArrayList<Clause>();
        for (var limit : Limit.values()) {
            try {
                stages.add(over(limit, vantage, calendar));
            } catch (MissingYear missing) {
                continue;
            }
        }
        return Clause.any(stages);
    }

    private static Clause over(Limit limit, Vantage vantage, WorkingDays calendar) {
        var cutoff = limit.cutoff(vantage.asOf().day(), calendar);
        var since = limit.bySilence()
                ? DealList.silent(vantage, cutoff)
                : Clause.of(vantage.at() + ".stageSince < :" + limit, limit.name(), cutoff);
        return Clause.of(vantage.at() + ".stage = " + limit.stage).and(since);
    }
}
