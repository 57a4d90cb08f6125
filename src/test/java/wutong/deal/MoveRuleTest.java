package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.fault.Refused;

/** Moving a deal from stage to stage. Sources: domain.md §4.3, settled.md 2 and 3. */
class MoveRuleTest {

    private static MoveRule rule(Telling telling) {
        return new MoveRule(telling.standing(), Told.TODAY);
    }

    private static StageMoves.Move move(Stage to, String on) {
        return move(to, on, new Said());
    }

    private static StageMoves.Move move(Stage to, String on, Said given) {
        return new StageMoves.Move(to, Told.day(on), "样例", given, null, null);
    }

    private static Telling advanced(Telling telling, StageMoves.Move move) {
        var rule = rule(telling);
        rule.allow(move.to());
        rule.advance(telling, move, rule.day(move, telling));
        return telling;
    }

    private static Telling takenBack(Telling telling, Stage to) {
        rule(telling).takeBack(telling, move(to, null));
        return telling;
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_move_but_those_of_the_table_is_refused_naming_them(Stage from) {
        var rule = rule(Told.at(from));
        var next = names(from.next());

        for (var to : Stage.values()) {
            if (!next.contains(to.name())) {
                var refused = Lives.refused(() -> rule.allow(to));

                assertEquals("transition-not-allowed", refused.code);
                assertEquals(Refused.Kind.CONFLICT, refused.kind);
                assertEquals(next, names((Collection<?>) refused.extra.get("allowed")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEAD,        CONTACTED
            CONTACTED,   NEGOTIATING
            NEGOTIATING, TO_SIGN
            NEGOTIATING, REGISTERED
            TO_SIGN,     SIGNED
            TO_SIGN,     NEGOTIATING
            TO_SIGN,     REGISTERED
            SIGNED,      REGISTERED
            REGISTERED,  LANDED
            LANDED,      OPERATING
            """)
    void a_move_of_the_table_holds_from_its_day(Stage from, Stage to) {
        var telling = advanced(Told.at(from), move(to, "2026-05-20"));

        var moved = telling.latest(FactKind.STAGE).orElseThrow();
        assertEquals(to, moved.stage());
        assertEquals(from.name(), moved.detail);
        assertEquals("样例", moved.note);
        assertEquals(Told.day("2026-05-20"), telling.standing().stageSince());
        assertEquals(from, Told.on(telling, "2026-05-19").stage());
        assertEquals(to, Told.on(telling, "2026-05-20").stage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  LEAD,       FIRST_CONTACT
            SIGNED,     TO_SIGN,    SIGNED
            REGISTERED, SIGNED,     REGISTERED
            LANDED,     REGISTERED, LANDED
            OPERATING,  LANDED,     OPENED
            """)
    void a_move_dates_its_milestone(Stage to, Stage from, FactKind milestone) {
        var telling = advanced(Told.at(from), move(to, "2026-05-20"));

        assertEquals(Told.day("2026-05-20"), telling.day(milestone));
    }

    @Test
    void a_milestone_known_before_dates_the_move() {
        var telling = Told.later(Told.at(Stage.TO_SIGN), 60);
        telling.date(FactKind.SIGNED, Told.day("2026-03-15"));

        advanced(telling, move(Stage.SIGNED, null));

        assertEquals(Told.day("2026-03-15"), telling.move(Stage.SIGNED).orElseThrow().occurredOn);
        assertEquals(Told.day("2026-03-15"), telling.day(FactKind.SIGNED));
    }

    @Test
    void a_milestone_known_and_a_move_on_another_day_each_keep_their_own() {
        var telling = Told.later(Told.at(Stage.TO_SIGN), 60);
        telling.date(FactKind.SIGNED, Told.day("2026-03-15"));

        advanced(telling, move(Stage.SIGNED, "2026-03-20"));

        assertEquals(Told.day("2026-03-20"), telling.move(Stage.SIGNED).orElseThrow().occurredOn);
        assertEquals(Told.day("2026-03-15"), telling.day(FactKind.SIGNED));
    }

    @Test
    void a_milestone_of_days_before_the_present_stage_leaves_the_move_to_today() {
        var telling = Told.later(Told.at(Stage.TO_SIGN), 60);
        telling.date(FactKind.REGISTERED, Told.day("2026-01-25"));

        advanced(telling, move(Stage.REGISTERED, null));

        assertEquals(Told.TODAY, telling.move(Stage.REGISTERED).orElseThrow().occurredOn);
        assertEquals(Told.day("2026-01-25"), telling.day(FactKind.REGISTERED));
    }

    @Test
    void a_milestone_given_with_the_move_dates_it() {
        var given = new Said().say(DealField.SIGNED_ON, Told.day("2026-04-01"));

        var telling = advanced(Told.at(Stage.TO_SIGN), move(Stage.SIGNED, null, given));

        assertEquals(Told.day("2026-04-01"), telling.day(FactKind.SIGNED));
        assertEquals(Told.day("2026-04-01"), telling.standing().stageSince());
    }

    @Test
    void a_milestone_given_and_a_day_that_differs_are_refused() {
        var telling = Told.at(Stage.TO_SIGN);
        var given = new Said().say(DealField.SIGNED_ON, Told.day("2026-04-01"));
        var move = move(Stage.SIGNED, "2026-04-02", given);

        assertEquals("signedOn:differs-from-move", Lives.said(Lives.refused(() -> advanced(telling, move))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-02, occurredOn:date-in-future
            2026-01-31, occurredOn:before-stage
            """)
    void a_move_lies_neither_ahead_nor_before_the_present_stage(String on, String said) {
        var telling = Told.at(Stage.TO_SIGN);

        var refused = Lives.refused(() -> advanced(telling, move(Stage.SIGNED, on)));

        assertEquals(said, Lives.said(refused));
    }

    @Test
    void several_steps_of_one_day_are_each_said() {
        var telling = Told.at(Stage.CONTACTED);
        int seconds = 0;
        for (var to : List.of(Stage.NEGOTIATING, Stage.TO_SIGN, Stage.SIGNED)) {
            telling = advanced(Told.later(telling, seconds += 60), move(to, "2026-05-20"));
        }

        assertEquals(
                Lives.CONTACTED + ", NEGOTIATING 2026-05-20, TO_SIGN 2026-05-20, SIGNED 2026-05-20",
                Told.stages(telling));
        assertEquals(Stage.SIGNED, Told.on(telling, "2026-05-20").stage());
    }

    @Test
    void registered_first_a_later_signing_only_fills_its_day() {
        var telling = advanced(Told.at(Stage.NEGOTIATING), move(Stage.REGISTERED, "2026-04-01"));

        telling.date(FactKind.SIGNED, Told.day("2026-05-01"));

        assertEquals(Stage.REGISTERED, telling.standing().stage());
        assertEquals(Told.day("2026-05-01"), telling.standing().signedOn());
        assertEquals(List.of(Finding.SIGN_AFTER_REGISTER), DateOrder.flags(telling.standing()));
        assertEquals(Lives.NEGOTIATING + ", REGISTERED 2026-04-01", Told.stages(telling));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SIGNED,     TO_SIGN,    SIGNED
            REGISTERED, SIGNED,     REGISTERED
            LANDED,     REGISTERED, LANDED
            """)
    void a_correction_takes_back_the_move_and_its_milestone(Stage from, Stage to, FactKind milestone) {
        var telling = takenBack(Told.later(Told.at(from), 60), to);

        assertEquals(to, telling.standing().stage());
        assertNull(telling.day(milestone));
        assertEquals(to, Told.on(telling, "2026-05-20").stage());
        assertFalse(telling.facts().stream().allMatch(fact -> fact.retractedAt == null));
    }

    @Test
    void a_correction_to_a_stage_never_entered_says_it_from_the_day_taken_back() {
        var telling = advanced(Told.at(Stage.NEGOTIATING), move(Stage.REGISTERED, "2026-04-01"));

        takenBack(telling, Stage.SIGNED);

        assertEquals(Lives.NEGOTIATING + ", SIGNED 2026-04-01", Told.stages(telling));
        assertEquals(Told.day("2026-04-01"), telling.standing().stageSince());
        assertNull(telling.standing().registeredOn());
    }

    @Test
    void a_real_step_back_keeps_what_was_reached() {
        var telling = advanced(Told.at(Stage.TO_SIGN), move(Stage.NEGOTIATING, "2026-03-01"));

        assertEquals(Lives.TO_SIGN + ", NEGOTIATING 2026-03-01", Told.stages(telling));
        assertEquals(Stage.TO_SIGN, telling.standing().furthest());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ON_HOLD, on-hold
            LOST,    closed
            """)
    void a_resting_or_ended_deal_does_not_move(Status status, String code) {
        var telling = Told.at(Stage.CONTACTED);
        telling.say(Fact.status(status, null, Told.day("2026-05-10"), Told.day("2026-05-10")));

        assertEquals(code, Lives.refused(() -> rule(telling).allow(Stage.NEGOTIATING)).code);
    }

    private static Set<String> names(Collection<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
