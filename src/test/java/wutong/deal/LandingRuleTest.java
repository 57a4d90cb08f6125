package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as landed. Source: domain.md §4.2. */
class LandingRuleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTERED_ONLY,         LEASE,      true
            REGISTERED_ONLY,         CAPITAL,    true
            REGISTERED_AND_PREMISES, LEASE,      true
            REGISTERED_AND_PREMISES, PURCHASE,   true
            REGISTERED_AND_PREMISES, ALLOCATION, true
            REGISTERED_AND_PREMISES, CAPITAL,    false
            REGISTERED_AND_CAPITAL,  CAPITAL,    true
            REGISTERED_AND_CAPITAL,  LEASE,      false
            REGISTERED_AND_CAPITAL,  PURCHASE,   false
            REGISTERED_AND_CAPITAL,  ALLOCATION, false
            """)
    void each_rule_accepts_its_own_kinds_of_paper(LandingRule rule, Evidence.Kind kind, boolean accepted) {
        assertEquals(accepted, rule.accepts(new Evidence(kind, Told.day("2026-03-10"), "样例")));
    }

    @ParameterizedTest
    @EnumSource(LandingRule.class)
    void a_paper_that_comes_later_is_not_refused_for_its_kind(LandingRule rule) {
        assertTrue(rule.accepts(null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTERED_ONLY,         2026-03-01, 2026-03-10, 2026-03-01
            REGISTERED_ONLY,         2026-03-01, ,           2026-03-01
            REGISTERED_ONLY,         ,           2026-03-10,
            REGISTERED_AND_PREMISES, 2026-03-01, 2026-03-10, 2026-03-10
            REGISTERED_AND_PREMISES, 2026-03-10, 2026-03-01, 2026-03-10
            REGISTERED_AND_PREMISES, 2026-03-10, 2026-03-10, 2026-03-10
            REGISTERED_AND_PREMISES, 2026-03-01, ,           2026-03-01
            REGISTERED_AND_PREMISES, ,           2026-03-10, 2026-03-10
            REGISTERED_AND_PREMISES, ,           ,
            REGISTERED_AND_CAPITAL,  2026-03-01, 2026-04-10, 2026-04-10
            """)
    void the_landing_comes_no_earlier_than_registration_and_proof(
            LandingRule rule, String registeredOn, String provedOn, String earliest) {
        var evidence = provedOn == null ? null : new Evidence(Evidence.Kind.LEASE, Told.day(provedOn), "样例");

        assertEquals(Told.day(earliest), rule.earliest(Told.day(registeredOn), evidence));
    }

    @ParameterizedTest
    @EnumSource(LandingRule.class)
    void a_paper_without_a_day_bounds_nothing(LandingRule rule) {
        var undated = new Evidence(Evidence.Kind.LEASE, null, "样例");

        assertEquals(Told.day("2026-03-01"), rule.earliest(Told.day("2026-03-01"), undated));
    }

    @Test
    void a_landing_before_what_the_rule_asks_for_is_refused_with_the_earliest_day() {
        var lease = new Evidence(Evidence.Kind.LEASE, Told.day("2026-03-10"), "样例");

        var refused = Lives.refused(() ->
                LandingRule.REGISTERED_AND_PREMISES.require(Told.day("2026-03-09"), Told.day("2026-03-01"), lease));

        assertEquals("landedOn:landed-too-early", Lives.said(refused));
        assertEquals(Told.day("2026-03-10"), refused.flaws.get(0).args().get(1));
    }

    @ParameterizedTest
    @EnumSource(LandingRule.class)
    void without_registration_and_paper_any_day_may_be_the_landing(LandingRule rule) {
        assertDoesNotThrow(() -> rule.require(Told.day("2026-03-09"), null, null));
    }
}
