package wutong.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wutong.deal.Stage;
import wutong.deal.StageMoves.Move;
import wutong.identity.Role;
import wutong.measure.Days;

/** The same investor reported by a second unit (撞单): logged, perhaps called, and merged into the first. */
record Twin(Plan plan, int survivor, Instant survivorLogged, Cast cast, Names names, Office office, Dice dice) {

    List<Scene> scenes(Diary diary) {
        var papers = new Papers(plan, cast, names, dice);
        var day = plan.receivedOn();
        diary.tell(day, plan.owner().name(), new Turn.Logged(papers.logged(), plan.why()));
        if (dice.chance(0.6)) {
            day = office.after(day, dice.between(0, 4));
            var move = new Move(
                    Stage.CONTACTED,
                    day,
                    null,
                    papers.of(Stage.CONTACTED, day),
                    new Talk(cast, office, dice).first(day),
                    null);
            diary.tell(day, plan.owner().name(), new Turn.Moved(move));
        }
        var both = later(day, Days.on(survivorLogged));
        diary.tell(
                office.after(both, dice.between(2, 8)),
                cast.holder(Role.SUPERVISOR),
                new Turn.Merged(survivor, "同一投资方，按首报并入"));
        return diary.scenes();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
