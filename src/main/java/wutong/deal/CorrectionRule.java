package wutong.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import wutong.fault.Refused;

/** Which other day a move may get, or an end, a rest and what ended that, and which other reason an end. Pure. */
record CorrectionRule(Telling telling, LocalDate today) {

    /** @throws Refused when it is not believed (any longer), or is a merging, which has no day of its own */
    Fact wrong(long move) {
        return Stream.of(FactKind.STAGE, FactKind.STATUS)
                .flatMap(kind -> telling.believed(kind).stream())
                .filter(f -> f.id == move && !Status.MERGED.name().equals(f.value))
                .findFirst()
                .orElseThrow(() -> Refused.absent("move", move));
    }

    /** Gives an end its right reason, and its right day too where one is told. */
    void correct(Fact wrong, LocalDate day, CloseReason cause) {
        if (cause == null) {
            correct(wrong, day);
            return;
        }
        if (wrong.kind != FactKind.STATUS || !Status.valueOf(wrong.value).closed()) {
            throw Refused.rule("closeReason", "no-end", wrong.value);
        }
        var end = telling.because(wrong, cause);
        if (day != null && !day.equals(wrong.occurredOn)) {
            correct(end, day);
        }
    }

    /** Gives a move its right day, and the milestone that it dates with it. */
    void correct(Fact wrong, LocalDate day) {
        if (day == null || day.isAfter(today)) {
            throw Refused.rule("occurredOn", day == null ? "required" : "date-in-future", String.valueOf(day), today);
        }
        if (wrong.kind == FactKind.STATUS) {
            requireBetween(telling.believed(FactKind.STATUS), wrong, day);
            requireAmong(telling.believed(FactKind.STAGE), wrong, day);
            telling.redate(wrong, day);
            return;
        }
        requireAmong(telling.believed(FactKind.STATUS), wrong, day);
        var milestone = FactKind.dating(wrong.stage());
        if (milestone != null && (wrong.occurredOn == null || wrong.occurredOn.equals(telling.day(milestone)))) {
            telling.date(milestone, day);
        } else {
            requireBetween(telling.believed(FactKind.STAGE), wrong, day);
            telling.redate(wrong, day);
        }
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

    /** Between the same moves as before. */
    private static void requireAmong(List<Fact> moves, Fact wrong, LocalDate day) {
        for (var move : moves) {
            var before = !move.holdsFrom.isAfter(wrong.holdsFrom);
            if (before ? day.isBefore(move.holdsFrom) : day.isAfter(move.holdsFrom)) {
                throw outOfPlace(before ? "before-stage" : "after-stage", day, move);
            }
        }
    }

    private static Refused outOfPlace(String code, LocalDate day, Fact neighbour) {
        var what = neighbour.kind == FactKind.STAGE ? neighbour.stage() : Status.valueOf(neighbour.value);
        return Refused.rule("occurredOn", code, day, what, neighbour.holdsFrom);
    }
}
