package wutong.deal;

import java.time.LocalDate;
import java.util.List;
import wutong.fault.Refused;

/** Which other day a move may get. Pure. */
record CorrectionRule(Telling telling, LocalDate today) {

    /** @throws Refused when it is not believed (any longer) */
    Fact wrong(long move) {
        return telling.believed(FactKind.STAGE).stream()
                .filter(f -> f.id == move)
                .findFirst()
                .orElseThrow(() -> Refused.absent("move", move));
    }

    /** Gives a move its right day, and the milestone that it dates with it. */
    void correct(Fact wrong, LocalDate day) {
        if (day == null || day.isAfter(today)) {
            throw Refused.rule("occurredOn", day == null ? "required" : "date-in-future", String.valueOf(day), today);
        }
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

    private static Refused outOfPlace(String code, LocalDate day, Fact neighbour) {
        return Refused.rule("occurredOn", code, day, neighbour.stage(), neighbour.holdsFrom);
    }
}
