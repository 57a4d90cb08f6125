package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;

/**
 * Takes back the latest move on the day on which it was recorded, from any stage: a slip of the hand, which only the history remembers.
 * What was filled in along with it stays.
 */
@ApplicationScoped
public class MoveUndo {

    private final Deals deals;
    private final Chronicle chronicle;
    private final Cards cards;

    MoveUndo(Deals deals, Chronicle chronicle, Cards cards) {
        this.deals = deals;
        this.chronicle = chronicle;
        this.cards = cards;
    }

    /** @throws Refused when the deal is not open, or its latest move was recorded on an earlier day or came with others, as from a ledger */
    @Transactional
    public DealCard undo(long id, Integer seen, Act act) {
        var deal = deals.seen(id, seen, act);
        deal.at.status().requireOpen();
        var from = deal.at.stage();
        var telling = chronicle.of(deal, act);
        telling.unsay(telling.slip(act.today()).orElseThrow(() -> settled(from)));
        var to = telling.standing().stage();
        chronicle.keep(deal, telling, "move-taken-back", Map.of("stage", from), Map.of("stage", to), null, act);
        return cards.written(deal, act);
    }

    /** Whether there is a move to take back today. */
    @Transactional
    public boolean offered(long id, Act act) {
        return new Telling(chronicle.facts(id), act.at()).slip(act.today()).isPresent();
    }

    private static Refused settled(Stage at) {
        return new Refused(Refused.Kind.CONFLICT, "move-settled", List.of(Flaw.of("move", "move-settled", at)));
    }
}
