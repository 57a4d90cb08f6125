package wutong.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import wutong.deal.CloseReason;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.DateText;

/** Makes stage and status out of what a record says of them and of its days. Source: settled.md 1 and 11. */
final class StandingRule {

    private static final Map<Stage, Heading> DAY_OF = new EnumMap<>(Map.of(
            Stage.CONTACTED, Heading.FIRST_CONTACT,
            Stage.SIGNED, Heading.SIGNED,
            Stage.REGISTERED, Heading.REGISTERED,
            Stage.LANDED, Heading.LANDED,
            Stage.OPERATING, Heading.OPENED));
    private static final Pattern LEADING_DAY =
            Pattern.compile("\\s*(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}(?!\\d)日?"
                    + "|\\d{2}\\.\\d{1,2}\\.\\d{1,2}(?!\\d)|\\d{1,2}月\\d{1,2}[日号])");

    private final LedgerHead head;
    private final Cells cells;
    private final Notes notes;
    private final Reading.Days days;
    private final KnownDeal update;

    StandingRule(LedgerHead head, Cells cells, Notes notes, Reading.Days days, KnownDeal update) {
        this.head = head;
        this.cells = cells;
        this.notes = notes;
        this.days = days;
        this.update = update;
    }

    Reading.Standing standing(DayCells dayCells) {
        var column = stageColumn();
        var written = cells.text(column);
        var word = written == null ? null : StageWord.of(written);
        if (written != null && word == null) notes.say(Flag.STAGE_UNKNOWN, column, written, null);
        var status = status(word, column);
        var stage = stage(written, word, status);
        if (word != null && word.stage() != null) sayDates(written, word.stage());
        if (update == null) sayEnd(status, word == null || word.stage() == null ? days.milestone() : word.stage());
        return new Reading.Standing(stage, status, closedOn(status, dayCells), closeReason(status));
    }

    /** Some ledgers have a column 状态 that holds stages. */
    private Heading stageColumn() {
        var status = cells.text(Heading.STATUS);
        var misplaced = status != null && Vocabulary.status(status) == null;
        return misplaced && cells.text(Heading.STAGE) == null ? Heading.STATUS : Heading.STAGE;
    }

    private Status status(StageWord word, Heading stageColumn) {
        var written = stageColumn == Heading.STATUS ? null : cells.text(Heading.STATUS);
        var own = written == null ? null : Vocabulary.status(written);
        if (written != null && own == null) notes.say(Flag.STAGE_UNKNOWN, Heading.STATUS, written, null);
        if (own != null) return own;
        if (word != null && word.status() != null) return word.status(days.signedOn() != null || signedBefore());
        return update != null && word == null ? null : Status.OPEN;
    }

    private Stage stage(String written, StageWord word, Status status) {
        if (word != null && word.stage() != null) return word.stage();
        if (update != null || written != null && word == null) return null;
        if (status == Status.OPEN) notes.say(Flag.STAGE_INFERRED, Heading.STAGE, written, days.furthest());
        return days.furthest();
    }

    private void sayDates(String written, Stage stage) {
        var milestone = days.milestone();
        if (milestone != null && milestone.beyond(stage) && !knownAhead(milestone))
            notes.say(Flag.STAGE_CONFLICT, Heading.STAGE, written, milestone);
        var column = DAY_OF.get(stage);
        if (column != null && head.has(column) && days.of(stage) == null)
            notes.say(Flag.STAGE_NODATE, column, written, null);
    }

    /** How a deal may end, or rest, depends on how far it has come; one that shows no stage may have ended in any way. */
    private void sayEnd(Status status, Stage shown) {
        if (shown == null || status == Status.OPEN || status == Status.MERGED) return;
        var fits = status.closed() ? shown.ends().contains(status) : shown.rests();
        var column = cells.text(Heading.STATUS) == null ? Heading.STAGE : Heading.STATUS;
        if (!fits) notes.say(Flag.END_CONFLICT, column, cells.text(column), shown);
    }

    /** A day that is known of a stage to which the deal has not moved yet is no news. */
    private boolean knownAhead(Stage milestone) {
        return stood() != null && update.stored().milestone() == milestone;
    }

    private LocalDate closedOn(Status status, DayCells dayCells) {
        if (status == null || status == Status.OPEN) return null;
        if (cells.text(Heading.CLOSED) == null) return status.closed() && !endedSo(status) ? guessed() : null;
        var closed = dayCells.happened(Heading.CLOSED);
        DAY_OF.forEach((stage, column) -> dayCells.notBefore(Heading.CLOSED, closed, column, days.of(stage)));
        return closed;
    }

    /** From a progress text that begins with a day; none that lies before a milestone or after the file. */
    private LocalDate guessed() {
        var text = cells.text(Heading.LATEST_PROGRESS);
        var leading = text == null ? null : LEADING_DAY.matcher(text);
        if (leading == null || !leading.lookingAt()) return null;
        var day = DateText.read(leading.group(1), head.year()).day();
        if (day == null || day.isAfter(head.fileDate()) || beforeMilestone(day)) return null;
        notes.say(Flag.CLOSE_DATE_GUESSED, Heading.CLOSED, text, day);
        return day;
    }

    private boolean beforeMilestone(LocalDate day) {
        return DAY_OF.keySet().stream().map(days::of).anyMatch(other -> other != null && day.isBefore(other));
    }

    private CloseReason closeReason(Status status) {
        var written = cells.text(Heading.CLOSE_REASON);
        if (written == null || status == null || status == Status.OPEN) return null;
        var reason = Vocabulary.closeReason(written);
        return reason == CloseReason.OTHER && endedSo(status) && stood().closeReason() != null ? null : reason;
    }

    /** A row about a deal need not repeat that it was signed. */
    private boolean signedBefore() {
        return stood() != null && !Stage.SIGNED.beyond(stood().stage());
    }

    /** What a person has said since of an end that is known already is better than a guess. */
    private boolean endedSo(Status status) {
        return stood() != null && stood().status() == status;
    }

    private Reading.Standing stood() {
        return update == null || update.stored() == null
                ? null
                : update.stored().standing();
    }
}
