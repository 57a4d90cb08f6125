package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two deals found to be one. Source: domain.md §4.3. */
class MergeRuleTest {

    private static final MergeRule RULE = new MergeRule(Lives.on("2026-06-01"));

    /** What the survivor says once it has taken over the origin of the merged deal, its days in order. */
    private static Telling survived(Telling survivor, Telling merged) {
        var telling = Told.later(survivor, 60);
        RULE.takeOrigin(telling, telling.standing(), merged.standing());
        DateOrder.require(telling::day, Told.TODAY);
        return telling;
    }

    private static void allow(Telling telling, Telling survivor) {
        RULE.allow(telling.standing(), survivor == null ? null : survivor.standing(), 7, "同一项目");
    }

    private static Telling merged(Telling telling) {
        RULE.merge(telling, "同一项目");
        return telling;
    }

    /** A deal that came in at this stage with one milestone, as from a ledger. */
    private static Telling entered(Stage stage, FactKind milestone, String on) {
        var telling = new Telling(List.of(), Told.NOW);
        telling.say(Fact.stage(stage, null, Told.day(on), Told.day(on)));
        telling.say(Fact.of(milestone, Told.day(on), Told.day(on)));
        return telling;
    }

    @Test
    void the_merged_deal_stands_where_it_stood() {
        var at = merged(Told.at(Stage.CONTACTED)).standing();

        assertEquals(Status.MERGED, at.status());
        assertEquals(CloseReason.DUPLICATE, at.closeReason());
        assertEquals(Stage.CONTACTED, at.stage());
        assertEquals(Told.day("2026-06-01"), at.closedOn());
    }

    @Test
    void the_merged_deal_is_merged_on_all_its_days_as_known_now_and_on_none_as_known_before() {
        var before = Told.at(Stage.CONTACTED);
        var telling = merged(Told.later(before, 60));

        assertEquals(Status.MERGED, Told.on(telling, "2026-01-02").status());
        assertEquals(Status.MERGED, Told.on(telling, "2026-03-01").status());
        assertEquals(Status.OPEN, Told.on(telling, "2026-03-01", Told.NOW).status());
    }

