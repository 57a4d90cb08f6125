package wutong.deal;

import java.time.LocalDate;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** Which move a deal may make, of which day it is, and what it says. Source: domain.md §4.3. Pure. */
record MoveRule(Standing at, LocalDate today) {

    /** @throws Refused when the deal is not open, or the stage cannot be reached from here */
    void allow(Stage to) {
        at.status().requireOpen();
        if (!at.stage().next().contains(to)) {
            throw new Refused(
                            Refused.Kind.CONFLICT,
                            "transition-not-allowed",
                            List.of(Flaw.of(
                                    "to",
                                    "transition-not-allowed",
                                    at.stage(),
                                    to,
                                    at.stage().next())))
                    .with("allowed", at.stage().next());
        }
    }

    /** The day of a move: as given, else that of its milestone where the order allows, else today. */
    LocalDate day(StageMoves.Move move, Telling telling) {
        var milestone = FactKind.dating(move.to());
        var known = milestone == null ? null : telling.day(milestone);
        var given = given(move);
        var since = at.stageSince();
        var fallback = given != null ? given : known != null && !known.isBefore(since) ? known : today;
        var day = move.occurredOn() != null ? move.occurredOn() : fallback;
        DateOrder.past("occurredOn", day, today);
        if (day.isBefore(since)) {
            throw Refused.rule("occurredOn", "before-stage", day, at.stage(), since);
        }
        return day;
    }

    private static LocalDate given(StageMoves.Move move) {
        var milestone = FactKind.dating(move.to());
        var given = milestone == null ? null : move.given().<LocalDate>get(DealField.of(milestone));
        if (given != null && move.occurredOn() != null && !given.equals(move.occurredOn())) {
            throw Refused.rule(milestone.field, "differs-from-move", given, move.occurredOn());
        }
        return given;
    }

    /** Says the stage from its day on, and the milestone that it dates unless that is known. */
    void advance(Telling telling, StageMoves.Move move, LocalDate day) {
        var milestone = FactKind.dating(move.to());
        if (milestone != null && telling.day(milestone) == null) {
            telling.say(Fact.of(milestone, day, day));
        }
        telling.say(Fact.stage(move.to(), at.stage(), day, day).noted(move.note()));
    }

    /** Takes back the move that led to the present stage, with its milestone. */
    void takeBack(Telling telling, StageMoves.Move move) {
        var undone = telling.move(at.stage()).orElseThrow();
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
}
