package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;

@QuarkusTest
class MoveUndoTest {

    private static final String TODAY = "2026-06-01";

    @Inject
    MoveUndo undo;

    @Inject
    StageMoves moves;

    @Inject
    Histories histories;

    @Inject
    Lives lives;

    private void move(long id, Stage to) {
        move(id, to, TODAY);
    }

    private void move(long id, Stage to, String on) {
        var leave = new StageMoves.Leave("样例", Told.day("2026-12-31"));
        moves.move(id, lives.version(id), new StageMoves.Move(to, null, null, new Said(), null, leave), Lives.on(on));
    }

    private DealCard undo(long id, String day) {
        return undo.undo(id, lives.version(id), Lives.on(day));
    }

    @Test
    void a_slip_of_the_hand_leaves_the_deal_where_it_was() {
        var id = lives.at(Stage.CONTACTED);
        move(id, Stage.NEGOTIATING);

        var card = undo(id, TODAY);

        assertEquals(Stage.CONTACTED, card.stage());
        assertEquals(Lives.CONTACTED, lives.stages(id));
        assertEquals("move-taken-back", lives.verbs(id).get(lives.verbs(id).size() - 1));
    }

    @Test
    void the_milestone_said_with_the_move_goes_with_it() {
        var id = lives.at(Stage.TO_SIGN);
        move(id, Stage.SIGNED);

        var card = undo(id, TODAY);

        assertNull(card.signedOn());
        assertEquals(Lives.TO_SIGN, lives.stages(id));
    }

    @Test
    void what_was_taken_back_stays_readable() {
        var id = lives.at(Stage.CONTACTED);
        move(id, Stage.NEGOTIATING);

        undo(id, TODAY);

        assertTrue(histories.moves(id).stream()
                .anyMatch(line -> line.to().equals("NEGOTIATING") && line.correctedAt() != null));
    }

    @Test
    void the_last_stage_of_all_can_be_taken_back_too() {
        var id = lives.at(Stage.LANDED);
        move(id, Stage.OPERATING);

        assertEquals(Stage.LANDED, undo(id, TODAY).stage());
    }

    @Test
    void only_the_latest_move_can_be_taken_back() {
        var id = lives.at(Stage.CONTACTED);
        move(id, Stage.NEGOTIATING, "2026-05-31");
        move(id, Stage.TO_SIGN);
        undo(id, TODAY);

        assertEquals("move-settled", Lives.refused(() -> undo(id, TODAY)).code);
        assertFalse(undo.offered(id, Lives.on(TODAY)));
    }

    @Test
    void on_the_next_day_it_is_a_step_of_its_own() {
        var id = lives.at(Stage.CONTACTED);
        move(id, Stage.NEGOTIATING);

        var refused = Lives.refused(() -> undo(id, "2026-06-02"));

        assertEquals("move-settled", refused.code);
        assertEquals(Refused.Kind.CONFLICT, refused.kind);
        assertEquals(Stage.NEGOTIATING, lives.card(id).stage());
    }

    @Test
    void a_lead_has_no_move_to_take_back() {
        var id = lives.at(Stage.LEAD);

        assertFalse(undo.offered(id, Lives.on("2026-01-02")));
        assertEquals("move-settled", Lives.refused(() -> undo(id, "2026-01-02")).code);
    }

    @Test
    void whoever_saw_an_earlier_version_is_told() {
        var id = lives.at(Stage.CONTACTED);
        var seen = lives.version(id);
        move(id, Stage.NEGOTIATING);

        assertEquals(Refused.Kind.STALE, Lives.refused(() -> undo.undo(id, seen, Lives.on(TODAY))).kind);
    }
}
