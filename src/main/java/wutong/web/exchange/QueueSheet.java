package wutong.web.exchange;

import java.util.List;
import wutong.exchange.Decision;
import wutong.exchange.Imports.BatchCard;
import wutong.exchange.Mentions.Mention;
import wutong.exchange.Rivals.Rival;
import wutong.exchange.RowCard;

/**
 * The page on which one held record after the other is decided.
 *
 * @param waiting those that wait, the shown one among them
 * @param more how many wait beyond those
 * @param held null when none waits
 * @param last what was decided just now; null when nothing was
 * @param refusal why the last decision was refused; null when it was not
 */
public record QueueSheet(BatchCard batch, List<Stop> waiting, int more, Held held, Last last, Refusal refusal) {

    /** One of those that wait. */
    public record Stop(int record, String name, boolean on) {}

    /**
     * The record that is shown.
     *
     * @param flags in words
     * @param rival what it may be a double of, or null
     * @param pairs both side by side
     * @param doubtful cells of which something is said
     * @param filled the others in which something stands
     * @param empty those that tell one deal from another, and in which nothing stands
     * @param open the form for corrections is unfolded
     * @param deal what was typed as another deal
     */
    public record Held(
            RowCard card,
            String name,
            List<String> flags,
            Rival rival,
            List<Pair> pairs,
            List<Cell> doubtful,
            List<Cell> filled,
            List<Cell> empty,
            boolean open,
            String deal,
            String dealError) {}

    /** One column of both. */
    public record Pair(String label, String mine, String theirs, boolean differs) {}

    /** One cell to correct; {@code error} is null when nothing is said of it. */
    public record Cell(String name, String label, String value, String error, boolean area) {}

    /** A record on which was just decided. */
    public record Last(int record, Decision decision, Mention deal, String words) {}
}
