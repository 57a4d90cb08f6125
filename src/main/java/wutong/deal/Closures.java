package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import wutong.fault.Refused;
import wutong.journal.Act;

/** Ending a deal and opening it again. */
@ApplicationScoped
public class Closures {

    private final Deals deals;
    private final Statuses statuses;

    Closures(Deals deals, Statuses statuses) {
        this.deals = deals;
        this.statuses = statuses;
    }

    /** @throws Refused when the deal has ended, may not end this way from its stage, or reason or day is wrong */
    @Transactional
    public DealCard close(
            long id, Integer seen, Status status, CloseReason reason, LocalDate on, String note, Act act) {
        var deal = deals.seen(id, seen, act);
        var end = new EndRule(deal.at, act).close(status, reason, on, note);
        deal.reviewOn = null;
        return statuses.say(deal, end, "closed", note, act);
    }

    /** Opens an ended deal again at the stage where it stood; a supervisor's act. */
    @Transactional
    public DealCard reopen(long id, Integer seen, String reason, LocalDate on, Act act) {
        var deal = deals.seen(id, seen, act);
        return statuses.say(deal, new EndRule(deal.at, act).reopen(reason, on), "reopened", reason, act);
    }
}
