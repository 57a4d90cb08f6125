package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each stage asks for, row by row. Source: domain.md §4.1, fields as settled. */
class GateTest {

    private static final Gate.Surroundings TOUCHED = new Gate.Surroundings(true, LandingRule.REGISTERED_AND_PREMISES);
    private static final Gate.Surroundings UNTOUCHED =
            new Gate.Surroundings(false, LandingRule.REGISTERED_AND_PREMISES);

    /** How a deal that has everything comes to lack one row. */
    private static final Map<Gate, Consumer<Deal>> WITHOUT = without();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD        | receivedOn source firstReport
            CONTACTED   | firstContactOn touch enterprise judgement
            NEGOTIATING | owner platform hqType industrySection needs totalInvestment
            TO_SIGN     | reviewPassedOn promisedIncentives fairCompetitionRef
            SIGNED      | agreement signedOn
            REGISTERED  | localEntity registeredOn registeredCapital
            LANDED      | landedOn landingEvidence
            OPERATING   | openedOn staff
            """)
    void each_stage_asks_for_its_rows(Stage stage, String fields) {
        assertEquals(List.of(fields.split(" ")), fields(Gate.of(stage, Told.full())));
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void a_row_is_met_by_a_deal_that_has_everything(Gate gate) {
        assertTrue(gate.met(Told.full(), TOUCHED));
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void a_row_alone_is_missing_when_its_field_is(Gate gate) {
        var deal = Told.full();
        WITHOUT.get(gate).accept(deal);
        var around = gate == Gate.TALKED ? UNTOUCHED : TOUCHED;

        var missing = Gate.of(gate.stage, deal).stream()
                .filter(row -> !row.met(deal, around))
                .toList();

        assertEquals(List.of(gate), missing);
    }

    @Test
    void a_reason_for_secrecy_stands_for_the_investor() {
        var deal = Told.full();
        deal.enterprise = null;
        deal.secrecyReason = "上市公司，公告前保密";

        assertTrue(Gate.INVESTOR.met(deal, TOUCHED));
    }

    @Test
    void a_judgement_against_it_is_no_judgement_for_it() {
        var deal = Told.full();
        deal.judgement = Judgement.NO_GO;

        assertFalse(Gate.JUDGED.met(deal, TOUCHED));
    }

    @Test
    void a_platform_to_be_decided_stands_for_the_platform() {
        var deal = Told.full();
        WITHOUT.get(Gate.PLACED).accept(deal);
        deal.platformUndecided = true;

        assertTrue(Gate.PLACED.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  true,  true
            true,  false, true
            false, true,  true
            false, false, false
            """)
    void an_intended_amount_is_the_investment_or_the_capital(boolean investment, boolean capital, boolean met) {
        var deal = Told.full();
        if (!investment) {
            deal.at = with(deal.at, FactKind.TOTAL_INVESTMENT, null);
        }
        if (!capital) {
            deal.at = with(deal.at, FactKind.REGISTERED_CAPITAL, null);
        }

        assertEquals(met, Gate.SIZED.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", " none ", "无", " 无 "})
    void nothing_promised_needs_no_review_of_fair_competition(String promised) {
        var deal = Told.full();
        deal.promisedIncentives = promised;
        deal.fairCompetitionRef = null;

        assertFalse(Gate.of(Stage.TO_SIGN, deal).contains(Gate.FAIR));
        assertTrue(Gate.PROMISED.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"房租补助", "无偿用房", "none so far but a promise of rent", "没有"})
    void whatever_else_is_promised_needs_one(String promised) {
        var deal = Told.full();
        deal.promisedIncentives = promised;
        deal.fairCompetitionRef = null;

        assertTrue(Gate.of(Stage.TO_SIGN, deal).contains(Gate.FAIR));
        assertFalse(Gate.FAIR.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @NullSource
    void promises_not_listed_yet_ask_for_the_list_and_for_no_review(String promised) {
        var deal = Told.full();
        deal.promisedIncentives = promised;

        assertFalse(Gate.PROMISED.met(deal, TOUCHED));
        assertFalse(Gate.of(Stage.TO_SIGN, deal).contains(Gate.FAIR));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTRACT, 样例-1, 甲乙, true
            INTENT,   样例-1, 甲乙, true
            ,         样例-1, 甲乙, false
            CONTRACT, ,       甲乙, false
            CONTRACT, 样例-1, ,     false
            """)
    void an_agreement_has_kind_number_and_parties(Agreement.Kind kind, String number, String parties, boolean met) {
        var deal = Told.full();
        deal.agreement = new Agreement(kind, number, parties);

        assertEquals(met, Gate.AGREED.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            栖梧, 91330102WTDM001760, 样例路, 2031-03-01, true
            ,     91330102WTDM001760, 样例路, 2031-03-01, false
            栖梧, ,                   样例路, 2031-03-01, false
            栖梧, 91330102WTDM001760, ,       2031-03-01, false
            栖梧, 91330102WTDM001760, 样例路, ,           false
            """)
    void a_local_company_has_name_code_address_and_a_day_for_its_capital(
            String name, String code, String address, String dueBy, boolean met) {
        var deal = Told.full();
        deal.localEntity = new LocalEntity(name, code, address, Told.day(dueBy));

        assertEquals(met, Gate.INCORPORATED.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTERED_ONLY,         true
            REGISTERED_AND_PREMISES, false
            REGISTERED_AND_CAPITAL,  false
            """)
    void the_landing_rule_decides_whether_a_paper_is_asked_for(LandingRule rule, boolean met) {
        var deal = Told.full();
        deal.landingEvidence = null;

        assertEquals(met, Gate.PROVED.met(deal, new Gate.Surroundings(true, rule)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEASE, 2026-03-10, 样例1号, true
            ,      2026-03-10, 样例1号, false
            LEASE, ,           样例1号, false
            LEASE, 2026-03-10, ,        false
            """)
    void a_paper_has_kind_day_and_reference(Evidence.Kind kind, String on, String ref, boolean met) {
        var deal = Told.full();
        deal.landingEvidence = new Evidence(kind, Told.day(on), ref);

        assertEquals(met, Gate.PROVED.met(deal, TOUCHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enterprise         | ENTERPRISE SECRECY_REASON
            platform           | PLATFORM PLATFORM_UNDECIDED
            totalInvestment    | TOTAL_INVESTMENT REGISTERED_CAPITAL
            promisedIncentives | PROMISED_INCENTIVES FAIR_COMPETITION_REF
            staff              | STAFF
            touch              | ''
            """)
    void an_item_that_can_be_met_in_two_ways_has_two_fields(String item, String fields) {
        assertEquals(
                fields, Gate.named(item).answers.stream().map(DealField::name).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void an_item_has_its_name_to_itself(Gate gate) {
        assertEquals(gate, Gate.named(gate.field));
    }

    @Test
    void a_move_says_by_itself_on_which_day_it_happened() {
        var said = Arrays.stream(Gate.values()).filter(Gate::saidByMove).toList();

        assertEquals(
                List.of(
                        Gate.CONTACT_DATED,
                        Gate.SIGNING_DATED,
                        Gate.REGISTRATION_DATED,
                        Gate.LANDING_DATED,
                        Gate.OPENING_DATED),
                said);
    }

    @Test
    void every_row_can_be_given_under_its_name_or_as_a_touch() {
        for (var gate : Gate.values()) {
            if (gate != Gate.TALKED) {
                assertNotNull(DealField.named(gate.field), gate.field);
            }
        }
        assertEquals("touch", Gate.TALKED.field);
    }

    @Test
    void no_two_rows_of_a_stage_share_a_name() {
        for (var stage : Stage.values()) {
            var fields = fields(Gate.of(stage, Told.full()));

            assertEquals(fields.stream().distinct().toList(), fields);
        }
    }

    private static List<String> fields(List<Gate> gates) {
        return gates.stream().map(gate -> gate.field).toList();
    }

    private static Map<Gate, Consumer<Deal>> without() {
        var without = new EnumMap<Gate, Consumer<Deal>>(Gate.class);
        without.put(Gate.RECEIVED, lacking(FactKind.RECEIVED));
        without.put(Gate.FROM_SOMEWHERE, lacking(FactKind.SOURCE));
        without.put(Gate.REPORTED, d -> d.firstReport = null);
        without.put(Gate.CONTACT_DATED, lacking(FactKind.FIRST_CONTACT));
        without.put(Gate.TALKED, d -> {});
        without.put(Gate.INVESTOR, d -> d.enterprise = null);
        without.put(Gate.JUDGED, d -> d.judgement = null);
        without.put(Gate.OWNED, d -> d.owner = null);
        without.put(Gate.PLACED, lacking(FactKind.PLATFORM));
        without.put(Gate.TYPED, lacking(FactKind.HQ_TYPE));
        without.put(Gate.SECTORED, d -> d.industrySection = null);
        without.put(Gate.NEEDED, d -> d.needs = null);
        without.put(Gate.SIZED, lacking(FactKind.TOTAL_INVESTMENT).andThen(lacking(FactKind.REGISTERED_CAPITAL)));
        without.put(Gate.REVIEWED, d -> d.reviewPassedOn = null);
        without.put(Gate.PROMISED, d -> d.promisedIncentives = null);
        without.put(Gate.FAIR, d -> d.fairCompetitionRef = null);
        without.put(Gate.AGREED, d -> d.agreement = null);
        without.put(Gate.SIGNING_DATED, lacking(FactKind.SIGNED));
        without.put(Gate.INCORPORATED, d -> d.localEntity = null);
        without.put(Gate.REGISTRATION_DATED, lacking(FactKind.REGISTERED));
        without.put(Gate.CAPITALISED, lacking(FactKind.REGISTERED_CAPITAL));
        without.put(Gate.LANDING_DATED, lacking(FactKind.LANDED));
        without.put(Gate.PROVED, d -> d.landingEvidence = null);
        without.put(Gate.OPENING_DATED, lacking(FactKind.OPENED));
        without.put(Gate.STAFFED, d -> d.staff = null);
        return without;
    }

    private static Consumer<Deal> lacking(FactKind kind) {
        return deal -> deal.at = with(deal.at, kind, null);
    }

    /** The same standing with another value for one fact. */
    private static Standing with(Standing at, FactKind kind, Object value) {
        var facts = new EnumMap<FactKind, Fact>(FactKind.class);
        facts.put(FactKind.STAGE, Fact.stage(at.stage(), null, at.stageSince(), at.stageSince()));
        var deal = new Deal();
        deal.at = at;
        Arrays.stream(FactKind.values())
                .filter(one -> DealField.named(one.field) != null)
                .collect(Collectors.toMap(
                        one -> one, one -> Fact.of(one, DealField.of(one).get.apply(deal), at.stageSince())))
                .forEach((one, fact) -> {
                    if (fact.value != null || fact.money != null) {
                        facts.put(one, fact);
                    }
                });
        facts.put(kind, Fact.of(kind, value, at.stageSince()));
        return Standing.of(facts, at.furthest());
    }
}
