package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.Views;
import wutong.fault.Refused;
import wutong.measure.Money;

/** Moving a deal from stage to stage. Sources: domain.md §4.3, settled.md 2 to 5. */
@QuarkusTest
class StageMovesTest {

    private static final StageMoves.Leave LEAVE = new StageMoves.Leave("样例", Told.day("2026-12-31"));

    @Inject
    StageMoves moves;

    @Inject
    Histories histories;

    @Inject
    Deals deals;

    @Inject
    Corrections corrections;

    @Inject
    Lives lives;

    private StageMoves.Moved move(long id, Stage to, String on, Said given) {
        return moves.move(
                id,
                lives.version(id),
                new StageMoves.Move(to, Told.day(on), "样例", given, null, LEAVE),
                Lives.on("2026-06-01"));
    }

    private StageMoves.Moved move(long id, Stage to, String on) {
        return move(id, to, on, new Said());
    }

    private DealCard correct(long id, Stage stage, String on) {
        var move = histories.moves(id, Views.on(Told.TODAY)).stream()
                .filter(line -> line.correctedAt() == null && line.to().equals(stage.name()))
                .reduce((a, b) -> b)
                .orElseThrow();
        return corrections.correct(
                id, lives.version(id), Long.parseLong(move.id()), Told.day(on), null, "记错", Lives.on("2026-06-01"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEAD,        CONTACTED
            CONTACTED,   NEGOTIATING
            TO_SIGN,     SIGNED
            LANDED,      OPERATING
            """)
    void a_move_of_the_table_holds_from_its_day(Stage from, Stage to) {
        var id = lives.at(from);

        var moved = move(id, to, "2026-05-20");

        assertEquals(to, moved.deal().stage());
        assertEquals(Told.day("2026-05-20"), moved.deal().stageSince());
        assertEquals(from.name(), moved.move().from());
        assertEquals(to.name(), moved.move().to());
        assertEquals("样例", moved.move().note());
        assertEquals(from, lives.on(id, "2026-05-19").stage());
        assertEquals(to, lives.on(id, "2026-05-20").stage());
    }

    @Test
    void what_is_given_along_holds_from_the_day_of_the_move() {
        var id = lives.at(Stage.CONTACTED);
        var given = new Said()
                .say(DealField.HQ_TYPE, HqType.RND_HQ)
                .say(DealField.TOTAL_INVESTMENT, Money.yuan("5000000"))
                .say(DealField.NEEDS, "1000 平方米");

        var moved = move(id, Stage.NEGOTIATING, "2026-05-20", given);

        assertEquals("1000 平方米", moved.deal().needs());
        assertNull(lives.on(id, "2026-05-19").hqType());
        assertEquals(HqType.RND_HQ, lives.on(id, "2026-05-20").hqType());
        assertEquals(Money.yuan("5000000"), lives.on(id, "2026-05-20").totalInvestment());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SIGNED,     TO_SIGN,    SIGNED_ON
            REGISTERED, SIGNED,     REGISTERED_ON
            LANDED,     REGISTERED, LANDED_ON
            """)
    void a_correction_takes_back_the_move_and_its_milestone(Stage from, Stage to, DealField milestone) {
        var id = lives.at(from);

        var moved = move(id, to, null);

        assertEquals(to, moved.deal().stage());
        assertNull(value(id, milestone));
        assertEquals("move-taken-back", lives.verbs(id).get(lives.verbs(id).size() - 1));
        assertEquals(to, lives.on(id, "2026-05-20").stage());
    }

    @Test
    void a_stale_reader_is_told_so_before_any_rule_of_the_trade() {
        var id = lives.at(Stage.CONTACTED);

        var stale = Lives.refused(() -> moves.move(
                id,
                lives.version(id) - 1,
                new StageMoves.Move(Stage.OPERATING, null, null, new Said(), null, null),
                Lives.on("2026-06-01")));
        var blind = Lives.refused(() -> moves.move(
                id,
                null,
                new StageMoves.Move(Stage.OPERATING, null, null, new Said(), null, null),
                Lives.on("2026-06-01")));

        assertEquals(Refused.Kind.STALE, stale.kind);
        assertEquals(Refused.Kind.REQUIRED, blind.kind);
    }

    @Test
    void a_move_is_an_activity_of_its_recording() {
        var id = lives.at(Stage.CONTACTED);

        assertEquals(
                Told.TODAY, move(id, Stage.NEGOTIATING, "2026-05-20").deal().activeOn());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  2026-01-03, FIRST_CONTACT_ON
            SIGNED,     2026-02-10, SIGNED_ON
            REGISTERED, 2026-03-05, REGISTERED_ON
            LANDED,     2026-03-25, LANDED_ON
            """)
    void correcting_a_move_corrects_its_milestone(Stage stage, String to, DealField milestone) {
        var id = lives.at(Stage.LANDED);

        correct(id, stage, to);

        assertEquals(Told.day(to), value(id, milestone));
        assertEquals(stage, lives.on(id, to).stage());
        assertEquals(Stage.LANDED, lives.card(id).stage());
    }

    @Test
    void what_was_corrected_stays_in_the_history_marked() {
        var id = lives.at(Stage.CONTACTED);
        correct(id, Stage.CONTACTED, "2026-01-04");

        var lines = histories.moves(id, Views.on(Told.TODAY));

        assertEquals(
                List.of("LEAD null", "CONTACTED null", "CONTACTED 2026-06-01"),
                lines.stream()
                        .map(line -> line.to() + " " + (line.correctedAt() == null ? null : "2026-06-01"))
                        .toList());
        assertEquals("LEAD", lines.get(1).from());
        assertEquals(
                Stage.LEAD,
                lives.on(id, "2026-01-04", Map.of("knownAt", List.of("2026-05-31")))
                        .stage());
    }

    private void say(long id, DealField field, Object value) {
        deals.change(id, lives.version(id), new Said().say(field, value), null, "样例", Lives.on("2026-06-01"));
    }

    private Object value(long id, DealField milestone) {
        var card = lives.card(id);
        return switch (milestone) {
            case FIRST_CONTACT_ON -> card.firstContactOn();
            case SIGNED_ON -> card.signedOn();
            case REGISTERED_ON -> card.registeredOn();
            case LANDED_ON -> card.landedOn();
            default -> card.openedOn();
        };
    }
}
