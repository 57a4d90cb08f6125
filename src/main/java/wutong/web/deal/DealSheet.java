package wutong.web.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.deal.DealCard;
import wutong.deal.DealTwins;
import wutong.deal.Gate;
import wutong.deal.Gates;
import wutong.deal.Stage;
import wutong.deal.Touches;
import wutong.enterprise.Contacts.ContactRow;
import wutong.exchange.Provenance;

/**
 * All that the page of one deal shows.
 *
 * @param survivor the deal into which this one was merged; null for others
 * @param twins deals that are most likely the same, made all the same
 * @param facts what is known
 * @param blank what could be known besides, by name
 * @param reach the way from first contact to landing; null while there was no contact
 * @param touch the form that logs a touch
 * @param logging whether that form was asked for
 * @param bygone ended too long ago to be opened again
 * @param sources the rows of ledgers that tell of it, latest first
 * @param done what was just done, in words; empty for nothing
 * @param place the part of the page that it changed, which says so; empty for the top
 * @param undo the way back from it; null where there is none
 * @param ours whether the reader may change it
 */
public record DealSheet(
        DealCard card,
        DealCard survivor,
        List<DealTwins.TwinRow> twins,
        List<Stop> stops,
        Reach reach,
        List<Gates.OpenItem> open,
        List<Fact> facts,
        List<String> blank,
        List<ContactRow> contacts,
        List<Touches.TouchRow> touches,
        Slip touch,
        boolean logging,
        List<Told> history,
        List<Provenance.Source> sources,
        List<Deed> deeds,
        boolean bygone,
        String done,
        String place,
        Undo.Way undo,
        boolean ours) {

    private static final int RECENT = 12;

    /** What earlier stages asked for, stage by stage. */
    public Map<Stage, List<Gates.OpenItem>> lacking() {
        return open.stream()
                .collect(Collectors.groupingBy(
                        Gates.OpenItem::stage, () -> new EnumMap<>(Stage.class), Collectors.toList()));
    }

    /** Whether a supervisor let anything wait. */
    public boolean waiting() {
        return open.stream().anyMatch(item -> item.until() != null);
    }

    /** Where an item can be filled in. */
    public String answer(Gates.OpenItem item) {
        var answers = Gate.named(item.field()).answers;
        return answers.isEmpty()
                ? "#touches"
                : "/deals/" + card.id() + "/edit#"
                        + Part.of(answers.get(0)).get(0).path();
    }

    public List<Told> recent() {
        return history.subList(0, Math.min(RECENT, history.size()));
    }

    public List<Told> earlier() {
        return history.subList(Math.min(RECENT, history.size()), history.size());
    }

    /** Whether the form of a touch stands open: asked for, or come back with something to mend. */
    public boolean touching() {
        return logging
                || !touch.wrong().isEmpty()
                || touch.boxes().stream()
                        .anyMatch(box -> box.error() != null && !box.error().isEmpty());
    }

    /**
     * A stage on the line.
     *
     * @param css how it is drawn: done, now, or not yet
     * @param dated whether the day is the day it happened, or only the first for which a source vouches
     * @param gap days since the stop before; null when one of both has no day
     */
    public record Stop(Stage stage, String css, LocalDate on, boolean dated, Long gap) {}

    /**
     * The bracket over the line.
     *
     * @param to the number of the stop at which it ends
     */
    public record Reach(String words, String rest, int to) {}

    /** @param exact to the last yuan, or empty */
    public record Fact(String label, String value, String exact) {}

    /**
     * A sentence of the history.
     *
     * @param was what had been recorded before, which this puts right; null where it puts nothing right
     * @param vouched the day on which it happened is not known, and this is the first for which a source vouches
     * @param move the id by which its day can be put right; null for what is no move
     * @param correctedAt when it ceased to be believed; null while it is
     */
    public record Told(
            String id,
            String fact,
            String from,
            String to,
            String was,
            LocalDate holdsFrom,
            boolean vouched,
            Instant recordedAt,
            String by,
            String note,
            Instant correctedAt,
            String move) {}

    /** Something that can be done: its form is at the address. */
    public record Deed(String words, String href, boolean onSlip) {}
}
