package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
    Pauses pauses;

    @Inject
    Lives lives;

    private DealCard close(long id, Status status, String on, String today) {
        return closures.close(id, lives.version(id), status, CloseReason.OTHER, Told.day(on), "样例", Lives.on(today));
    }

    private DealCard pause(long id, String on, String today) {
        return pauses.pause(id, lives.version(id), Told.day("2026-12-31"), "等审批", Told.day(on), Lives.on(today));
    }

    private DealCard reopen(long id, String on, String today) {
        return closures.reopen(id, lives.version(id), "投资方回头", Told.day(on), Lives.on(today));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEAD,        REJECTED
            TO_SIGN,     LOST
            SIGNED,      TERMINATED
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

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CONTACTED", "REGISTERED"})
    void a_deal_rests_at_its_stage_and_is_taken_up_there(Stage stage) {
        var id = lives.at(stage);

        var resting = pause(id, null, "2026-05-10");
        var taken = pauses.resume(id, resting.version(), Lives.on("2026-05-20"));

        assertEquals(Status.ON_HOLD, resting.status());
        assertEquals(Told.day("2026-12-31"), resting.reviewOn());
        assertNull(resting.closedOn());
        assertEquals(Status.OPEN, taken.status());
        assertEquals(stage, taken.stage());
        assertNull(taken.reviewOn());
        assertEquals("ON_HOLD 2026-05-10 null, OPEN 2026-05-20 null", lives.statuses(id));
    }

    @Test
    void a_deal_that_ended_at_rest_has_no_day_to_look_again() {
        var id = lives.at(Stage.CONTACTED);
        pause(id, null, "2026-05-10");

        var card = close(id, Status.LOST, null, "2026-06-01");

        assertNull(card.reviewOn());
    }
}
