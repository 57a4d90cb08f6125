package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import wutong.fault.Refused;
import wutong.journal.Act;

/** Putting right the day of a move and of the milestone that it dates, or that of an end or a rest; of an end the reason too. */
@ApplicationScoped
public class Corrections {

    private final Deals deals;
    private final Chronicle chronicle;
    private final Cards cards;

    Corrections(Deals deals, Chronicle chronicle, Cards cards) {
        this.deals = deals;
        this.chronicle = chronicle;
        this.cards = cards;
    }

    /**
     * @param occurredOn null to leave the day of an end as it is
     * @param closeReason why it ended; null to leave that as it is
     * @throws Refused when no reason is given, there is no such move, end or rest, the day is out of order, or what did not end is given a reason
     */
    @Transactional
    public DealCard correct(
            long id, Integer seen, long move, LocalDate occurredOn, CloseReason closeReason, String reason, Act act) {
        var deal = deals.seen(id, seen, act);
        var telling = chronicle.of(deal, act);
        var rule = new CorrectionRule(telling, act.today());
        var wrong = rule.wrong(move);
        rule.correct(wrong, occurredOn, closeReason);
        Asks.text("reason", reason);
        telling.because(reason);
        var before = new LinkedHashMap<String, Object>(Map.of("move", move));
        var after = new LinkedHashMap<String, Object>();
        if (occurredOn != null) {
            before.put("occurredOn", wrong.occurredOn);
            after.put("occurredOn", occurredOn);
        }
        if (closeReason != null) {
            before.put("closeReason", wrong.detail);
            after.put("closeReason", closeReason);
        }
        chronicle.keep(deal, telling, "move-corrected", before, after, reason, act);
        return cards.written(deal, act);
    }
}
