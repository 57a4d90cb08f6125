package wutong.seed;

import static wutong.deal.DealField.*;

import java.time.LocalDate;
import wutong.deal.CloseReason;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.deal.StageMoves;
import wutong.deal.Status;

/** What does not go straight: slips put right, papers that come late, steps back, rests and returns. */
final class Twists {

    private final Life life;
    private final Cast cast;
    private final Names names;
    private boolean dark;

    Twists(Life life, Cast cast, Names names) {
        this.life = life;
        this.cast = cast;
        this.names = names;
        this.dark = life.plan.secret();
    }

    /** An investor shows itself before it signs. */
    void reveal() {
        if (dark) {
            dark = false;
            life.diary.tell(life.day, life.by, new Turn.Entered(life.plan.company()));
            life.change(life.papers.revealed(), null, "投资方同意公开");
        }
    }

    /** Now and then takes a gate item out of what is given; a supervisor lets it wait, but not where the gate is passed twice. */
    Said leftOut(Stage stage, Said given) {
        DealField item = switch (stage) {
            case NEGOTIATING -> HQ_TYPE;
            case TO_SIGN -> FAIR_COMPETITION_REF;
            case LANDED -> LANDING_EVIDENCE;
            default -> null;
        };
        if (item == null || life.plan.fate() == Fate.STEPS_BACK || !given.names(item) || !life.dice.chance(0.06)) {
            return null;
        }
        return new Said().say(item, given.values().remove(item));
    }

    /** Most of what was left out comes in time. */
    void supply(Said left) {
        if (left != null && life.dice.chance(0.6)) {
            var entered = life.day;
            life.day = life.office.after(entered, life.dice.between(2, 7));
            life.change(left, null, "补齐材料");
        }
    }

    void after(Stage stage) {
        switch (stage) {
            case CONTACTED ->
                correct(0.06, FIRST_CONTACT_ON, life.office.onOrBefore(life.day.minusDays(1)), life.plan.receivedOn());
            case NEGOTIATING -> talks();
            case TO_SIGN -> door();
            case SIGNED -> signed();
            case REGISTERED -> signLater(Fate.REGISTERS_FIRST, 3, 12);
            case LANDED -> landed();
            default -> {}
        }
    }

    private void talks() {
        if (life.dice.chance(0.05)) {
            life.change(REGISTERED_CAPITAL, life.plan.purse().tenfold(), null, "按来函录入");
            life.pass(4);
            life.change(REGISTERED_CAPITAL, life.plan.purse().registered(), null, "万元误作亿元，更正");
        }
        if (life.plan.fate() == Fate.COMES_BACK) {
            life.pass(life.dice.between(10, 30));
            life.diary.tell(
                    life.day,
                    life.by,
                    new Turn.Closed(Status.LOST, CloseReason.INVESTOR_PAUSED, life.day, "投资方暂缓外地布局"));
            life.day = life.office.onOrAfter(life.day.plusDays(life.dice.between(25, 90)));
            life.diary.tell(life.day, life.supervisor, new Turn.Reopened("投资方重启项目，主动联系", life.day));
        }
        if (life.plan.fate() == Fate.TAKES_A_REST) {
            life.pass(life.dice.between(5, 20));
            life.diary.tell(life.day, life.by, new Turn.Paused(life.day.plusDays(60), "等待集团董事会决议", life.day));
            life.day = life.office.onOrAfter(life.day.plusDays(life.dice.between(30, 60)));
            life.diary.tell(life.day, life.by, new Turn.Resumed());
        }
    }

    private void door() {
        if (life.dice.chance(0.06)) {
            var other = life.dice.pick(cast.grounds());
            life.change(PLATFORM, names.platform(other.platform()), life.day, "载体调整");
        }
        if (life.plan.fate() == Fate.STEPS_BACK) {
            life.pass(life.dice.between(6, 18));
            life.step(Stage.NEGOTIATING, "对方提出调整合作条件，退回洽谈");
            life.pass(life.dice.between(12, 30));
            life.step(Stage.TO_SIGN, "条件重新谈妥");
        }
    }

    private void signed() {
        if (life.plan.fate() == Fate.SIGNS_BY_MISTAKE) {
            life.step(Stage.TO_SIGN, "误登记，协议尚未盖章");
            life.pass(life.dice.between(5, 12));
            life.move(
                    new StageMoves.Move(Stage.SIGNED, life.day, "盖章完成", life.papers.agreed(life.day), null, null),
                    life.by);
            return;
        }
        correct(0.08, SIGNED_ON, life.office.onOrBefore(life.day.minusDays(1)), life.dayBefore.plusDays(1));
    }

    private void landed() {
        signLater(Fate.SIGNS_LAST, 5, 25);
        if (life.dice.chance(0.09)) {
            var raised = life.plan.purse().part(150);
            life.pass(life.dice.between(20, 60));
            life.change(REGISTERED_CAPITAL, raised, life.day, "增资");
        }
    }

    /** The signing ceremony comes after the registration: the day is filled in, the stage stays. */
    private void signLater(Fate fate, int soonest, int latest) {
        if (life.plan.fate() == fate) {
            life.pass(life.dice.between(soonest, latest));
            life.change(life.papers.agreed(life.day).say(SIGNED_ON, life.day), null, "补签约");
        }
    }

    /** A day was written down wrongly; someone looks it up in the papers. */
    private void correct(double share, DealField milestone, LocalDate right, LocalDate earliest) {
        if (life.dice.chance(share) && !right.isBefore(earliest)) {
            life.change(milestone, right, null, "日期登记有误，以原件为准");
        }
    }
}
