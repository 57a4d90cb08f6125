package wutong.seed;

import java.time.LocalDate;
import java.util.List;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.deal.StageMoves.Leave;
import wutong.deal.StageMoves.Move;
import wutong.identity.Role;

/** Tells one deal from the day it was received until its end, or until the day of loading. */
final class Life {

    /** Stands for "as long as the story goes on". */
    private static final int FOR_EVER = 2000;

    final Plan plan;
    final Papers papers;
    final Office office;
    final Diary diary;
    final Dice dice;
    final String by;
    final String supervisor;
    private final Talk talk;
    private final Season season;
    private final Twists twists;

    LocalDate day;
    LocalDate dayBefore;
    Stage at = Stage.LEAD;

    Life(Plan plan, Cast cast, Names names, Office office, Diary diary, Dice dice) {
        this.plan = plan;
        this.papers = new Papers(plan, cast, names, dice);
        this.office = office;
        this.diary = diary;
        this.dice = dice;
        this.by = plan.owner().name();
        this.supervisor = cast.holder(Role.SUPERVISOR);
        this.talk = new Talk(cast, office, dice);
        this.season = new Season(office);
        this.twists = new Twists(this, cast, names);
        this.day = plan.receivedOn();
        this.dayBefore = day;
    }

    List<Scene> scenes() {
        begin();
        if (plan.fate().until != Stage.LEAD) {
            for (var stage : plan.fate().path()) {
                enter(stage);
                if (stage == plan.fate().until) {
                    break;
                }
                twists.after(stage);
            }
        }
        new Ending(this).tell();
        return diary.scenes();
    }

    private void begin() {
        if (!plan.secret()) {
            diary.tell(day, plan.reporter().name(), new Turn.Entered(plan.company()));
        }
        diary.tell(day, plan.reporter().name(), new Turn.Logged(papers.logged(), plan.why()));
    }

    private void enter(Stage stage) {
        pass(Pace.days(stage, plan, dice));
        if (stage == Stage.SIGNED && plan.fate() != Fate.HURRIES) {
            day = season.signing(day, dayBefore, dice);
        }
        if (stage == Stage.SIGNED || stage == Stage.REGISTERED) {
            twists.reveal();
        }
        var given = papers.of(stage, day);
        var left = twists.leftOut(stage, given);
        var leave = left == null ? null : new Leave("材料随后补齐，不影响进度", day.plusDays(dice.between(40, 60)));
        var touch = stage == Stage.CONTACTED ? talk.first(day) : null;
        move(new Move(stage, day, null, given, touch, leave), leave == null ? by : supervisor);
        twists.supply(left);
    }

    /** Days go by, with calls and visits. */
    void pass(int days) {
        var next = office.onOrAfter(day.plusDays(days));
        talk.between(day, next, at, by, diary);
        dayBefore = day;
        day = next;
    }

    void move(Move move, String who) {
        diary.tell(day, who, new Turn.Moved(move));
        at = move.to();
    }

    void step(Stage to, String note) {
        move(new Move(to, day, note, new Said(), null, null), by);
    }

    void change(DealField field, Object value, LocalDate changedOn, String reason) {
        change(new Said().say(field, value), changedOn, reason);
    }

    void change(Said said, LocalDate changedOn, String reason) {
        diary.tell(day, by, new Turn.Changed(said, changedOn, reason));
    }

    /** The story goes on beyond its last stage. */
    void linger() {
        talk.between(day, day.plusDays(FOR_EVER), at, by, diary);
    }
}
