package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The latest move, taken back as a slip of the hand on the day on which it was recorded. */
class SlipTest {

    private static final String LATER = "2026-06-02";

    /** The deal at a stage since long, and moved on to the next in an act of its own a day later. */
    private static Telling slipped(Stage from, Stage to) {
        return Told.later(moved(Told.later(Told.at(from), 86_400), to), 87_000);
    }

    private static Telling moved(Telling telling, Stage to) {
        var rule = new MoveRule(telling.standing(), Told.day(LATER));
        var move = new StageMoves.Move(to, null, null, new Said(), null, null);
        rule.advance(telling, move, rule.day(move, telling));
        return telling;
    }

    private static Telling undone(Telling telling) {
        telling.unsay(telling.slip(Told.day(LATER)).orElseThrow());
        return telling;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,   NEGOTIATING
            NEGOTIATING, REGISTERED
            TO_SIGN,     NEGOTIATING
            TO_SIGN,     SIGNED
            LANDED,      OPERATING
            """)
    void a_slip_of_the_hand_leaves_the_deal_where_it_was(Stage from, Stage to) {
        var telling = undone(slipped(from, to));

        assertEquals(from, telling.standing().stage());
        assertEquals(Lives.TO.get(from), Told.stages(telling));
    }

    @Test
    void the_milestone_said_with_the_move_goes_with_it() {
        assertNull(undone(slipped(Stage.TO_SIGN, Stage.SIGNED)).day(FactKind.SIGNED));
    }

    @Test
    void a_milestone_known_before_the_move_stays() {
        var known = Told.later(Told.at(Stage.TO_SIGN), 60);
        known.date(FactKind.SIGNED, Told.day("2026-03-15"));
        var telling = Told.later(moved(Told.later(known, 86_400), Stage.SIGNED), 87_000);

        assertEquals(Told.day("2026-03-15"), undone(telling).day(FactKind.SIGNED));
    }

    @Test
    void what_was_taken_back_is_kept_as_no_longer_believed() {
        var telling = undone(slipped(Stage.CONTACTED, Stage.NEGOTIATING));

        assertTrue(telling.facts().stream()
                .anyMatch(fact -> "NEGOTIATING".equals(fact.value) && fact.retractedAt != null));
    }

    @Test
    void once_taken_back_the_move_before_is_no_slip() {
        var undone = undone(slipped(Stage.CONTACTED, Stage.NEGOTIATING));

        assertFalse(Told.later(undone, 90_000).slip(Told.day(LATER)).isPresent());
    }

    @Test
    void on_the_next_day_it_is_a_step_of_its_own() {
        var telling = slipped(Stage.CONTACTED, Stage.NEGOTIATING);

        assertFalse(telling.slip(Told.day("2026-06-03")).isPresent());
    }

    @Test
    void a_lead_has_no_move_to_take_back() {
        assertFalse(Told.later(Told.at(Stage.LEAD), 60).slip(Told.TODAY).isPresent());
    }

    @Test
    void moves_that_came_together_as_from_a_ledger_are_no_slip() {
        assertFalse(Told.later(Told.at(Stage.SIGNED), 60).slip(Told.TODAY).isPresent());
    }
}
