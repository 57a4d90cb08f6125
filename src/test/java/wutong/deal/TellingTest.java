package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void correcting_a_milestone_corrects_the_move_that_it_dates() {
        var telling = at(Stage.CONTACTED, "2026-03-01");
        telling.date(FactKind.FIRST_CONTACT, day("2026-03-01"));

        telling.date(FactKind.FIRST_CONTACT, day("2026-02-20"));

        assertEquals(day("2026-02-20"), telling.move(Stage.CONTACTED).orElseThrow().holdsFrom);
    }

    @Test
    void a_milestone_filled_in_later_says_its_stage_too() {
        var telling = at(Stage.LANDED, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-01"));

        assertEquals(List.of(Stage.SIGNED, Stage.LANDED), stages(telling));
    }

    @Test
    void a_signing_after_the_landing_says_no_stage() {
        var telling = at(Stage.LANDED, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-21"));

        assertEquals(List.of(Stage.LANDED), stages(telling));
        assertEquals(day("2026-03-21"), telling.day(FactKind.SIGNED));
    }

    @Test
    void a_milestone_of_a_stage_not_reached_yet_says_no_stage() {
        var telling = at(Stage.TO_SIGN, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-21"));

        assertEquals(List.of(Stage.TO_SIGN), stages(telling));
    }

    @Test
    void a_move_without_a_day_takes_the_day_that_becomes_known() {
        var telling = new Telling(List.of(), NOW);
        telling.say(Fact.stage(Stage.LANDED, null, day("2025-06-30"), null));

        telling.date(FactKind.LANDED, day("2025-05-02"));

        assertEquals(day("2025-05-02"), telling.move(Stage.LANDED).orElseThrow().holdsFrom);
        assertEquals(List.of(Stage.LANDED), stages(telling));
    }

    @Test
    void forgetting_a_milestone_leaves_the_stage_without_a_day() {
        var telling = at(Stage.CONTACTED, "2026-03-01");
        telling.date(FactKind.FIRST_CONTACT, day("2026-03-01"));

        telling.date(FactKind.FIRST_CONTACT, null);

        assertNull(telling.day(FactKind.FIRST_CONTACT));
        assertNull(telling.move(Stage.CONTACTED).orElseThrow().occurredOn);
    }

    @Test
    void a_value_is_corrected_unless_a_day_says_from_when_it_changed() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.HQ_TYPE, HqType.REGIONAL_HQ, null, day("2026-01-01"));

        telling.value(FactKind.HQ_TYPE, HqType.RND_HQ, null, day("2026-05-01"));
        assertEquals(day("2026-01-01"), telling.latest(FactKind.HQ_TYPE).orElseThrow().holdsFrom);
        telling.value(FactKind.HQ_TYPE, HqType.NON_HQ, day("2026-04-01"), day("2026-05-01"));

        assertEquals(
                List.of("RND_HQ", "NON_HQ"),
                telling.believed(FactKind.HQ_TYPE).stream().map(f -> f.value).toList());
    }

    @Test
    void what_is_said_again_is_not_said_twice() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.SOURCE, "展会", null, day("2026-01-01"));

        telling.value(FactKind.SOURCE, "展会", null, day("2026-05-01"));

        assertEquals(1, telling.believed(FactKind.SOURCE).size());
    }

    @Test
    void a_step_back_keeps_what_was_reached() {
        var telling = at(Stage.NEGOTIATING, "2026-01-10");
        telling.say(Fact.stage(Stage.TO_SIGN, Stage.NEGOTIATING, day("2026-02-01"), day("2026-02-01")));
        telling.say(Fact.stage(Stage.NEGOTIATING, Stage.TO_SIGN, day("2026-03-01"), day("2026-03-01")));

        assertEquals(Stage.NEGOTIATING, telling.standing().stage());
        assertEquals(Stage.TO_SIGN, telling.standing().furthest());
        assertTrue(telling.standing().stageSince().equals(day("2026-03-01")));
    }

    @Test
    void days_given_in_any_order_say_each_stage_once_and_forward_only() {
        var telling = at(Stage.LANDED, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-10"));
        telling.date(FactKind.REGISTERED, day("2026-03-01"));

        assertEquals("REGISTERED 2026-03-01, LANDED 2026-03-20", Told.stages(telling));
        assertEquals(day("2026-03-10"), telling.day(FactKind.SIGNED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONTACTED 2026-01-05, TO_SIGN 2026-02-01, SIGNED 2026-03-01     | SIGNED     | 2026-02-20 | CONTACTED 2026-01-05, TO_SIGN 2026-02-01, SIGNED 2026-02-20
            CONTACTED 2026-01-05, TO_SIGN 2026-02-01, SIGNED 2026-03-01     | SIGNED     | 2026-02-01 | CONTACTED 2026-01-05, TO_SIGN 2026-02-01, SIGNED 2026-02-01
            CONTACTED 2026-01-05, TO_SIGN 2026-02-01, SIGNED 2026-03-01     | SIGNED     | 2026-01-20 | CONTACTED 2026-01-05, SIGNED 2026-01-20
            CONTACTED 2026-01-05, SIGNED 2026-03-01, REGISTERED 2026-03-05  | SIGNED     | 2026-03-06 | CONTACTED 2026-01-05, REGISTERED 2026-03-05
            LEAD 2026-01-02, CONTACTED 2026-01-05, NEGOTIATING 2026-01-10   | FIRST_CONTACT | 2026-01-04 | LEAD 2026-01-02, CONTACTED 2026-01-04, NEGOTIATING 2026-01-10
            LEAD 2026-01-02, CONTACTED 2026-01-05, NEGOTIATING 2026-01-10   | RECEIVED   | 2025-12-31 | LEAD 2025-12-31, CONTACTED 2026-01-05, NEGOTIATING 2026-01-10
            LEAD 2026-01-02, CONTACTED 2026-01-05, LANDED 2026-03-20        | REGISTERED | 2026-03-01 | LEAD 2026-01-02, CONTACTED 2026-01-05, REGISTERED 2026-03-01, LANDED 2026-03-20
            """)
    void a_corrected_day_moves_its_stage_and_no_stage_falls_back(
            String life, FactKind milestone, String to, String stages) {
        var telling = Told.later(Told.life(life), 60);
        var present = telling.standing().stage();

        telling.date(milestone, day(to));

        assertEquals(stages, Told.stages(telling));
        assertEquals(present, telling.standing().stage());
    }

    @Test
    void a_step_back_is_kept_when_the_day_of_an_earlier_stage_is_corrected() {
        var telling = Told.later(
                Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05, NEGOTIATING 2026-01-10, TO_SIGN 2026-02-01, "
                        + "NEGOTIATING 2026-03-01"),
                60);

        telling.date(FactKind.FIRST_CONTACT, day("2026-01-08"));

        assertEquals(
                "LEAD 2026-01-02, CONTACTED 2026-01-08, NEGOTIATING 2026-01-10, TO_SIGN 2026-02-01, NEGOTIATING 2026-03-01",
                Told.stages(telling));
    }

    @Test
    void a_corrected_move_keeps_its_note_and_where_it_came_from() {
        var telling = new Telling(List.of(), NOW);
        telling.say(Fact.stage(Stage.TO_SIGN, null, day("2026-02-01"), day("2026-02-01")));
        telling.say(Fact.of(FactKind.SIGNED, day("2026-03-01"), day("2026-03-01")));
        telling.say(Fact.stage(Stage.SIGNED, Stage.TO_SIGN, day("2026-03-01"), day("2026-03-01"))
                .noted("集中签约"));
        var later = Told.later(telling, 60);

        later.date(FactKind.SIGNED, day("2026-02-25"));

        var move = later.move(Stage.SIGNED).orElseThrow();
        assertEquals("集中签约", move.note);
        assertEquals("TO_SIGN", move.detail);
        assertEquals(day("2026-02-25"), move.occurredOn);
    }

    @Test
    void a_milestone_given_its_own_day_again_says_nothing() {
        var telling = Told.later(Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05"), 60);

        telling.date(FactKind.FIRST_CONTACT, day("2026-01-05"));

        assertTrue(telling.said().isEmpty());
    }

    @Test
    void a_milestone_never_known_is_not_forgotten_twice() {
        var telling = Told.later(Told.life("LEAD 2026-01-02"), 60);

        telling.date(FactKind.SIGNED, null);

        assertTrue(telling.said().isEmpty());
        assertEquals("LEAD 2026-01-02", Told.stages(telling));
    }

    @Test
    void a_move_whose_day_differs_from_the_milestone_is_left_alone() {
        var telling = at(Stage.LANDED, "2026-03-20");
        telling.say(Fact.of(FactKind.LANDED, day("2026-03-10"), day("2026-03-10")));

        telling.date(FactKind.LANDED, day("2026-03-12"));

        assertEquals("LANDED 2026-03-20", Told.stages(telling));
        assertEquals(day("2026-03-12"), telling.day(FactKind.LANDED));
    }

    @Test
    void a_stage_reached_already_by_then_is_not_said_again() {
        var telling = Told.life("LEAD 2026-01-02, SIGNED 2026-03-01");

        telling.stage(Stage.TO_SIGN, day("2026-03-01"), null);
        assertEquals("LEAD 2026-01-02, SIGNED 2026-03-01", Told.stages(telling));

        telling.stage(Stage.TO_SIGN, day("2026-02-28"), null);
        assertEquals("LEAD 2026-01-02, TO_SIGN 2026-02-28, SIGNED 2026-03-01", Told.stages(telling));
        assertEquals("LEAD", telling.move(Stage.TO_SIGN).orElseThrow().detail);
    }

    @Test
    void what_is_said_and_taken_back_in_one_act_was_never_said() {
        var telling = new Telling(List.of(), NOW);
        var fact = Fact.of(FactKind.SOURCE, "展会", day("2026-01-01"));

        telling.say(fact);
        telling.retract(fact);

        assertTrue(telling.said().isEmpty());
        assertTrue(telling.facts().isEmpty());
    }

    @Test
    void what_an_earlier_act_said_is_kept_as_no_longer_believed() {
        var telling = Told.later(Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05"), 60);
        var move = telling.move(Stage.CONTACTED).orElseThrow();

        telling.retract(move);

        assertTrue(telling.facts().contains(move));
        assertEquals(NOW.plusSeconds(60), move.retractedAt);
        assertTrue(telling.move(Stage.CONTACTED).isEmpty());
    }

    @Test
    void a_clock_that_stands_still_or_runs_back_never_writes_before_what_is_known() {
        var known = Told.written(Told.life("LEAD 2026-01-02"));

        var telling = new Telling(known, NOW.minusSeconds(3600));
        telling.value(FactKind.SOURCE, "展会", null, day("2026-01-02"));

        assertEquals(NOW, telling.at());
        assertEquals(NOW, telling.said().get(0).recordedAt);
    }

    @Test
    void a_retraction_counts_as_known_too() {
        var known = Told.written(Told.life("LEAD 2026-01-02"));
        known.get(1).retractedAt = NOW.plusSeconds(30);

        assertEquals(NOW.plusSeconds(30), new Telling(known, NOW.plusSeconds(10)).at());
    }

    @Test
    void a_deal_of_which_nothing_was_known_is_fresh() {
        assertTrue(new Telling(List.of(), NOW).fresh());
        assertFalse(Told.later(Told.life("LEAD 2026-01-02"), 1).fresh());
    }

    @Test
    void a_first_value_holds_from_the_day_given_for_it() {
        var telling = at(Stage.LEAD, "2026-01-01");

        telling.value(FactKind.UNIT, 7L, null, day("2026-05-01"));

        assertEquals(day("2026-05-01"), telling.latest(FactKind.UNIT).orElseThrow().holdsFrom);
    }

    @Test
    void a_first_value_changed_on_a_day_holds_from_that_day() {
        var telling = at(Stage.LEAD, "2026-01-01");

        telling.value(FactKind.UNIT, 7L, day("2026-03-01"), day("2026-05-01"));

        assertEquals(day("2026-03-01"), telling.latest(FactKind.UNIT).orElseThrow().holdsFrom);
    }

    @Test
    void two_changes_of_one_day_leave_the_later_said() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.UNIT, 7L, null, day("2026-01-01"));

        telling.value(FactKind.UNIT, 8L, day("2026-03-01"), day("2026-05-01"));
        telling.value(FactKind.UNIT, 9L, day("2026-03-01"), day("2026-05-01"));

        assertEquals(List.of("7", "9"), values(telling, FactKind.UNIT));
    }

    @Test
    void a_value_wrong_all_along_goes_without_a_trace_in_what_is_believed() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.UNIT, 7L, null, day("2026-01-01"));

        telling.value(FactKind.UNIT, null, null, day("2026-05-01"));

        assertEquals(List.of(), values(telling, FactKind.UNIT));
        assertNull(telling.standing().unitId());
    }

    @Test
    void taking_away_the_latest_of_two_values_does_not_bring_back_the_one_before() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.UNIT, 7L, null, day("2026-01-01"));
        telling.value(FactKind.UNIT, 8L, day("2026-03-01"), day("2026-05-01"));

        telling.value(FactKind.UNIT, null, null, day("2026-05-01"));

        assertNull(telling.standing().unitId());
        assertEquals(7L, Told.on(telling, "2026-02-28").unitId());
    }

    @Test
    void a_value_nobody_knows_is_not_said() {
        var telling = at(Stage.LEAD, "2026-01-01");

        telling.value(FactKind.UNIT, null, null, day("2026-05-01"));
        telling.value(FactKind.UNIT, null, day("2026-03-01"), day("2026-05-01"));

        assertEquals(1, telling.said().size());
    }

    @Test
    void the_first_day_is_that_of_the_first_stage() {
        assertEquals(
                day("2026-01-02"),
                Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05").firstDay());
    }

    @Test
    void the_latest_of_a_kind_is_by_its_day_and_not_by_when_it_was_said() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.UNIT, 7L, day("2026-04-01"), null);
        telling.value(FactKind.UNIT, 8L, day("2026-03-01"), null);

        assertEquals("7", telling.latest(FactKind.UNIT).orElseThrow().value);
        assertEquals(List.of("8", "7"), values(telling, FactKind.UNIT));
    }

    private static List<String> values(Telling telling, FactKind kind) {
        return telling.believed(kind).stream().map(f -> f.value).toList();
    }

    private static Telling at(Stage stage, String day) {
        var telling = new Telling(List.of(), NOW);
        telling.say(Fact.stage(stage, null, day(day), day(day)));
        return telling;
    }

    private static List<Stage> stages(Telling telling) {
        return telling.believed(FactKind.STAGE).stream().map(Fact::stage).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void of_a_deal_that_enters_landed_a_signing_after_the_registration_says_no_stage_in_between() {
        var telling = at(Stage.LANDED, "2026-03-20");
        telling.date(FactKind.SIGNED, day("2026-03-10"));
        telling.date(FactKind.REGISTERED, day("2026-03-01"));
        telling.date(FactKind.LANDED, day("2026-03-20"));

        assertEquals("REGISTERED 2026-03-01, LANDED 2026-03-20", Told.stages(telling));
        assertEquals(List.of(Finding.SIGN_AFTER_REGISTER), DateOrder.flags(telling.standing()));
    }
}
