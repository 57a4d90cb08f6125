package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Named;
import wutong.journal.Act;
import wutong.measure.Money;

/** Passing a gate, or being told what is missing. Sources: domain.md §4.1 and §4.2, settled.md 3 to 5. */
class GateRuleTest {

    private static final StageMoves.Leave LEAVE = new StageMoves.Leave("章在路上", Told.day("2026-07-01"));
    private static final Act ACT = Lives.on("2026-06-01");

    /** A deal at a stage of which nothing but its days is known, nobody having talked to the investor. */
    private static Deal deal(Stage stage) {
        return deal(Told.at(stage));
    }

    private static Deal deal(Telling telling) {
        var deal = new Deal();
        deal.id = 1L;
        deal.at = telling.standing();
        return deal;
    }

    /** The same deal as it stands once the move has been said. */
    private static Deal moved(Stage from, Stage to, String on) {
        var telling = Told.at(from);
        var rule = new MoveRule(telling.standing(), Told.TODAY);
        var move = move(to, null);
        rule.advance(telling, move, Told.day(on));
        return deal(telling);
    }

    private static StageMoves.Move move(Stage to, StageMoves.Leave leave) {
        return new StageMoves.Move(to, null, null, new Said(), null, leave);
    }

    private static GateRule rule(Deal deal) {
        return rule(deal, LandingRule.REGISTERED_AND_PREMISES);
    }

    private static GateRule rule(Deal deal, LandingRule landing) {
        return new GateRule(deal, new Gate.Surroundings(false, landing));
    }

    private static String missing(Deal deal, Stage to) {
        return rule(deal).readiness(to, false).missing().stream()
                .map(Gates.Missing::field)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD        | CONTACTED   | touch enterprise judgement
            CONTACTED   | NEGOTIATING | owner platform hqType industrySection needs totalInvestment
            NEGOTIATING | TO_SIGN     | reviewPassedOn promisedIncentives
            TO_SIGN     | SIGNED      | agreement
            NEGOTIATING | REGISTERED  | localEntity registeredCapital
            SIGNED      | REGISTERED  | localEntity registeredCapital
            REGISTERED  | LANDED      | landingEvidence
            LANDED      | OPERATING   | staff
            """)
    void readiness_and_refusal_name_the_same(Stage from, Stage to, String fields) {
        var refused = Lives.refused(() -> rule(moved(from, to, "2026-06-01")).pass(move(to, null), ACT));

        assertEquals(fields, missing(deal(from), to));
        assertEquals("gate-not-met", refused.code);
        assertEquals(
                fields,
                ((List<?>) refused.extra.get("missing"))
                        .stream().map(one -> ((Named) one).field()).collect(Collectors.joining(" ")));
        assertEquals(fields, refused.flaws.stream().map(f -> f.field()).collect(Collectors.joining(" ")));
    }

    @Test
    void a_deal_with_all_of_it_is_ready() {
        var deal = deal(Stage.TO_SIGN);
        deal.agreement = new Agreement(Agreement.Kind.CONTRACT, "样例-1", "甲乙");

        var readiness = rule(deal).readiness(Stage.SIGNED, true);

        assertTrue(readiness.ready());
        assertEquals(List.of(), readiness.missing());
        assertEquals(
                List.of("agreement true", "signedOn true"),
                readiness.items().stream().map(i -> i.field() + " " + i.met()).toList());
        assertEquals(
                "Agreement: kind, number, parties", readiness.items().get(0).label());
    }

    @Test
    void a_deal_with_all_of_it_passes_and_nothing_waits() {
        var telling = Told.at(Stage.REGISTERED);
        telling.value(FactKind.REGISTERED_CAPITAL, Money.yuan("1000000"), null, Told.day("2026-03-01"));
        var deal = deal(telling);
        deal.localEntity = new LocalEntity("栖梧杭州", "91330102WTDM001760", "样例路", Told.day("2031-03-01"));

        assertEquals(List.of(), rule(deal).pass(move(Stage.REGISTERED, null), ACT));
    }

    @Test
    void a_promise_calls_for_the_review_of_fair_competition() {
        var deal = deal(Stage.NEGOTIATING);

        deal.promisedIncentives = "房租补助";
        assertEquals("reviewPassedOn fairCompetitionRef", missing(deal, Stage.TO_SIGN));

        deal.promisedIncentives = "none";
        assertEquals("reviewPassedOn", missing(deal, Stage.TO_SIGN));
    }

    @Test
    void a_judgement_against_it_stops_the_deal_even_with_leave() {
        var deal = moved(Stage.LEAD, Stage.CONTACTED, "2026-06-01");
        deal.judgement = Judgement.NO_GO;

        var refused = Lives.refused(() -> rule(deal).pass(move(Stage.CONTACTED, LEAVE), ACT));

        assertEquals("judgement:judged-no-go", Lives.said(refused));
    }

    @Test
    void what_is_missing_waits_by_leave_of_a_supervisor() {
        var deal = moved(Stage.TO_SIGN, Stage.SIGNED, "2026-06-01");

        assertEquals(List.of(Gate.AGREED), rule(deal).pass(move(Stage.SIGNED, LEAVE), ACT));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', 2026-07-01, exception.reason:required",
                "' ', 2026-07-01, exception.reason:required",
                "样例, NIL, exception.until:required",
                "样例, 2026-05-31, exception.until:date-in-past"
            },
            nullValues = "NIL")
    void leave_has_a_reason_and_a_day_that_is_not_over(String reason, String until, String said) {
        var leave = new StageMoves.Leave(reason, Told.day(until));
        var deal = moved(Stage.TO_SIGN, Stage.SIGNED, "2026-06-01");

        var refused = Lives.refused(() -> rule(deal).pass(move(Stage.SIGNED, leave), ACT));

        assertEquals(said, Lives.said(refused));
    }

    @Test
    void leave_is_a_supervisors_to_give() {
        var deal = moved(Stage.TO_SIGN, Stage.SIGNED, "2026-06-01");
        var officer = Lives.by("OFFICER", "2026-06-01");

        var refused = Lives.refused(() -> rule(deal).pass(move(Stage.SIGNED, LEAVE), officer));

        assertEquals("exception:supervisor-only", Lives.said(refused));
    }

    @Test
    void what_waits_by_leave_is_open_with_its_day_and_the_rest_without() {
        var deal = deal(Stage.SIGNED);
        var leave = DealException.of(deal, move(Stage.SIGNED, LEAVE), List.of(Gate.AGREED), ACT);

        var open = rule(deal).openItems(List.of(leave), false).stream()
                .collect(Collectors.toMap(Gates.OpenItem::field, item -> item));

        assertEquals(Stage.SIGNED, open.get("agreement").stage());
        assertEquals(Told.day("2026-07-01"), open.get("agreement").until());
        assertEquals("值班", open.get("agreement").grantedBy());
        assertEquals("章在路上", open.get("agreement").reason());
        assertNull(open.get("needs").until());
    }

    @Test
    void what_has_come_since_waits_no_longer() {
        var deal = deal(Stage.SIGNED);
        var leave = DealException.of(deal, move(Stage.SIGNED, LEAVE), List.of(Gate.AGREED), ACT);
        deal.agreement = new Agreement(Agreement.Kind.INTENT, "样例-1", "甲乙");

        var open = rule(deal).openItems(List.of(leave), false);

        assertTrue(open.stream().noneMatch(item -> item.field().equals("agreement")));
    }

    @Test
    void a_stage_not_reached_yet_opens_no_items() {
        var deal = deal(Stage.CONTACTED);

        var stages = rule(deal).openItems(List.of(), false).stream()
                .map(Gates.OpenItem::stage)
                .collect(Collectors.toSet());

        assertTrue(stages.stream().noneMatch(stage -> stage.beyond(Stage.CONTACTED)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-19, 2026-03-20, landedOn:landed-too-early
            2026-03-20, 2026-03-20, ''
            2026-03-25, 2026-03-20, ''
            """)
    void a_landing_comes_no_earlier_than_its_paper(String landedOn, String paper, String said) {
        var deal = moved(Stage.REGISTERED, Stage.LANDED, landedOn);
        deal.landingEvidence = new Evidence(Evidence.Kind.LEASE, Told.day(paper), "样例租约");

        if (said.isEmpty()) {
            assertEquals(List.of(), rule(deal).pass(move(Stage.LANDED, null), ACT));
        } else {
            assertEquals(said, Lives.said(Lives.refused(() -> rule(deal).pass(move(Stage.LANDED, null), ACT))));
        }
    }

