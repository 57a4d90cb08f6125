package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Moving a deal from stage to stage, through the gates. */
@ApplicationScoped
public class StageMoves {

    /** Leave to pass a gate whose items come later: why, and until when. */
    public record Leave(String reason, LocalDate until) {}

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
    private final Journal journal;
    private final Cards cards;
    private final EntityManager db;

    StageMoves(
            Deals deals,
            Edits edits,
            Chronicle chronicle,
            Touches touches,
            Gates gates,
            Journal journal,
            Cards cards,
            EntityManager db) {
        this.deals = deals;
        this.edits = edits;
        this.chronicle = chronicle;
        this.touches = touches;
        this.gates = gates;
        this.journal = journal;
        this.cards = cards;
        this.db = db;
    }

    /** @throws Refused when the deal is not open, the stage cannot be reached from here, a gate item is missing or a day is out of order */
    @Transactional
    public Moved move(long id, Integer seen, Move move, Act act) {
        var deal = deals.seen(id, seen);
        var from = deal.at.stage();
        allow(deal, move.to());
        var telling = new Telling(chronicle.facts(id), act.at());
        var back = from.corrects(move.to());
        if (back) {
            takeBack(telling, from, move);
        } else {
            forward(deal, telling, move, act);
        }
        DateOrder.require(telling::day, act.today());
        chronicle.write(deal, telling, act);
        deal.changed(act);
        journal.note(
                act,
                "deal",
                id,
                back ? "move-taken-back" : "moved",
                Map.of("stage", from),
                Map.of("stage", move.to()),
                move.note());
        db.flush();
        return new Moved(Histories.lastMove(telling), cards.of(deal, act.today()));
    }

    /**
     * Asks beforehand.
     *
     * @throws Refused for what no form could put right: when the deal is not open, or the stage cannot be reached from here
     */
    @Transactional
    public void allow(long id, Stage to) {
        allow(deals.one(id), to);
    }

    private static void allow(Deal deal, Stage to) {
        deal.running();
        var from = deal.at.stage();
        if (!from.next().contains(to)) {
            throw new Refused(
                            Refused.Kind.CONFLICT,
                            "transition-not-allowed",
                            List.of(Flaw.of("to", "transition-not-allowed", from, to)))
                    .with("allowed", from.next());
        }
    }

    private void forward(Deal deal, Telling telling, Move move, Act act) {
        var day = day(deal, telling, move, act);
        if (move.touch() != null) {
            touches.write(deal, move.touch(), act, "touch.");
        }
        edits.apply(deal, telling, move.given(), null, day, act);
        var milestone = FactKind.dating(move.to());
        if (milestone != null && telling.day(milestone) == null) {
            telling.say(Fact.of(milestone, day, day));
        }
        telling.say(Fact.stage(move.to(), deal.at.stage(), day, day).noted(move.note()));
        deal.at = telling.standing();
        deal.activeOn = act.today();
        gates.pass(deal, move, act);
    }

    /** The day of a move: as given, else that of its milestone where the order allows, else the day of the act. */
    private LocalDate day(Deal deal, Telling telling, Move move, Act act) {
        var milestone = FactKind.dating(move.to());
        var given = milestone == null ? null : move.given().<LocalDate>get(DealField.of(milestone));
        if (given != null && move.occurredOn() != null && !given.equals(move.occurredOn())) {
            throw Refused.rule(milestone.field, "differs-from-move", given, move.occurredOn());
        }
        var known = given != null || milestone == null ? given : telling.day(milestone);
        var since = deal.at.stageSince();
        var fallback = known != null && (given != null || !known.isBefore(since)) ? known : act.today();
        var day = move.occurredOn() != null ? move.occurredOn() : fallback;
        if (day.isAfter(act.today())) {
            throw Refused.rule("occurredOn", "date-in-future", day, act.today());
        }
        if (day.isBefore(since)) {
            throw Refused.rule("occurredOn", "before-stage", day, deal.at.stage(), since);
        }
        return day;
    }

    /** Takes back the move that led to the present stage, with its milestone. */
    private static void takeBack(Telling telling, Stage from, Move move) {
        var undone = telling.move(from).orElseThrow();
        telling.believed(FactKind.STAGE).stream()
                .filter(m -> m.stage().beyond(move.to()))
                .forEach(telling::retract);
        for (var kind : FactKind.values()) {
            if (kind.milestone() && kind.dates.beyond(move.to())) {
                telling.believed(kind).forEach(telling::retract);
            }
        }
        if (telling.move(move.to()).isEmpty()) {
            telling.say(Fact.stage(move.to(), null, undone.holdsFrom, undone.occurredOn)
                    .noted(move.note()));
        }
    }

    /**
     * Puts right the day of a move, and of the milestone that it dates.
     *
     * @throws Refused when there is no such move, or the day is out of order
     */
    @Transactional
    public DealCard correct(long id, Integer seen, long move, LocalDate occurredOn, String reason, Act act) {
        var deal = deals.seen(id, seen);
        var telling = new Telling(chronicle.facts(id), act.at());
        var wrong = telling.believed(FactKind.STAGE).stream()
                .filter(f -> f.id == move)
                .findFirst()
                .orElseThrow(() -> Refused.absent("move", move));
        if (occurredOn == null || occurredOn.isAfter(act.today())) {
            throw Refused.rule(
                    "occurredOn",
                    occurredOn == null ? "required" : "date-in-future",
                    String.valueOf(occurredOn),
                    act.today());
        }
        var milestone = FactKind.dating(wrong.stage());
        if (milestone != null && (wrong.occurredOn == null || wrong.occurredOn.equals(telling.day(milestone)))) {
            telling.date(milestone, occurredOn);
        } else {
            requireBetween(telling.believed(FactKind.STAGE), wrong, occurredOn);
            telling.redate(wrong, occurredOn);
        }
        telling.because(reason);
        DateOrder.require(telling::day, act.today());
        chronicle.write(deal, telling, act);
        deal.changed(act);
        journal.note(
                act,
                "deal",
                id,
                "move-corrected",
                Map.of("move", move, "occurredOn", String.valueOf(wrong.occurredOn)),
                Map.of("occurredOn", occurredOn),
                reason);
        db.flush();
        return cards.of(deal, act.today());
    }

    /** A move that no milestone dates stays after the one before it and before the one after it. */
    private static void requireBetween(List<Fact> moves, Fact wrong, LocalDate day) {
        var place = moves.indexOf(wrong);
        if (place > 0 && day.isBefore(moves.get(place - 1).holdsFrom)) {
            throw outOfPlace("before-stage", day, moves.get(place - 1));
        }
        if (place + 1 < moves.size() && day.isAfter(moves.get(place + 1).holdsFrom)) {
            throw outOfPlace("after-stage", day, moves.get(place + 1));
        }
    }

    private static Refused outOfPlace(String code, LocalDate day, Fact neighbour) {
        return Refused.rule("occurredOn", code, day, neighbour.stage(), neighbour.holdsFrom);
    }
}
