package wutong.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import wutong.measure.Days;

/** What one act says of one deal: facts added and facts no longer believed, before they are written. Pure. */
class Telling {

    private final List<Fact> facts;
    private final List<Fact> said = new ArrayList<>();
    private final Instant at;
    private final boolean fresh;

    /** @param known every fact of the deal so far, believed or not; empty for a new deal */
    Telling(List<Fact> known, Instant at) {
        this.facts = new ArrayList<>(known);
        this.fresh = known.isEmpty();
        this.at = known.stream()
                .map(f -> f.retractedAt == null ? f.recordedAt : f.retractedAt)
                .reduce(at, (a, b) -> a.isAfter(b) ? a : b);
    }

    void say(Fact fact) {
        fact.recordedAt = at;
        said.add(fact);
        facts.add(fact);
    }

    void retract(Fact fact) {
        fact.retractedAt = at;
        if (said.remove(fact)) {
            facts.remove(fact);
        }
    }

    /** The believed facts of one kind, in the order of their days. */
    List<Fact> believed(FactKind kind) {
        return facts.stream()
                .filter(f -> f.kind == kind && f.retractedAt == null)
                .sorted(this::inTime)
                .toList();
    }

    Optional<Fact> latest(FactKind kind) {
        var all = believed(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    LocalDate day(FactKind milestone) {
        return latest(milestone).map(f -> f.value).map(LocalDate::parse).orElse(null);
    }

    Optional<Fact> move(Stage stage) {
        return believed(FactKind.STAGE).stream().filter(f -> f.stage() == stage).reduce((a, b) -> b);
    }

    /** The latest move, while it can pass for a slip of the hand: recorded on this day, alone, and the last thing said of any stage. */
    Optional<Fact> slip(LocalDate today) {
        var moves = believed(FactKind.STAGE);
        var last = moves.get(moves.size() - 1);
        var alone = moves.size() > 1
                && facts.stream()
                        .filter(f -> f.kind == FactKind.STAGE && f != last)
                        .allMatch(f -> f.recordedAt.isBefore(last.recordedAt)
                                && (f.retractedAt == null || !f.retractedAt.isAfter(last.recordedAt)));
        return alone && Days.on(last.recordedAt).equals(today) ? Optional.of(last) : Optional.empty();
    }

    /** Believes a move no longer, nor the milestone said along with it. */
    void unsay(Fact move) {
        retract(move);
        var milestone = FactKind.dating(move.stage());
        if (milestone != null) {
            believed(milestone).stream()
                    .filter(f -> f.recordedAt.equals(move.recordedAt))
                    .forEach(this::retract);
        }
    }

    /**
     * Retracts what these acts said and says again what they had retracted, but for what was put right since.
     *
     * @return whether they had said anything of this deal
     */
    boolean takeBack(Collection<UUID> acts) {
        var known = List.copyOf(facts);
        var mine = known.stream().filter(f -> acts.contains(f.act)).toList();
        if (mine.isEmpty()) {
            return false;
        }
        var since = known.subList(known.indexOf(mine.get(mine.size() - 1)) + 1, known.size());
        var when = mine.stream().map(f -> f.recordedAt).collect(Collectors.toSet());
        mine.stream().filter(f -> f.retractedAt == null).forEach(this::retract);
        known.stream()
                .filter(f -> when.contains(f.retractedAt)
                        && !mine.contains(f)
                        && since.stream().noneMatch(f::replacedBy))
                .forEach(f -> say(f.again()));
        return true;
    }

    LocalDate firstDay() {
        return believed(FactKind.STAGE).get(0).holdsFrom;
    }

    /**
     * Gives a milestone its day, null to forget it. The stage move that it dates is the same sentence and goes with it; a milestone
     * filled in later says its stage too, unless the deal stood at a further stage by then or has not come that far.
     */
    void date(FactKind milestone, LocalDate day) {
        var before = latest(milestone);
        if (Objects.equals(before.map(f -> f.occurredOn).orElse(null), day)) {
            return;
        }
        var move = move(milestone.dates)
                .filter(m ->
                        m.occurredOn == null || before.isPresent() && m.occurredOn.equals(before.get().occurredOn));
        var other = move.isEmpty() && move(milestone.dates).isPresent();
        var present = latest(FactKind.STAGE).map(Fact::stage);
        before.ifPresent(this::retract);
        if (day == null) {
            move.filter(m -> m.occurredOn != null).ifPresent(this::undate);
            return;
        }
        say(Fact.of(milestone, day, day));
        if (!other && present.isPresent() && !milestone.dates.beyond(present.get())) {
            move.ifPresent(this::retract);
            stage(milestone.dates, day, move.map(m -> m.note).orElse(null));
            overtake(milestone.dates, day);
        }
    }

    /** Stages dated by milestones go forward only: a lesser one said of a later day is believed no longer. */
    private void overtake(Stage stage, LocalDate day) {
        believed(FactKind.STAGE).stream()
                .filter(m -> stage.beyond(m.stage()) && m.holdsFrom.isAfter(day))
                .forEach(this::retract);
    }

    /** Gives a move, or an end, another day; those that follow on the same day still follow. */
    void redate(Fact move, LocalDate day) {
        var moves = believed(move.kind);
        var after = moves.subList(moves.indexOf(move) + 1, moves.size());
        var moved = move.again();
        moved.holdsFrom = day;
        moved.occurredOn = day;
        retract(move);
        say(moved);
        after.stream().filter(m -> m.holdsFrom.equals(day)).forEach(m -> {
            retract(m);
            say(m.again());
        });
    }

    /** Says an end once more with another reason. */
    Fact because(Fact end, CloseReason reason) {
        var again = end.again();
        again.detail = reason.name();
        retract(end);
        say(again);
        return again;
    }

    private void undate(Fact move) {
        retract(move);
        say(Fact.stage(move.stage(), null, move.holdsFrom, null).noted(move.note));
    }

    /** Says a stage from a day on, unless the deal stood at a further one by then. */
    void stage(Stage stage, LocalDate day, String note) {
        var moves = believed(FactKind.STAGE);
        if (moves.stream().noneMatch(m -> m.stage().beyond(stage) && !day.isBefore(m.holdsFrom))) {
            var from = moves.stream()
                    .filter(m -> !m.holdsFrom.isAfter(day))
                    .reduce((a, b) -> b)
                    .map(Fact::stage);
            say(Fact.stage(stage, from.orElse(null), day, day).noted(note));
        }
    }

    /** Says a value that is no milestone: corrects the one in force, or changes it from a day on. */
    void value(FactKind kind, Object value, LocalDate changedOn, LocalDate firstFrom) {
        var before = latest(kind);
        if (before.isPresent() && before.get().says(value) && changedOn == null || before.isEmpty() && value == null) {
            return;
        }
        var holdsFrom =
                changedOn != null ? changedOn : before.map(f -> f.holdsFrom).orElse(firstFrom);
        believed(kind).stream().filter(f -> f.holdsFrom.equals(holdsFrom)).forEach(this::retract);
        if (value != null || latest(kind).isPresent()) {
            say(Fact.of(kind, value, holdsFrom));
        }
    }

    /** What will hold today, once this is written. */
    Standing standing() {
        var stretches = Timeline.of(facts, at);
        return stretches.get(stretches.size() - 1).at();
    }

    /** Why all this is said, wherever nothing is noted yet. */
    void because(String reason) {
        said.stream().filter(fact -> fact.note == null).forEach(fact -> fact.noted(reason));
    }

    List<Fact> said() {
        return said;
    }

    List<Fact> facts() {
        return facts;
    }

    Instant at() {
        return at;
    }

    /** Whether the deal had no facts before, so that it has no spans either. */
    boolean fresh() {
        return fresh;
    }

    private int inTime(Fact a, Fact b) {
        var byDay = a.holdsFrom.compareTo(b.holdsFrom);
        var byRecord = byDay != 0 ? byDay : a.recordedAt.compareTo(b.recordedAt);
        return byRecord != 0 ? byRecord : Integer.compare(facts.indexOf(a), facts.indexOf(b));
    }
}
