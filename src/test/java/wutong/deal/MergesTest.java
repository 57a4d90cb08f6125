package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.fault.Refused;

/** Two deals found to be one. Source: domain.md §4.3. */
@QuarkusTest
class MergesTest {

    @Inject
    Merges merges;

    @Inject
    Deals deals;

    @Inject
    Closures closures;

    @Inject
    Entries entries;

    @Inject
    Lives lives;

    private DealCard merge(long id, long into, String today) {
        return merges.merge(id, lives.version(id), into, "同一项目", Lives.on(today));
    }

    private DealCard undo(long id, String today) {
        return merges.undo(id, lives.version(id), Lives.on(today));
    }

    private void change(long id, DealField field, Object value) {
        deals.change(id, lives.version(id), new Said().say(field, value), null, "样例", Lives.on("2026-06-02"));
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-10, 2026-01-05, 2026-01-05
            2026-01-05, 2026-01-10, 2026-01-05
            2026-01-05, 2026-01-05, 2026-01-05
            """)
    void the_survivor_takes_the_earlier_first_contact(String own, String other, String kept) {
        var survivor = lives.lived("LEAD 2026-01-02, CONTACTED " + own);
        var id = lives.lived("LEAD 2026-01-02, CONTACTED " + other);

        merge(id, survivor, "2026-06-01");

        assertEquals(Told.day(kept), lives.card(survivor).firstContactOn());
        assertEquals("LEAD 2026-01-02, CONTACTED " + kept, lives.stages(survivor));
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
    void a_survivor_never_contacted_takes_the_first_contact_and_stays_a_lead() {
        var survivor = lives.at(Stage.LEAD);
        var id = lives.at(Stage.CONTACTED);

        merge(id, survivor, "2026-06-01");

        assertEquals(Told.day("2026-01-05"), lives.card(survivor).firstContactOn());
        assertEquals(Stage.LEAD, lives.card(survivor).stage());
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
    void a_first_contact_before_the_receipt_brings_the_receipt_along() {
        var survivor = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        var id = entered(new Said().say(DealField.FIRST_CONTACT_ON, Told.day("2026-01-05")), Stage.CONTACTED);

        merge(id, survivor, "2026-06-01");
        change(survivor, DealField.NOTE, "仍可修改");

        assertEquals(Told.day("2026-01-05"), lives.card(survivor).firstContactOn());
        assertEquals(Told.day("2026-01-05"), lives.card(survivor).receivedOn());
    }

    @Test
    void a_survivor_without_a_contact_takes_none_that_lies_after_its_milestones() {
        var survivor = entered(new Said().say(DealField.SIGNED_ON, Told.day("2026-02-01")), Stage.SIGNED);
        var id = lives.lived("LEAD 2026-03-01, CONTACTED 2026-03-05");

        merge(id, survivor, "2026-06-01");
        change(survivor, DealField.NOTE, "仍可修改");

        assertNull(lives.card(survivor).firstContactOn());
    }

    private long entered(Said said, Stage stage) {
        said.say(DealField.NAME, "样例台账项目");
        var day = said.values().values().stream()
                .filter(java.time.LocalDate.class::isInstance)
                .map(java.time.LocalDate.class::cast)
                .findFirst()
                .orElseThrow();
        return entries.enter(new Entries.Entry(said, stage, day, day, null, day, null), Lives.on("2026-05-31"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LEAD", "CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED"})
    void a_deal_merges_up_to_registration(Stage stage) {
        var survivor = lives.at(Stage.OPERATING);
        var id = lives.at(stage);

        assertEquals(Status.MERGED, merge(id, survivor, "2026-06-01").status());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LANDED", "OPERATING"})
    void what_has_landed_is_not_merged_away(Stage stage) {
        var survivor = lives.at(Stage.OPERATING);
        var id = lives.at(stage);

        assertEquals("merge-not-allowed", Lives.refused(() -> merge(id, survivor, "2026-06-01")).code);
    }

    @Test
    void what_has_ended_is_not_merged() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        closures.close(id, lives.version(id), Status.LOST, CloseReason.OTHER, null, null, Lives.on("2026-05-20"));

        assertEquals("merge-not-allowed", Lives.refused(() -> merge(id, survivor, "2026-06-01")).code);
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
    void a_merge_needs_a_supervisor_and_a_reason() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);

        var officer = Lives.refused(
                () -> merges.merge(id, lives.version(id), survivor, "同一项目", Lives.by("OFFICER", "2026-06-01")));
        var wordless = Lives.refused(() -> merges.merge(id, lives.version(id), survivor, " ", Lives.on("2026-06-01")));

        assertEquals("supervisor-only", Lives.said(officer));
        assertEquals("reason:required", Lives.said(wordless));
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
    void parting_leaves_a_day_that_was_corrected_since() {
        var survivor = lives.lived("LEAD 2026-01-10, CONTACTED 2026-01-12");
        var id = lives.lived("LEAD 2026-01-02, CONTACTED 2026-01-05");
        merge(id, survivor, "2026-06-01");
        change(survivor, DealField.FIRST_CONTACT_ON, Told.day("2026-01-11"));

        undo(id, "2026-06-20");

        assertEquals(Told.day("2026-01-11"), lives.card(survivor).firstContactOn());
        assertEquals(Told.day("2026-01-10"), lives.card(survivor).receivedOn());
        assertEquals("LEAD 2026-01-10, CONTACTED 2026-01-11", lives.stages(survivor));
    }

    @Test
    void what_rests_is_not_merged_before_it_is_taken_up_again() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        closures.pause(id, lives.version(id), Told.day("2026-12-31"), "等审批", null, Lives.on("2026-05-10"));

        assertEquals("merge-not-allowed", Lives.refused(() -> merge(id, survivor, "2026-06-01")).code);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, true", "2026-07-02, false"})
    void parting_is_possible_for_thirty_days(String today, boolean parted) {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        merge(id, survivor, "2026-06-01");

        if (parted) {
            assertEquals(Status.OPEN, undo(id, today).status());
        } else {
            assertEquals("merged-too-long", Lives.refused(() -> undo(id, today)).code);
        }
    }

    @Test
    void parting_needs_a_supervisor_and_a_merge() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        merge(id, survivor, "2026-06-01");

        var officer = Lives.refused(() -> merges.undo(id, lives.version(id), Lives.by("OFFICER", "2026-06-02")));
        var never = Lives.refused(() -> undo(survivor, "2026-06-02"));

        assertEquals("supervisor-only", Lives.said(officer));
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
    void a_merged_deal_is_neither_opened_again_nor_closed_nor_moved() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        merge(id, survivor, "2026-06-01");

        var opened = Lives.refused(() -> closures.reopen(id, lives.version(id), "样例", null, Lives.on("2026-06-02")));
        var closed = Lives.refused(() -> closures.close(
                id, lives.version(id), Status.LOST, CloseReason.OTHER, null, null, Lives.on("2026-06-02")));

        assertEquals("not-closed", opened.code);
        assertEquals("closed", closed.code);
        assertEquals(Refused.Kind.CONFLICT, closed.kind);
    }

    @Test
    void a_merged_deal_received_earlier_than_thought_counts_on_those_days_neither() {
        var survivor = lives.at(Stage.TO_SIGN);
        var id = lives.at(Stage.CONTACTED);
        merge(id, survivor, "2026-06-01");

        change(id, DealField.RECEIVED_ON, Told.day("2025-12-20"));

        assertNull(lives.on(id, "2025-12-25"));
        assertEquals(Status.MERGED, lives.card(id).status());
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