    @Test
    void a_merged_deal_received_earlier_than_thought_is_merged_on_those_days_too() {
        var telling = Told.later(merged(Told.at(Stage.CONTACTED)), 60);

        telling.date(FactKind.RECEIVED, Told.day("2025-12-20"));

        assertEquals(Status.MERGED, Told.on(telling, "2025-12-25").status());
        assertEquals(Status.MERGED, telling.standing().status());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-10, 2026-01-05, 2026-01-05
            2026-01-05, 2026-01-10, 2026-01-05
            2026-01-05, 2026-01-05, 2026-01-05
            """)
    void the_survivor_takes_the_earlier_first_contact(String own, String other, String kept) {
        var survivor = survived(
                Told.life("LEAD 2026-01-02, CONTACTED " + own), Told.life("LEAD 2026-01-02, CONTACTED " + other));

        assertEquals(Told.day(kept), survivor.standing().firstContactOn());
        assertEquals("LEAD 2026-01-02, CONTACTED " + kept, Told.stages(survivor));
    }

    @Test
    void the_survivor_takes_the_earlier_day_of_receipt_with_its_first_stage() {
        var survivor = survived(
                Told.life("LEAD 2026-01-10, CONTACTED 2026-01-12"), Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05"));

        assertEquals(Told.day("2026-01-02"), survivor.standing().receivedOn());
        assertEquals("LEAD 2026-01-02, CONTACTED 2026-01-05", Told.stages(survivor));
    }

    @Test
    void a_survivor_never_contacted_takes_the_first_contact_and_stays_a_lead() {
        var survivor = survived(Told.at(Stage.LEAD), Told.at(Stage.CONTACTED));

        assertEquals(Told.day("2026-01-05"), survivor.standing().firstContactOn());
        assertEquals(Stage.LEAD, survivor.standing().stage());
    }

    @Test
    void a_survivor_that_came_in_first_gains_nothing() {
        var survivor = Told.later(Told.at(Stage.TO_SIGN), 60);
        var late = Told.life("LEAD 2026-01-05, CONTACTED 2026-01-10").standing();
        var early = Told.life("LEAD 2026-01-01, CONTACTED 2026-01-02").standing();

        assertFalse(RULE.takeOrigin(survivor, survivor.standing(), late));
        assertTrue(RULE.takeOrigin(survivor, survivor.standing(), early));
    }

    @Test
    void a_first_contact_before_the_receipt_brings_the_receipt_along() {
        var survivor = survived(
                Told.life("LEAD 2026-01-10, CONTACTED 2026-01-12"),
                entered(Stage.CONTACTED, FactKind.FIRST_CONTACT, "2026-01-05"));

        assertEquals(Told.day("2026-01-05"), survivor.standing().firstContactOn());
        assertEquals(Told.day("2026-01-05"), survivor.standing().receivedOn());
    }

    @Test
    void a_survivor_without_a_contact_takes_none_that_lies_after_its_milestones() {
        var survivor = survived(
                entered(Stage.SIGNED, FactKind.SIGNED, "2026-02-01"),
                Told.life("LEAD 2026-03-01, CONTACTED 2026-03-05"));

        assertNull(survivor.standing().firstContactOn());
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LEAD", "CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED"})
    void a_deal_merges_up_to_registration(Stage stage) {
        var survivor = Told.at(Stage.OPERATING);

        assertDoesNotThrow(() -> allow(Told.at(stage), survivor));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"LANDED", "OPERATING"})
    void what_has_landed_is_not_merged_away(Stage stage) {
        var survivor = Told.at(Stage.OPERATING);

        assertEquals("merge-not-allowed", Lives.refused(() -> allow(Told.at(stage), survivor)).code);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"LOST", "ON_HOLD"})
    void what_has_ended_or_rests_is_not_merged(Status status) {
        var telling = Told.at(Stage.CONTACTED);
        telling.say(Fact.status(status, CloseReason.OTHER, Told.day("2026-05-20"), null));

        var refused = Lives.refused(() -> allow(telling, Told.at(Stage.TO_SIGN)));

        assertEquals("merge-not-allowed", refused.code);
        assertEquals(status, refused.extra.get("status"));
    }

    @Test
    void a_deal_merges_neither_into_one_unknown_nor_into_one_merged() {
        var telling = Told.at(Stage.CONTACTED);
        var merged = merged(Told.at(Stage.CONTACTED));

        assertEquals("into:not-found", Lives.said(Lives.refused(() -> allow(telling, null))));
        assertEquals("into:merged-already", Lives.said(Lives.refused(() -> allow(telling, merged))));
    }

    @Test
    void a_merge_needs_a_supervisor_and_a_reason() {
        var at = Told.at(Stage.CONTACTED).standing();
        var officer = new MergeRule(Lives.by("OFFICER", "2026-06-01"));

        var powerless = Lives.refused(() -> officer.allow(at, at, 7, "同一项目"));
        var wordless = Lives.refused(() -> RULE.allow(at, at, 7, " "));

        assertEquals("supervisor-only", Lives.said(powerless));
        assertEquals("reason:required", Lives.said(wordless));
    }

    @Test
    void parting_is_possible_for_thirty_days() {
        var mergedOn = Told.day("2026-06-01");

        var late = Lives.refused(() -> new MergeRule(Lives.on("2026-07-02")).part(mergedOn));

        assertEquals("merged-too-long", late.code);
        assertDoesNotThrow(() -> new MergeRule(Lives.on("2026-07-01")).part(mergedOn));
    }

    @Test
    void parting_needs_a_supervisor() {
        var officer = new MergeRule(Lives.by("OFFICER", "2026-06-02"));

        assertEquals("supervisor-only", Lives.said(Lives.refused(() -> officer.part(Told.day("2026-06-01")))));
    }
}
