package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    void only_the_latest_move_can_be_taken_back() {
        var id = lives.at(Stage.CONTACTED);
        move(id, Stage.NEGOTIATING, "2026-05-31");
        move(id, Stage.TO_SIGN);
        undo(id, TODAY);

        assertEquals("move-settled", Lives.refused(() -> undo(id, TODAY)).code);
        assertFalse(undo.offered(id, Lives.on(TODAY)));
    }

    @Test
    void whoever_saw_an_earlier_version_is_told() {
        var id = lives.at(Stage.CONTACTED);
        var seen = lives.version(id);
        move(id, Stage.NEGOTIATING);

        assertEquals(Refused.Kind.STALE, Lives.refused(() -> undo.undo(id, seen, Lives.on(TODAY))).kind);
    }
}
