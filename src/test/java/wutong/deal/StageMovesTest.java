package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    Closures closures;

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
        var move = histories.moves(id).stream()
                .filter(line -> line.correctedAt() == null && line.to().equals(stage.name()))
                .reduce((a, b) -> b)
                .orElseThrow();
        return moves.correct(
                id, lives.version(id), Long.parseLong(move.id()), Told.day(on), "记错", Lives.on("2026-06-01"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_move_but_those_of_the_table_is_refused_naming_them(Stage from) {
        var id = lives.at(from);
        var next = names(from.next());

        for (var to : Stage.values()) {
            if (!next.contains(to.name())) {
                var refused = Lives.refused(() -> move(id, to, null));

                assertEquals("transition-not-allowed", refused.code);
                assertEquals(Refused.Kind.CONFLICT, refused.kind);
                assertEquals(next, names((Collection<?>) refused.extra.get("allowed")));
            }
        }
        assertEquals(from, lives.card(id).stage());
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  LEAD,        FIRST_CONTACT_ON
            SIGNED,     TO_SIGN,     SIGNED_ON
            REGISTERED, SIGNED,      REGISTERED_ON
            LANDED,     REGISTERED,  LANDED_ON
            OPERATING,  LANDED,      OPENED_ON
            """)
    void a_move_dates_its_milestone(Stage to, Stage from, DealField milestone) {
        var id = lives.at(from);

        move(id, to, "2026-05-20");

        assertEquals(Told.day("2026-05-20"), value(id, milestone));
    }

    @Test
    void a_milestone_known_before_dates_the_move() {
        var id = lives.at(Stage.TO_SIGN);
        say(id, DealField.SIGNED_ON, Told.day("2026-03-15"));

        var moved = move(id, Stage.SIGNED, null);

        assertEquals(Told.day("2026-03-15"), moved.move().occurredOn());
        assertEquals(Told.day("2026-03-15"), moved.deal().signedOn());
    }

    @Test
    void a_milestone_known_and_a_move_on_another_day_each_keep_their_own() {
        var id = lives.at(Stage.TO_SIGN);
        say(id, DealField.SIGNED_ON, Told.day("2026-03-15"));

        var moved = move(id, Stage.SIGNED, "2026-03-20");

        assertEquals(Told.day("2026-03-20"), moved.move().occurredOn());
        assertEquals(Told.day("2026-03-15"), moved.deal().signedOn());
    }

    @Test
    void a_milestone_of_days_before_the_present_stage_leaves_the_move_to_today() {
        var id = lives.at(Stage.TO_SIGN);
        say(id, DealField.REGISTERED_ON, Told.day("2026-01-25"));

        var moved = move(id, Stage.REGISTERED, null);

        assertEquals(Told.day("2026-06-01"), moved.move().occurredOn());
        assertEquals(Told.day("2026-01-25"), moved.deal().registeredOn());
    }

    @Test
    void a_milestone_given_with_the_move_dates_it() {
        var id = lives.at(Stage.TO_SIGN);

        var moved = move(id, Stage.SIGNED, null, new Said().say(DealField.SIGNED_ON, Told.day("2026-04-01")));

        assertEquals(Told.day("2026-04-01"), moved.move().occurredOn());
        assertEquals(Told.day("2026-04-01"), moved.deal().signedOn());
        assertEquals(Told.day("2026-04-01"), moved.deal().stageSince());
    }

    @Test
    void a_milestone_given_and_a_day_that_differs_are_refused() {
        var id = lives.at(Stage.TO_SIGN);
        var given = new Said().say(DealField.SIGNED_ON, Told.day("2026-04-01"));

        var refused = Lives.refused(() -> move(id, Stage.SIGNED, "2026-04-02", given));

        assertEquals("signedOn:differs-from-move", Lives.said(refused));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-02, occurredOn:date-in-future
            2026-01-31, occurredOn:before-stage
            """)
    void a_move_lies_neither_ahead_nor_before_the_present_stage(String on, String said) {
        var id = lives.at(Stage.TO_SIGN);

        assertEquals(said, Lives.said(Lives.refused(() -> move(id, Stage.SIGNED, on))));
    }

    @Test
    void several_steps_of_one_day_are_each_written() {
        var id = lives.at(Stage.CONTACTED);
        move(id, Stage.NEGOTIATING, "2026-05-20");
        move(id, Stage.TO_SIGN, "2026-05-20");
        move(id, Stage.SIGNED, "2026-05-20");

        assertEquals(
                Lives.CONTACTED + ", NEGOTIATING 2026-05-20, TO_SIGN 2026-05-20, SIGNED 2026-05-20", lives.stages(id));
        assertEquals(Stage.SIGNED, lives.on(id, "2026-05-20").stage());
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

    @Test
    void registered_first_a_later_signing_only_fills_its_day() {
        var id = lives.at(Stage.NEGOTIATING);
        move(id, Stage.REGISTERED, "2026-04-01");

        say(id, DealField.SIGNED_ON, Told.day("2026-05-01"));

        assertEquals(Stage.REGISTERED, lives.card(id).stage());
        assertEquals(Told.day("2026-05-01"), lives.card(id).signedOn());
        assertEquals(List.of(Finding.SIGN_AFTER_REGISTER), lives.card(id).flags());
        assertEquals(Lives.NEGOTIATING + ", REGISTERED 2026-04-01", lives.stages(id));
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
    void a_correction_to_a_stage_never_entered_says_it_from_the_day_taken_back() {
        var id = lives.at(Stage.NEGOTIATING);
        move(id, Stage.REGISTERED, "2026-04-01");

        var moved = move(id, Stage.SIGNED, null);

        assertEquals(Lives.NEGOTIATING + ", SIGNED 2026-04-01", lives.stages(id));
        assertEquals(Told.day("2026-04-01"), moved.deal().stageSince());
        assertNull(moved.deal().registeredOn());
    }

    @Test
    void a_real_step_back_keeps_what_was_reached() {
        var id = lives.at(Stage.TO_SIGN);

        move(id, Stage.NEGOTIATING, "2026-03-01");

        assertEquals(Lives.TO_SIGN + ", NEGOTIATING 2026-03-01", lives.stages(id));
        assertEquals("moved", lives.verbs(id).get(lives.verbs(id).size() - 1));
    }

    @Test
    void a_resting_or_ended_deal_does_not_move() {
        var resting = lives.at(Stage.CONTACTED);
        closures.pause(resting, lives.version(resting), Told.day("2026-12-31"), "等审批", null, Lives.on("2026-05-10"));
        var ended = lives.at(Stage.CONTACTED);
        closures.close(ended, lives.version(ended), Status.LOST, CloseReason.OTHER, null, null, Lives.on("2026-05-10"));

        assertEquals("on-hold", Lives.refused(() -> move(resting, Stage.NEGOTIATING, null)).code);
        assertEquals("closed", Lives.refused(() -> move(ended, Stage.NEGOTIATING, null)).code);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEGOTIATING | 2026-01-05 | NEGOTIATING 2026-01-05, TO_SIGN 2026-02-01
            NEGOTIATING | 2026-01-10 | NEGOTIATING 2026-01-10, TO_SIGN 2026-02-01
            NEGOTIATING | 2026-02-01 | NEGOTIATING 2026-02-01, TO_SIGN 2026-02-01
            TO_SIGN     | 2026-01-20 | NEGOTIATING 2026-01-20, TO_SIGN 2026-01-20
            TO_SIGN     | 2026-05-01 | NEGOTIATING 2026-01-20, TO_SIGN 2026-05-01
            """)
    void a_move_that_no_milestone_dates_gets_another_day_between_its_neighbours(Stage stage, String to, String stages) {
        var id = lives.at(Stage.TO_SIGN);

        var card = correct(id, stage, to);

        assertEquals(Lives.CONTACTED + ", " + stages, lives.stages(id));
        assertEquals(Stage.TO_SIGN, card.stage());
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
        var id = lives.at(Stage.LANDED);

        assertEquals(said, Lives.said(Lives.refused(() -> correct(id, stage, to))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NEGOTIATING, 2026-01-04, CONTACTED
            NEGOTIATING, 2026-02-02, TO_SIGN
            """)
    void the_stage_in_the_way_is_named_in_the_words_of_the_reader(Stage stage, String to, Stage neighbour) {
        var id = lives.at(Stage.TO_SIGN);

        var refused = Lives.refused(() -> correct(id, stage, to));

        assertEquals(neighbour, refused.flaws.get(0).args().get(1));
    }

    @Test
    void correcting_a_step_back_leaves_the_deal_there() {
        var id = lives.at(Stage.TO_SIGN);
        move(id, Stage.NEGOTIATING, "2026-03-01");

        var card = correct(id, Stage.TO_SIGN, "2026-03-01");

        assertEquals(Stage.NEGOTIATING, card.stage());
        assertEquals(Lives.NEGOTIATING + ", TO_SIGN 2026-03-01, NEGOTIATING 2026-03-01", lives.stages(id));
    }

    @Test
    void a_correction_needs_a_day_and_a_move_that_is_believed() {
        var id = lives.at(Stage.CONTACTED);
        var old = Long.parseLong(histories.moves(id).get(1).id());
        correct(id, Stage.CONTACTED, "2026-01-04");

        var dayless = Lives.refused(() -> correct(id, Stage.CONTACTED, null));
        var gone = Lives.refused(
                () -> moves.correct(id, lives.version(id), old, Told.day("2026-01-03"), "记错", Lives.on("2026-06-01")));

        assertEquals("occurredOn:required", Lives.said(dayless));
        assertEquals(Refused.Kind.ABSENT, gone.kind);
    }

    @Test
    void what_was_corrected_stays_in_the_history_marked() {
        var id = lives.at(Stage.CONTACTED);
        correct(id, Stage.CONTACTED, "2026-01-04");

        var lines = histories.moves(id);

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

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CONTACTED", "SIGNED", "REGISTERED", "LANDED"})
    void a_milestone_forgotten_leaves_the_stage_undated(Stage stage) {
        var id = lives.at(stage);

        say(id, DealField.of(FactKind.dating(stage)), null);

        assertEquals(stage, lives.card(id).stage());
        assertNull(value(id, DealField.of(FactKind.dating(stage))));
        var last = histories.moves(id).stream()
                .filter(l -> l.correctedAt() == null)
                .reduce((a, b) -> b);
        assertNull(last.orElseThrow().occurredOn());
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

    private static Set<String> names(Collection<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
