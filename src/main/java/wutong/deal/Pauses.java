package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import wutong.journal.Act;

/** Letting a deal rest and taking it up again. */
@ApplicationScoped
public class Pauses {

    private final Deals deals;
    private final Statuses statuses;

    Pauses(Deals deals, Statuses statuses) {
        this.deals = deals;
        this.statuses = statuses;
    }

    /** Lets a deal rest until a day; its clock runs on. */
    @Transactional
    public DealCard pause(long id, Integer seen, LocalDate reviewOn, String reason, LocalDate on, Act act) {
        var deal = deals.seen(id, seen, act);
        var rest = new EndRule(deal.at, act).pause(reviewOn, reason, on);
        deal.reviewOn = reviewOn;
        return statuses.say(deal, rest, "paused", reason, act);
    }

    /** Takes up a resting deal at the stage it came from. */
    @Transactional
    public DealCard resume(long id, Integer seen, Act act) {
        var deal = deals.seen(id, seen, act);
        var taken = new EndRule(deal.at, act).resume();
        deal.reviewOn = null;
        return statuses.say(deal, taken, "resumed", null, act);
    }
}
