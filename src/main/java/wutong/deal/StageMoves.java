package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import wutong.fault.Refused;
import wutong.journal.Act;

/** Moving a deal from stage to stage, through the gates. */
@ApplicationScoped
public class StageMoves {

    /** Leave to pass a gate whose items come later: why, and until when. */
    public record Leave(String reason, LocalDate until) {

        /** @throws Refused when it is not the actor's to give, or has no reason or no day to come */
        void check(Act act) {
            Asks.supervisor("exception", act);
            Asks.text("exception.reason", reason);
            if (until == null || until.isBefore(act.today())) {
                throw Refused.rule("exception.until", until == null ? "required" : "date-in-past");
            }
        }
    }

    /**
     * A move as it is asked for.
     *
     * @param occurredOn when it happened; null for the day its milestone is known to have, else the day of the act
     * @param given gate items said along with it
     */
    public record Move(Stage to, LocalDate occurredOn, String note, Said given, TouchForm touch, Leave exception) {}

    /** What came of a move. */
    public record Moved(Histories.Line move, DealCard deal) {}

    private final Deals deals;
    private final Edits edits;
    private final Chronicle chronicle;
    private final Touches touches;
    private final Gates gates;
    private final Cards cards;

    StageMoves(Deals deals, Edits edits, Chronicle chronicle, Touches touches, Gates gates, Cards cards) {
        this.deals = deals;
        this.edits = edits;
        this.chronicle = chronicle;
        this.touches = touches;
        this.gates = gates;
        this.cards = cards;
    }

    /** @throws Refused when the deal is not open, the stage cannot be reached from here, a gate item is missing or a day is out of order */
    @Transactional
    public Moved move(long id, Integer seen, Move move, Act act) {
        var deal = deals.seen(id, seen, act);
        var from = deal.at.stage();
        var rule = new MoveRule(deal.at, act.today());
        rule.allow(move.to());
        var telling = chronicle.of(deal, act);
        var back = from.corrects(move.to());
        if (back) {
            rule.takeBack(telling, move);
        } else {
            forward(deal, telling, move, rule, act);
        }
        chronicle.keep(
                deal,
                telling,
                back ? "move-taken-back" : "moved",
                Map.of("stage", from),
                Map.of("stage", move.to()),
                move.note(),
                act);
        return new Moved(Histories.lastMove(telling), cards.written(deal, act));
    }

    /**
     * Asks beforehand.
     *
     * @throws Refused for what no form could put right: when the deal is not open, or the stage cannot be reached from here
     */
    @Transactional
    public void allow(long id, Stage to, Act act) {
        new MoveRule(deals.own(id, act).at, null).allow(to);
    }

    private void forward(Deal deal, Telling telling, Move move, MoveRule rule, Act act) {
        var day = rule.day(move, telling);
        if (move.touch() != null) {
            touches.write(deal, move.touch(), act, "touch.");
        }
        deals.inSight(move.given(), act);
        edits.apply(deal, telling, move.given(), null, day, act);
        rule.advance(telling, move, day);
        deal.at = telling.standing();
        deal.activeOn = act.today();
        gates.pass(deal, move, act);
    }
}
