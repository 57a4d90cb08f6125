package wutong.seed;

import java.time.LocalDate;
import wutong.deal.CloseReason;
import wutong.deal.Said;
import wutong.deal.StageMoves.Move;
import wutong.deal.Status;
import wutong.deal.TouchForm;
import wutong.seed.Cast.Company;

/** What happens in a scene: an act of the house, not yet done. */
sealed interface Turn {

    /** The investor becomes known, with whom to call; nothing when it is known already. */
    record Entered(Company company) implements Turn {}

    /** @param why it is logged although it looks like a duplicate; null when it does not */
    record Logged(Said said, String why) implements Turn {}

    /** A stage is entered, stepped back from or taken back. */
    record Moved(Move move) implements Turn {}

    /** Someone spoke with the investor. */
    record Touched(TouchForm form) implements Turn {}

    /** @param changedOn null when it was wrong all along */
    record Changed(Said said, LocalDate changedOn, String reason) implements Turn {}

    /** The deal ends. */
    record Closed(Status status, CloseReason reason, LocalDate on, String note) implements Turn {}

    /** The deal rests. */
    record Paused(LocalDate reviewOn, String reason, LocalDate on) implements Turn {}

    /** The deal is taken up again after a rest. */
    record Resumed() implements Turn {}

    /** The deal is opened again after its end. */
    record Reopened(String reason, LocalDate on) implements Turn {}

    /** @param into the key of the deal that survives */
    record Merged(int into, String reason) implements Turn {}
}
