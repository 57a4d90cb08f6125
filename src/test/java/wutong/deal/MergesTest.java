package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two deals found to be one. Source: domain.md §4.3. */
@QuarkusTest
class MergesTest {

    @Inject
    Merges merges;

    @Inject
    Lives lives;

    private DealCard merge(long id, long into, String today) {
        return merges.merge(id, lives.version(id), into, "同一项目", Lives.on(today));
    }

    private DealCard undo(long id, String today) {
        return merges.undo(id, lives.version(id), Lives.on(today));
    }

    @Test
    void the_merged_deal_points_to_the_survivor_and_stands_where_it_stood() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);

        var card = merge(id, survivor, "2026-06-01");

        assertEquals(String.valueOf(survivor), card.mergedInto());
        assertEquals(Status.MERGED, card.status());
        assertEquals(CloseReason.DUPLICATE, card.closeReason());
        assertEquals(Stage.CONTACTED, card.stage());
        assertEquals(Told.day("2026-06-01"), card.closedOn());
    }

    @Test
    void the_merged_deal_counts_for_no_day_as_known_now_and_for_all_as_known_before() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        merge(id, survivor, "2026-06-01");

        assertNull(lives.on(id, "2026-01-02"));
        assertNull(lives.on(id, "2026-03-01"));
        assertNotNull(lives.on(id, "2026-03-01", Map.of("knownAt", List.of("2026-05-31"))));
    }

    @Test
    void the_survivor_takes_the_earlier_day_of_receipt_with_its_first_stage() {
        var survivor = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        var id = lives.lived("LEAD 2026-01-02, CONTACTED 2026-01-05");

        merge(id, survivor, "2026-06-01");

        assertEquals(Told.day("2026-01-02"), lives.card(survivor).receivedOn());
        assertEquals("LEAD 2026-01-02, CONTACTED 2026-01-05", lives.stages(survivor));
    }

    @Test
    void a_survivor_that_gains_nothing_is_left_untouched() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.lived("LEAD 2026-01-05, CONTACTED 2026-01-10");
        var before = lives.version(survivor);

        merge(id, survivor, "2026-06-01");

        assertEquals(before, lives.version(survivor));
    }

    @Test
    void a_deal_merges_neither_into_itself_nor_into_one_unknown_or_merged() {
        var id = lives.at(Stage.CONTACTED);
        var survivor = lives.at(Stage.TO_SIGN);
        var merged = lives.at(Stage.CONTACTED);
        merge(merged, survivor, "2026-06-01");

        assertEquals("into:not-found", Lives.said(Lives.refused(() -> merge(id, id, "2026-06-01"))));
        assertEquals("into:not-found", Lives.said(Lives.refused(() -> merge(id, 999_999_999L, "2026-06-01"))));
        assertEquals("into:merged-already", Lives.said(Lives.refused(() -> merge(id, merged, "2026-06-01"))));
    }

    @Test
    void parting_gives_both_back_what_they_had() {
        var survivor = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        var id = lives.lived("LEAD 2026-01-02, CONTACTED 2026-01-05");
        merge(id, survivor, "2026-06-01");

        var card = undo(id, "2026-06-20");

        assertEquals(Status.OPEN, card.status());
        assertNull(card.mergedInto());
        assertNull(card.closedOn());
        assertEquals("LEAD 2026-01-02, CONTACTED 2026-01-05", lives.stages(id));
        assertEquals("LEAD 2026-01-10, CONTACTED 2026-01-12", lives.stages(survivor));
        assertEquals(Told.day("2026-01-12"), lives.card(survivor).firstContactOn());
        assertEquals(Told.day("2026-01-10"), lives.card(survivor).receivedOn());
        assertNotNull(lives.on(id, "2026-03-01"));
    }

    @Test
    void parting_needs_a_merge_and_an_actor_who_sees_it() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        merge(id, survivor, "2026-06-01");

        var officer = Lives.refused(() -> merges.undo(id, lives.version(id), Lives.by("OFFICER", "2026-06-02")));
        var never = Lives.refused(() -> undo(survivor, "2026-06-02"));

        assertEquals("not-found", officer.code);
        assertEquals("not-merged", never.code);
    }

    @Test
    void once_parted_two_deals_may_be_merged_and_parted_again() {
        var survivor = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        var id = lives.lived("LEAD 2026-01-02, CONTACTED 2026-01-05");
        merge(id, survivor, "2026-06-01");
        undo(id, "2026-06-02");
        merge(id, survivor, "2026-06-03");

        undo(id, "2026-06-04");

        assertEquals("LEAD 2026-01-10, CONTACTED 2026-01-12", lives.stages(survivor));
        assertEquals(Status.OPEN, lives.card(id).status());
    }

    @Test
    void a_survivor_that_took_nothing_over_has_nothing_to_tell() {
        var survivor = lives.lived("LEAD 2026-01-02, CONTACTED 2026-01-05");
        var id = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        merge(id, survivor, "2026-06-01");
        undo(id, "2026-06-02");

        assertEquals(List.of("logged", "moved"), lives.verbs(survivor));
    }

    @Test
    void both_records_tell_of_the_merging_and_the_parting() {
        var survivor = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        var id = lives.lived("LEAD 2026-01-02, CONTACTED 2026-01-05");
        merge(id, survivor, "2026-06-01");
        undo(id, "2026-06-02");

        assertEquals(List.of("logged", "moved", "merged", "merge-undone"), lives.verbs(id));
        assertEquals(List.of("logged", "moved", "survived", "survived-no-more"), lives.verbs(survivor));
    }
}
