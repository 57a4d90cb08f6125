package wutong.seed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import wutong.deal.Stage;
import wutong.deal.TouchForm;
import wutong.deal.TouchKind;

/** The calls and visits between one stage and the next. */
record Talk(Cast cast, Office office, Dice dice) {

    private static final List<String> KINDS =
            Arrays.stream(TouchKind.values()).map(TouchKind::name).toList();
    private static final List<String> FIRST = List.of("CALL", "VISIT", "MEETING");

    /** Every fortnight or so while a deal is worked on, every quarter once it has landed. */
    void between(LocalDate from, LocalDate to, Stage at, String by, Diary diary) {
        var landed = at.compareTo(Stage.LANDED) >= 0;
        var day = from;
        while (!diary.full()) {
            day = office.onOrAfter(day.plusDays(landed ? dice.between(50, 110) : dice.between(8, 20)));
            if (!day.isBefore(to)) {
                return;
            }
            diary.tell(day, by, new Turn.Touched(form(day, at, KINDS)));
        }
    }

    TouchForm first(LocalDate day) {
        return form(day, Stage.CONTACTED, FIRST);
    }

    private TouchForm form(LocalDate day, Stage at, List<String> kinds) {
        var line = dice.pick(cast.lines().stream()
                .filter(l -> kinds.contains(l.kind()) && l.stages().contains(at.name()))
                .toList());
        var kind = TouchKind.valueOf(line.kind());
        if (dice.chance(0.4)) {
            return new TouchForm(kind, day, line.text(), null, null);
        }
        return new TouchForm(kind, day, line.text(), next(at), office.onOrAfter(day.plusDays(dice.between(4, 12))));
    }

    private String next(Stage at) {
        return dice.pick(cast.lines().stream()
                .filter(l -> l.kind().equals("NEXT") && l.stages().contains(at.name()))
                .map(Cast.Line::text)
                .toList());
    }
}
