package wutong.web.deal;

import jakarta.inject.Singleton;
import wutong.deal.DealCard;
import wutong.deal.MoveUndo;
import wutong.web.Acting;

/** The way back from an act that was just done, to stand beside the words that say so. */
@Singleton
class Undo {

    /** A form of one button. */
    record Way(String action, int version) {}

    private final MoveUndo moves;
    private final Acting acting;

    Undo(MoveUndo moves, Acting acting) {
        this.moves = moves;
        this.acting = acting;
    }

    /** @return null where the act cannot be taken back as it was done */
    Way of(DealCard card, String done) {
        if (done.equals("paused")) {
            return way(card, "resumptions");
        }
        return done.equals("moved") && moves.offered(Long.parseLong(card.id()), acting.act())
                ? way(card, "stage-moves/undo")
                : null;
    }

    private static Way way(DealCard card, String act) {
        return new Way("/deals/" + card.id() + "/" + act, card.version());
    }
}
