package wutong.web.deal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import wutong.deal.DealCard;
import wutong.deal.Stage;
import wutong.deal.Status;

/** What can be done with a deal as it stands, each with the address of its form. */
@Singleton
class Deeds {

    private final Boxes boxes;

    Deeds(Boxes boxes) {
        this.boxes = boxes;
    }

    /** Beside what usually comes next, whose form the page of the deal shows anyway. */
    List<DealSheet.Deed> others(DealCard card) {
        var deeds = new ArrayList<DealSheet.Deed>();
        if (card.status() == Status.OPEN) {
            var usual = MoveSlips.usual(card);
            moves(card).stream().filter(to -> to != usual).forEach(to -> deeds.add(move(card, to)));
            if (card.stage().rests()) {
                deeds.add(deed(card, "pause", "pauses"));
            }
            if (card.stage().merges()) {
                deeds.add(deed(card, "merge", "merges"));
            }
        }
        if (card.status() == Status.ON_HOLD) {
            deeds.add(deed(card, "review", "pauses"));
        }
        if (!card.status().closed()) {
            deeds.add(deed(card, "close", "closures"));
        }
        return deeds;
    }

    /** All that a card on the board offers: the moves, to rest or to go on, and to end. */
    List<DealSheet.Deed> all(DealCard card) {
        var deeds = new ArrayList<DealSheet.Deed>();
        moves(card).forEach(to -> deeds.add(move(card, to)));
        if (card.status() == Status.ON_HOLD) {
            deeds.add(deed(card, "resume", "resumptions"));
        } else if (card.stage().rests()) {
            deeds.add(deed(card, "pause", "pauses"));
        }
        deeds.add(deed(card, "close", "closures"));
        return deeds;
    }

    /** Where it may move, what usually comes next first. */
    static List<Stage> moves(DealCard card) {
        if (card.status() != Status.OPEN) {
            return List.of();
        }
        var moves = new ArrayList<>(card.stage().next());
        var usual = MoveSlips.usual(card);
        moves.sort((a, b) -> Boolean.compare(b == usual, a == usual));
        return moves;
    }

    private DealSheet.Deed move(DealCard card, Stage to) {
        var key = to.beyond(card.stage())
                ? "deal_move_act"
                : card.stage().corrects(to) ? "deal_take_back_act" : "deal_step_back_act";
        return new DealSheet.Deed(boxes.say(key, to), "/deals/" + card.id() + "?to=" + to, true);
    }

    private DealSheet.Deed deed(DealCard card, String verb, String noun) {
        return new DealSheet.Deed(boxes.say("deal_" + verb + "_act"), "/deals/" + card.id() + "/" + noun, true);
    }
}
