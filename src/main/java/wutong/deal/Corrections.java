package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import wutong.fault.Refused;
import wutong.journal.Act;

/** Putting right the day of a move and of the milestone that it dates, or that of an end or a rest. */
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

    /** @throws Refused when there is no such move, end or rest, or the day is out of order */
    @Transactional
    public DealCard correct(long id, Integer seen, long move, LocalDate occurredOn, String reason, Act act) {
        var deal = deals.seen(id, seen);
        var telling = chronicle.of(deal, act);
        var rule = new CorrectionRule(telling, act.today());
        var wrong = rule.wrong(move);
        rule.correct(wrong, occurredOn);
        telling.because(reason);
        var before = Map.of("move", move, "occurredOn", String.valueOf(wrong.occurredOn));
        chronicle.keep(deal, telling, "move-corrected", before, Map.of("occurredOn", occurredOn), reason, act);
        return cards.written(deal, act);
    }
}
