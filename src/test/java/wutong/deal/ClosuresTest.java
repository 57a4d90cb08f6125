package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
@QuarkusTest
class ClosuresTest {

    @Inject
    Closures closures;

    @Inject
    Lives lives;

    private DealCard close(long id, Status status, String on, String today) {
        return closures.close(id, lives.version(id), status, CloseReason.OTHER, Told.day(on), "样例", Lives.on(today));
    }

    private DealCard pause(long id, String on, String today) {
        return closures.pause(id, lives.version(id), Told.day("2026-12-31"), "等审批", Told.day(on), Lives.on(today));
    }

    private DealCard reopen(long id, String on, String today) {
        return closures.reopen(id, lives.version(id), "投资方回头", Told.day(on), Lives.on(today));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_end_but_those_of_the_stage_is_refused_naming_them(Stage stage) {
        var id = lives.at(stage);
        var ends = names(stage.ends());

        for (var status : Status.values()) {
            if (!ends.contains(status.name())) {
                var refused = Lives.refused(() -> close(id, status, null, "2026-06-01"));

                assertEquals("status:closing-not-allowed", Lives.said(refused));
                assertEquals(Refused.Kind.CONFLICT, refused.kind);
                assertEquals(ends, names((Collection<?>) refused.extra.get("allowed")));
            }
        }
        assertEquals(Status.OPEN, lives.card(id).status());
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
        var id = lives.at(stage);

        var card = closures.close(
                id,
                lives.version(id),
                status,
                CloseReason.POLICY,
                Told.day("2026-05-20"),
                "样例",
                Lives.on("2026-06-01"));

        assertEquals(status, card.status());
        assertEquals(stage, card.stage());
        assertEquals(Told.day("2026-05-20"), card.closedOn());
        assertEquals(CloseReason.POLICY, card.closeReason());
        assertEquals(status + " 2026-05-20 POLICY", lives.statuses(id));
        assertEquals("closed", lives.verbs(id).get(lives.verbs(id).size() - 1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  LOST
            TO_SIGN,    LOST
            SIGNED,     TERMINATED
            REGISTERED, TERMINATED
            """)
    void at_rest_a_deal_ends_as_lost_or_terminated_alone(Stage stage, Status end) {
        var id = lives.at(stage);
        pause(id, null, "2026-05-10");

        for (var status : Status.values()) {
            if (status != end) {
                var refused = Lives.refused(() -> close(id, status, null, "2026-06-01"));

                assertEquals(Set.of(end.name()), names((Collection<?>) refused.extra.get("allowed")));
            }
        }
        assertEquals(end, close(id, end, null, "2026-06-01").status());
    }

    @Test
    void an_end_without_a_kind_is_refused_and_not_failed_over() {
        var id = lives.at(Stage.CONTACTED);

        var refused = Lives.refused(() -> close(id, null, null, "2026-06-01"));

        assertEquals("status:closing-not-allowed", Lives.said(refused));
    }

    @Test
    void an_end_needs_a_reason() {
        var id = lives.at(Stage.CONTACTED);

        var refused = Lives.refused(
                () -> closures.close(id, lives.version(id), Status.LOST, null, null, "样例", Lives.on("2026-06-01")));

        assertEquals("reason:required", Lives.said(refused));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-06-02, on:date-in-future
            2026-01-04, on:before-stage
            """)
    void an_end_lies_neither_ahead_nor_before_the_present_stage(String on, String said) {
        var id = lives.at(Stage.CONTACTED);

        assertEquals(said, Lives.said(Lives.refused(() -> close(id, Status.LOST, on, "2026-06-01"))));
    }

    @Test
    void an_end_on_the_day_of_the_stage_is_let_pass() {
        var id = lives.at(Stage.CONTACTED);

        assertEquals(
                Told.day("2026-01-05"),
                close(id, Status.LOST, "2026-01-05", "2026-06-01").closedOn());
    }

    @Test
    void an_end_without_a_day_is_of_the_day_of_the_act() {
        var id = lives.at(Stage.CONTACTED);

        assertEquals(
                Told.day("2026-06-01"),
                close(id, Status.LOST, null, "2026-06-01").closedOn());
    }

    @Test
    void a_deal_ends_once() {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, null, "2026-06-01");

        var refused = Lives.refused(() -> close(id, Status.REJECTED, null, "2026-06-01"));

        assertEquals("closed", refused.code);
        assertEquals(Status.LOST, refused.extra.get("status"));
        assertEquals(List.of(), refused.extra.get("allowed"));
    }

    @Test
    void an_end_typed_in_late_counts_from_its_own_day() {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, "2026-02-10", "2026-06-01");

        assertEquals(Status.OPEN, lives.on(id, "2026-02-09").status());
        assertEquals(Status.LOST, lives.on(id, "2026-02-10").status());
    }

    @Test
    void whoever_saw_an_older_version_closes_nothing() {
        var id = lives.at(Stage.CONTACTED);
        var seen = lives.version(id);
        pause(id, null, "2026-05-10");

        var refused = Lives.refused(
                () -> closures.close(id, seen, Status.LOST, CloseReason.OTHER, null, null, Lives.on("2026-06-01")));

        assertEquals("stale", refused.code);
        assertEquals(Refused.Kind.STALE, refused.kind);
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
        var id = lives.at(stage);
        close(id, end, "2026-05-20", "2026-05-20");

        var card = reopen(id, null, "2026-06-01");

        assertEquals(Status.OPEN, card.status());
        assertEquals(stage, card.stage());
        assertNull(card.closedOn());
        assertNull(card.closeReason());
        assertEquals(end + " 2026-05-20 OTHER, OPEN 2026-06-01 null", lives.statuses(id));
    }

    @Test
    void between_end_and_opening_a_deal_stays_ended() {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, "2026-02-10", "2026-02-10");
        reopen(id, null, "2026-03-01");

        assertEquals(Status.LOST, lives.on(id, "2026-02-28").status());
        assertEquals(Status.OPEN, lives.on(id, "2026-03-01").status());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-10, 2026-08-09, true
            2026-02-10, 2026-08-10, false
            """)
    void a_deal_opens_again_within_180_days(String closed, String today, boolean opens) {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, closed, "2026-02-10");

        if (opens) {
            assertEquals(Status.OPEN, reopen(id, null, today).status());
        } else {
            assertEquals("closed-too-long", Lives.refused(() -> reopen(id, null, today)).code);
        }
    }

    @Test
    void opening_again_needs_a_supervisor() {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, null, "2026-05-20");

        var refused = Lives.refused(
                () -> closures.reopen(id, lives.version(id), "投资方回头", null, Lives.by("OFFICER", "2026-06-01")));

        assertEquals("supervisor-only", Lives.said(refused));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "' '", "NIL"},
            nullValues = "NIL")
    void opening_again_needs_a_reason(String reason) {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, null, "2026-05-20");

        var refused = Lives.refused(() -> closures.reopen(id, lives.version(id), reason, null, Lives.on("2026-06-01")));

        assertEquals("reason:required", Lives.said(refused));
    }

    @Test
    void what_is_not_closed_cannot_be_opened() {
        var open = lives.at(Stage.CONTACTED);
        var resting = lives.at(Stage.CONTACTED);
        pause(resting, null, "2026-05-10");

        assertEquals("not-closed", Lives.refused(() -> reopen(open, null, "2026-06-01")).code);
        assertEquals("not-closed", Lives.refused(() -> reopen(resting, null, "2026-06-01")).code);
    }

    @Test
    void a_deal_opens_again_no_earlier_than_it_ended() {
        var id = lives.at(Stage.CONTACTED);
        close(id, Status.LOST, "2026-05-20", "2026-05-20");

        assertEquals("on:before-stage", Lives.said(Lives.refused(() -> reopen(id, "2026-05-19", "2026-06-01"))));
        assertEquals(Status.OPEN, reopen(id, "2026-05-20", "2026-06-01").status());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED"})
    void a_deal_rests_at_its_stage_and_is_taken_up_there(Stage stage) {
        var id = lives.at(stage);

        var resting = pause(id, null, "2026-05-10");
        var taken = closures.resume(id, resting.version(), Lives.on("2026-05-20"));

        assertEquals(Status.ON_HOLD, resting.status());
        assertEquals(Told.day("2026-12-31"), resting.reviewOn());
        assertNull(resting.closedOn());
        assertEquals(Status.OPEN, taken.status());
        assertEquals(stage, taken.stage());
        assertNull(taken.reviewOn());
        assertEquals("ON_HOLD 2026-05-10 null, OPEN 2026-05-20 null", lives.statuses(id));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LEAD", "LANDED", "OPERATING"})
    void a_lead_and_what_has_landed_do_not_rest(Stage stage) {
        var id = lives.at(stage);

        assertEquals("pause-not-allowed", Lives.refused(() -> pause(id, null, "2026-06-01")).code);
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
        var id = lives.at(Stage.CONTACTED);

        var refused = Lives.refused(
                () -> closures.pause(id, lives.version(id), reviewOn, reason, null, Lives.on("2026-06-01")));

        assertEquals(said, Lives.said(refused));
    }

    @Test
    void what_rests_already_rests_on_until_another_day() {
        var id = lives.at(Stage.CONTACTED);
        pause(id, null, "2026-05-10");

        var card = closures.pause(id, lives.version(id), Told.day("2027-02-01"), "改到年后", null, Lives.on("2026-06-01"));

        assertEquals(Status.ON_HOLD, card.status());
        assertEquals(Told.day("2027-02-01"), card.reviewOn());
        assertEquals("ON_HOLD 2026-05-10 null, ON_HOLD 2026-06-01 null", lives.statuses(id));
    }

    @Test
    void what_has_ended_does_not_rest() {
        var ended = lives.at(Stage.CONTACTED);
        close(ended, Status.LOST, null, "2026-05-10");

        assertEquals("closed", Lives.refused(() -> pause(ended, null, "2026-06-01")).code);
    }

    @Test
    void only_what_rests_is_taken_up() {
        var open = lives.at(Stage.CONTACTED);

        var refused = Lives.refused(() -> closures.resume(open, lives.version(open), Lives.on("2026-06-01")));

        assertEquals("not-on-hold", refused.code);
    }

    @Test
    void a_deal_that_ended_at_rest_has_no_day_to_look_again() {
        var id = lives.at(Stage.CONTACTED);
        pause(id, null, "2026-05-10");

        var card = close(id, Status.LOST, null, "2026-06-01");

        assertNull(card.reviewOn());
    }

    @Test
    void a_rest_typed_in_late_begins_on_its_own_day() {
        var id = lives.at(Stage.CONTACTED);
        pause(id, "2026-02-10", "2026-06-01");

        assertEquals(Status.OPEN, lives.on(id, "2026-02-09").status());
        assertEquals(Status.ON_HOLD, lives.on(id, "2026-02-10").status());
    }

    private static Set<String> names(Collection<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
