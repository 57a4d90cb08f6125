package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
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

/** Ending and opening again, resting and taking up again. Source: domain.md §4.3. */
class EndRuleTest {

    private static EndRule rule(Telling telling, String today) {
        return new EndRule(telling.standing(), Lives.on(today));
    }

    private static EndRule rule(Stage stage) {
        return rule(Told.at(stage), "2026-06-01");
    }

    private static Fact close(EndRule rule, Status status, String on) {
        return rule.close(status, CloseReason.OTHER, Told.day(on), "样例");
    }

    private static Fact pause(EndRule rule, String on) {
        return rule.pause(Told.day("2026-12-31"), "等审批", Told.day(on));
    }

    private static Fact reopen(EndRule rule, String on) {
        return rule.reopen("投资方回头", Told.day(on));
    }

    /** The deal once this has been said of it too. */
    private static Telling with(Telling telling, Fact fact) {
        telling.say(fact);
        return telling;
    }

    private static Telling ended(Stage stage, Status status, String on) {
        return with(Told.at(stage), close(rule(Told.at(stage), "2026-06-01"), status, on));
    }

    private static Telling resting(Stage stage) {
        return with(Told.at(stage), pause(rule(stage), "2026-05-10"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_end_but_those_of_the_stage_is_refused_naming_them(Stage stage) {
        var ends = names(stage.ends());

        for (var status : Status.values()) {
            if (!ends.contains(status.name())) {
                var refused = Lives.refused(() -> close(rule(stage), status, null));

                assertEquals("status:closing-not-allowed", Lives.said(refused));
                assertEquals(Refused.Kind.CONFLICT, refused.kind);
                assertEquals(ends, names((Collection<?>) refused.extra.get("allowed")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEAD,        REJECTED
            LEAD,        TRANSFERRED
            CONTACTED,   REJECTED
            CONTACTED,   LOST
            NEGOTIATING, LOST
            NEGOTIATING, TRANSFERRED
            TO_SIGN,     REJECTED
            TO_SIGN,     LOST
            SIGNED,      TERMINATED
            REGISTERED,  TERMINATED
            LANDED,      WITHDRAWN
            OPERATING,   WITHDRAWN
            """)
    void a_deal_ends_at_its_stage_on_the_day_and_for_the_reason_given(Stage stage, Status status) {
        var end = rule(stage).close(status, CloseReason.POLICY, Told.day("2026-05-20"), "样例");

        var at = with(Told.at(stage), end).standing();

        assertEquals(status, at.status());
        assertEquals(stage, at.stage());
        assertEquals(Told.day("2026-05-20"), at.closedOn());
        assertEquals(CloseReason.POLICY, at.closeReason());
        assertEquals("样例", end.note);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  LOST
            TO_SIGN,    LOST
            SIGNED,     TERMINATED
            REGISTERED, TERMINATED
            """)
    void at_rest_a_deal_ends_as_lost_or_terminated_alone(Stage stage, Status end) {
        var rule = rule(resting(stage), "2026-06-01");

        for (var status : Status.values()) {
            if (status != end) {
                var refused = Lives.refused(() -> close(rule, status, null));

                assertEquals(Set.of(end.name()), names((Collection<?>) refused.extra.get("allowed")));
            }
        }
        assertEquals(end.name(), close(rule, end, null).value);
    }

    @Test
    void an_end_without_a_kind_is_refused_and_not_failed_over() {
        var refused = Lives.refused(() -> close(rule(Stage.CONTACTED), null, null));

        assertEquals("status:closing-not-allowed", Lives.said(refused));
    }

    @Test
    void an_end_needs_a_reason() {
        var refused = Lives.refused(() -> rule(Stage.CONTACTED).close(Status.LOST, null, null, "样例"));

        assertEquals("reason:required", Lives.said(refused));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-02, on:date-in-future
            2026-01-04, on:before-stage
            """)
    void an_end_lies_neither_ahead_nor_before_the_present_stage(String on, String said) {
        var refused = Lives.refused(() -> close(rule(Stage.CONTACTED), Status.LOST, on));

        assertEquals(said, Lives.said(refused));
    }

    @Test
    void an_end_on_the_day_of_the_stage_is_let_pass() {
        assertEquals(Told.day("2026-01-05"), close(rule(Stage.CONTACTED), Status.LOST, "2026-01-05").holdsFrom);
    }

    @Test
    void an_end_without_a_day_is_of_the_day_of_the_act() {
        var end = close(rule(Stage.CONTACTED), Status.LOST, null);

        assertEquals(Told.day("2026-06-01"), end.holdsFrom);
        assertEquals(Told.day("2026-06-01"), end.occurredOn);
    }

    @Test
    void a_deal_ends_once() {
        var ended = ended(Stage.CONTACTED, Status.LOST, null);

        var refused = Lives.refused(() -> close(rule(ended, "2026-06-01"), Status.REJECTED, null));

        assertEquals("closed", refused.code);
        assertEquals(Status.LOST, refused.extra.get("status"));
        assertEquals(List.of(), refused.extra.get("allowed"));
    }

    @Test
    void an_end_typed_in_late_counts_from_its_own_day() {
        var ended = ended(Stage.CONTACTED, Status.LOST, "2026-02-10");

        assertEquals(Status.OPEN, Told.on(ended, "2026-02-09").status());
        assertEquals(Status.LOST, Told.on(ended, "2026-02-10").status());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,   LOST
            TO_SIGN,     REJECTED
            NEGOTIATING, TRANSFERRED
            SIGNED,      TERMINATED
            OPERATING,   WITHDRAWN
            """)
    void an_ended_deal_opens_again_at_the_stage_where_it_stood(Stage stage, Status end) {
        var ended = ended(stage, end, "2026-05-20");

        var at = with(ended, reopen(rule(ended, "2026-06-01"), null)).standing();

        assertEquals(Status.OPEN, at.status());
        assertEquals(stage, at.stage());
        assertNull(at.closedOn());
        assertNull(at.closeReason());
    }

    @Test
    void between_end_and_opening_a_deal_stays_ended() {
        var ended = ended(Stage.CONTACTED, Status.LOST, "2026-02-10");
        var opened = with(ended, reopen(rule(ended, "2026-03-01"), null));

        assertEquals(Status.LOST, Told.on(opened, "2026-02-28").status());
        assertEquals(Status.OPEN, Told.on(opened, "2026-03-01").status());
    }

    @Test
    void a_deal_opens_again_within_180_days() {
        var ended = ended(Stage.CONTACTED, Status.LOST, "2026-02-10");

        var late = Lives.refused(() -> reopen(rule(ended, "2026-08-10"), null));

        assertEquals("closed-too-long", late.code);
        assertEquals(Status.OPEN.name(), reopen(rule(ended, "2026-08-09"), null).value);
    }

    @Test
    void opening_again_needs_a_supervisor() {
        var ended = ended(Stage.CONTACTED, Status.LOST, "2026-05-20");
        var officer = new EndRule(ended.standing(), Lives.by("OFFICER", "2026-06-01"));

        assertEquals("supervisor-only", Lives.said(Lives.refused(() -> reopen(officer, null))));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "' '", "NIL"},
            nullValues = "NIL")
    void opening_again_needs_a_reason(String reason) {
        var ended = ended(Stage.CONTACTED, Status.LOST, "2026-05-20");

        var refused = Lives.refused(() -> rule(ended, "2026-06-01").reopen(reason, null));

        assertEquals("reason:required", Lives.said(refused));
    }

    @Test
    void what_is_not_closed_cannot_be_opened() {
        var open = rule(Stage.CONTACTED);
        var resting = rule(resting(Stage.CONTACTED), "2026-06-01");

        assertEquals("not-closed", Lives.refused(() -> reopen(open, null)).code);
        assertEquals("not-closed", Lives.refused(() -> reopen(resting, null)).code);
    }

    @Test
    void a_merged_deal_is_neither_opened_again_nor_closed() {
        var merged = Told.at(Stage.CONTACTED);
        new MergeRule(Lives.on("2026-06-01")).merge(merged, "同一项目");
        var rule = rule(merged, "2026-06-02");

        var closed = Lives.refused(() -> close(rule, Status.LOST, null));

        assertEquals("not-closed", Lives.refused(() -> reopen(rule, null)).code);
        assertEquals("closed", closed.code);
        assertEquals(Refused.Kind.CONFLICT, closed.kind);
    }

    @Test
    void a_deal_opens_again_no_earlier_than_it_ended() {
        var rule = rule(ended(Stage.CONTACTED, Status.LOST, "2026-05-20"), "2026-06-01");

        assertEquals("on:before-stage", Lives.said(Lives.refused(() -> reopen(rule, "2026-05-19"))));
        assertEquals(Told.day("2026-05-20"), reopen(rule, "2026-05-20").holdsFrom);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED"})
    void a_deal_rests_at_its_stage_and_is_taken_up_there(Stage stage) {
        var resting = resting(stage);
        var at = resting.standing();

        var taken = with(resting, rule(resting, "2026-05-20").resume()).standing();

        assertEquals(Status.ON_HOLD, at.status());
        assertNull(at.closedOn());
        assertEquals(Status.OPEN, taken.status());
        assertEquals(stage, taken.stage());
        assertEquals(Told.day("2026-05-20"), taken.statusSince());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LEAD", "LANDED", "OPERATING"})
    void a_lead_and_what_has_landed_do_not_rest(Stage stage) {
        var refused = Lives.refused(() -> pause(rule(stage), null));

        assertEquals("pause-not-allowed", refused.code);
        assertEquals(stage.ends(), refused.extra.get("allowed"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-06-01, 等审批, reviewOn:date-in-past",
                "2026-05-31, 等审批, reviewOn:date-in-past",
                "NIL, 等审批, reviewOn:required",
                "2026-06-02, ' ', reason:required"
            },
            nullValues = "NIL")
    void a_rest_has_a_reason_and_a_day_ahead_to_look_again(LocalDate reviewOn, String reason, String said) {
        var refused = Lives.refused(() -> rule(Stage.CONTACTED).pause(reviewOn, reason, null));

        assertEquals(said, Lives.said(refused));
    }

    @Test
    void what_rests_already_rests_on_from_another_day() {
        var resting = rule(resting(Stage.CONTACTED), "2026-06-01");

        var fact = pause(resting, null);

        assertEquals("ON_HOLD", fact.value);
        assertEquals(Told.day("2026-06-01"), fact.holdsFrom);
    }

    @Test
    void what_has_ended_does_not_rest() {
        var ended = rule(ended(Stage.CONTACTED, Status.LOST, "2026-05-10"), "2026-06-01");

        assertEquals("closed", Lives.refused(() -> pause(ended, null)).code);
    }

    @Test
    void only_what_rests_is_taken_up() {
        var refused = Lives.refused(() -> rule(Stage.CONTACTED).resume());

        assertEquals("not-on-hold", refused.code);
        assertEquals(Status.OPEN, refused.extra.get("status"));
    }

    @Test
    void a_rest_typed_in_late_begins_on_its_own_day() {
        var resting = with(Told.at(Stage.CONTACTED), pause(rule(Stage.CONTACTED), "2026-02-10"));

        assertEquals(Status.OPEN, Told.on(resting, "2026-02-09").status());
        assertEquals(Status.ON_HOLD, Told.on(resting, "2026-02-10").status());
    }

    private static Set<String> names(Collection<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