    @Test
    void a_paper_of_another_kind_proves_no_landing() {
        var deal = moved(Stage.REGISTERED, Stage.LANDED, "2026-04-01");
        deal.landingEvidence = new Evidence(Evidence.Kind.CAPITAL, Told.day("2026-03-20"), "样例回单");

        var refused = Lives.refused(() -> rule(deal).pass(move(Stage.LANDED, null), ACT));

        assertEquals("landingEvidence.kind:landing-evidence-kind", Lives.said(refused));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTERED_ONLY,        ''
            REGISTERED_AND_CAPITAL, landingEvidence:gate-item-missing
            """)
    void the_rule_in_force_decides_what_is_asked_for(LandingRule landing, String said) {
        var deal = moved(Stage.REGISTERED, Stage.LANDED, "2026-04-10");

        if (said.isEmpty()) {
            assertEquals(List.of(), rule(deal, landing).pass(move(Stage.LANDED, null), ACT));
        } else {
            assertEquals(
                    said, Lives.said(Lives.refused(() -> rule(deal, landing).pass(move(Stage.LANDED, null), ACT))));
        }
    }

    @Test
    void what_the_gates_of_an_imported_deal_lack_is_open_without_a_day() {
        var open = rule(deal(Stage.SIGNED)).openItems(List.of(), false);

        assertTrue(open.stream().anyMatch(item -> item.field().equals("agreement")));
        assertTrue(open.stream().allMatch(item -> item.until() == null));
    }

    @Test
    void a_leave_covers_the_items_it_was_given_for_at_its_stage_alone() {
        var deal = deal(Stage.NEGOTIATING);
        var leave = DealException.of(deal, move(Stage.NEGOTIATING, LEAVE), List.of(Gate.NEEDED, Gate.SIZED), ACT);

        assertEquals(
                List.of(Gate.NEEDED, Gate.SIZED),
                Arrays.stream(Gate.values()).filter(leave::covers).toList());
    }
}
