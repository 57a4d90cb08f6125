package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;

/** Putting right the day of a move. Source: settled.md 2. */
class CorrectionRuleTest {

    private static Telling written(Stage stage) {
        return Told.later(Told.at(stage), 60);
    }

    private static Telling corrected(Telling telling, Stage stage, String on) {
        var rule = new CorrectionRule(telling, Told.TODAY);
        rule.correct(rule.wrong(telling.move(stage).orElseThrow().id), Told.day(on));
        DateOrder.require(telling::day, Told.TODAY);
        return telling;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  2026-01-03, FIRST_CONTACT
            SIGNED,     2026-02-10, SIGNED
            REGISTERED, 2026-03-05, REGISTERED
            LANDED,     2026-03-25, LANDED
            """)
    void correcting_a_move_corrects_its_milestone(Stage stage, String to, FactKind milestone) {
        var telling = corrected(written(Stage.LANDED), stage, to);

        assertEquals(Told.day(to), telling.day(milestone));
        assertEquals(stage, Told.on(telling, to).stage());
        assertEquals(Stage.LANDED, telling.standing().stage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGOTIATING | 2026-01-05 | NEGOTIATING 2026-01-05, TO_SIGN 2026-02-01
            NEGOTIATING | 2026-01-10 | NEGOTIATING 2026-01-10, TO_SIGN 2026-02-01
            NEGOTIATING | 2026-02-01 | NEGOTIATING 2026-02-01, TO_SIGN 2026-02-01
            TO_SIGN     | 2026-01-20 | NEGOTIATING 2026-01-20, TO_SIGN 2026-01-20
            TO_SIGN     | 2026-05-01 | NEGOTIATING 2026-01-20, TO_SIGN 2026-05-01
            """)
    void a_move_that_no_milestone_dates_gets_another_day_between_its_neighbours(Stage stage, String to, String stages) {
        var telling = corrected(written(Stage.TO_SIGN), stage, to);

        assertEquals(Lives.CONTACTED + ", " + stages, Told.stages(telling));
        assertEquals(Stage.TO_SIGN, telling.standing().stage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NEGOTIATING, 2026-01-04, occurredOn:before-stage
            NEGOTIATING, 2026-02-02, occurredOn:after-stage
            TO_SIGN,     2026-01-19, occurredOn:before-stage
            TO_SIGN,     2026-02-21, occurredOn:after-stage
            CONTACTED,   2026-06-02, occurredOn:date-in-future
            SIGNED,      2026-01-04, signedOn:before-milestone
            LANDED,      2026-02-28, landedOn:before-milestone
            """)
    void a_corrected_day_out_of_order_is_refused(Stage stage, String to, String said) {
        var telling = written(Stage.LANDED);

        assertEquals(said, Lives.said(Lives.refused(() -> corrected(telling, stage, to))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NEGOTIATING, 2026-01-04, CONTACTED
            NEGOTIATING, 2026-02-02, TO_SIGN
            """)
    void the_stage_in_the_way_is_named_in_the_words_of_the_reader(Stage stage, String to, Stage neighbour) {
        var telling = written(Stage.TO_SIGN);

        var refused = Lives.refused(() -> corrected(telling, stage, to));

        assertEquals(neighbour, refused.flaws.get(0).args().get(1));
    }

    @Test
    void correcting_a_step_back_leaves_the_deal_there() {
        var telling = Told.at(Stage.TO_SIGN);
        telling.say(Fact.stage(Stage.NEGOTIATING, Stage.TO_SIGN, Told.day("2026-03-01"), Told.day("2026-03-01")));

        var corrected = corrected(Told.later(telling, 60), Stage.TO_SIGN, "2026-03-01");

        assertEquals(Stage.NEGOTIATING, corrected.standing().stage());
        assertEquals(Lives.NEGOTIATING + ", TO_SIGN 2026-03-01, NEGOTIATING 2026-03-01", Told.stages(corrected));
    }

    @Test
    void a_correction_needs_a_day() {
        var telling = written(Stage.CONTACTED);

        var refused = Lives.refused(() -> corrected(telling, Stage.CONTACTED, null));

        assertEquals("occurredOn:required", Lives.said(refused));
    }

    @Test
    void a_move_no_longer_believed_is_not_there_to_be_corrected() {
        var telling = written(Stage.CONTACTED);
        var old = telling.move(Stage.CONTACTED).orElseThrow().id;
        var again = Told.later(corrected(telling, Stage.CONTACTED, "2026-01-04"), 120);

        var refused = Lives.refused(() -> new CorrectionRule(again, Told.TODAY).wrong(old));

        assertEquals(Refused.Kind.ABSENT, refused.kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  FIRST_CONTACT
            SIGNED,     SIGNED
            REGISTERED, REGISTERED
            LANDED,     LANDED
            """)
    void a_milestone_forgotten_leaves_the_stage_undated(Stage stage, FactKind milestone) {
        var telling = written(stage);

        telling.date(milestone, null);

        assertEquals(stage, telling.standing().stage());
        assertNull(telling.day(milestone));
        assertNull(telling.latest(FactKind.STAGE).orElseThrow().occurredOn);
    }

    private static Fact end(Telling telling) {
        return telling.latest(FactKind.STATUS).orElseThrow();
    }

    @Test
    void an_end_gets_another_reason_and_the_day_that_it_had() {
        var telling = ended("LOST 2026-03-01");

        new CorrectionRule(telling, Told.TODAY).correct(end(telling), null, CloseReason.OTHER_CITY);

        assertEquals(CloseReason.OTHER_CITY, telling.standing().closeReason());
        assertEquals(Told.day("2026-03-01"), telling.standing().closedOn());
    }

    @Test
    void an_end_gets_another_reason_and_another_day_in_one_sentence() {
        var telling = ended("LOST 2026-03-01");

        new CorrectionRule(telling, Told.TODAY).correct(end(telling), Told.day("2026-02-20"), CloseReason.POLICY);

        assertEquals(1, telling.said().size());
        assertEquals(CloseReason.POLICY, telling.standing().closeReason());
        assertEquals(Told.day("2026-02-20"), telling.standing().closedOn());
    }

    @Test
    void what_is_no_end_has_no_reason_to_correct() {
        var resting = ended("ON_HOLD 2026-03-01");
        var move = written(Stage.CONTACTED);

        var rest = Lives.refused(
                () -> new CorrectionRule(resting, Told.TODAY).correct(end(resting), null, CloseReason.POLICY));
        var stage = Lives.refused(() -> new CorrectionRule(move, Told.TODAY)
                .correct(move.move(Stage.CONTACTED).orElseThrow(), null, CloseReason.POLICY));

        assertEquals("closeReason:no-end", Lives.said(rest));
        assertEquals("closeReason:no-end", Lives.said(stage));
    }

    /** A deal of talks that ended, rested or went on again on these days. */
    private static Telling ended(String statuses) {
        var telling = Told.at(Stage.NEGOTIATING);
        for (var step : statuses.split(", ")) {
            var words = step.split(" ");
            telling.say(Fact.status(Status.valueOf(words[0]), null, Told.day(words[1]), Told.day(words[1])));
        }
        return Told.later(telling, 60);
    }

    private static Fact end(Telling telling, Status status) {
        return telling.believed(FactKind.STATUS).stream()
                .filter(f -> f.value.equals(status.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_end_gets_the_day_on_which_it_came() {
        var telling = ended("LOST 2026-03-10");
        var rule = new CorrectionRule(telling, Told.TODAY);

        rule.correct(rule.wrong(end(telling, Status.LOST).id), Told.day("2026-02-20"));

        assertEquals(Told.day("2026-02-20"), telling.standing().closedOn());
        assertEquals(Status.LOST, telling.standing().status());
        assertEquals(Stage.NEGOTIATING, telling.standing().stage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LOST 2026-03-10,                                 LOST,    2026-01-19, occurredOn:before-stage
            LOST 2026-03-10,                                 LOST,    2026-06-02, occurredOn:date-in-future
            ON_HOLD 2026-02-10;OPEN 2026-03-01,              OPEN,    2026-02-09, occurredOn:before-stage
            ON_HOLD 2026-02-10;OPEN 2026-03-01,              ON_HOLD, 2026-03-02, occurredOn:after-stage
            """)
    void an_end_keeps_its_place_among_moves_and_other_ends(String life, Status status, String to, String said) {
        var telling = ended(life.replace(";", ", "));
        var rule = new CorrectionRule(telling, Told.TODAY);
        var wrong = rule.wrong(end(telling, status).id);

        assertEquals(said, Lives.said(Lives.refused(() -> rule.correct(wrong, Told.day(to)))));
    }

    @Test
    void no_move_comes_after_the_end() {
        var telling = ended("LOST 2026-03-10");
        var rule = new CorrectionRule(telling, Told.TODAY);
        var wrong = telling.move(Stage.NEGOTIATING).orElseThrow();

        assertEquals(
                "occurredOn:after-stage", Lives.said(Lives.refused(() -> rule.correct(wrong, Told.day("2026-03-11")))));
    }

    @Test
    void a_merging_has_no_day_to_put_right() {
        var telling = ended("MERGED 2026-03-10");

        assertEquals(
                Refused.Kind.ABSENT,
                Lives.refused(() -> new CorrectionRule(telling, Told.TODAY).wrong(end(telling, Status.MERGED).id))
                        .kind);
    }
}
