package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.enterprise.EnterpriseRef;
import wutong.fault.Refused;
import wutong.identity.Sight;

/** Logging a lead. Sources: domain.md §4.1, settled.md 1. */
class LeadRuleTest {

    private static Telling begun(Said said) {
        var telling = new Telling(List.of(), Told.NOW);
        LeadRule.begin(telling, said, Lives.on("2026-06-01"));
        return telling;
    }

    @Test
    void a_lead_needs_a_source() {
        var refused = Lives.refused(() -> LeadRule.enough(new Said().say(DealField.NAME, "样例")));

        assertEquals("source:required", Lives.said(refused));
    }

    @Test
    void a_lead_needs_a_name_or_an_enterprise() {
        var said = new Said().say(DealField.SOURCE, "展会");

        assertEquals("name:name-or-enterprise", Lives.said(Lives.refused(() -> LeadRule.enough(said))));
        said.say(DealField.ENTERPRISE, new EnterpriseRef(null, "样例有限公司", null));
        assertDoesNotThrow(() -> LeadRule.enough(said));
    }

    @Test
    void a_lead_is_there_from_the_day_it_was_received() {
        var telling = begun(new Said().say(DealField.RECEIVED_ON, Told.day("2026-02-01")));

        assertEquals("LEAD 2026-02-01", Told.stages(telling));
        assertEquals(Told.day("2026-02-01"), telling.latest(FactKind.STAGE).orElseThrow().occurredOn);
    }

    @Test
    void a_lead_whose_day_is_left_out_is_received_today() {
        var said = new Said();

        assertEquals("LEAD 2026-06-01", Told.stages(begun(said)));
        assertEquals(Told.TODAY, said.get(DealField.RECEIVED_ON));
    }

    @Test
    void a_lead_whose_day_nobody_knows_is_there_from_today() {
        var said = new Said().say(DealField.RECEIVED_ON, null);

        var telling = begun(said);

        assertEquals("LEAD 2026-06-01", Told.stages(telling));
        assertNull(telling.latest(FactKind.STAGE).orElseThrow().occurredOn);
        assertNull(said.get(DealField.RECEIVED_ON));
    }

    @Test
    void whoever_logs_a_lead_reported_it_first_unless_another_is_named() {
        var own = new Said();
        var others = new Said().say(DealField.FIRST_REPORT, new FirstReport("样例单位", "样例专员"));
        begun(own);
        begun(others);

        assertEquals(new FirstReport(null, "值班"), own.get(DealField.FIRST_REPORT));
        assertEquals(new FirstReport("样例单位", "样例专员"), others.get(DealField.FIRST_REPORT));
    }

    @Test
    void without_a_rival_a_lead_is_alone() {
        assertDoesNotThrow(() -> LeadRule.alone(List.of(), HqType.RND_HQ, Sight.ALL, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"REGIONAL_HQ, SAME_HQ_TYPE", "NIL, HQ_TYPE_UNKNOWN"},
            nullValues = "NIL")
    void a_rival_is_named_with_what_makes_it_likely(HqType type, String reason) {
        var refused = Lives.refused(() -> LeadRule.alone(List.of(Told.full()), type, Sight.ALL, Map.of()));

        assertEquals(Refused.Kind.CONFLICT, refused.kind);
        assertEquals("enterprise:possible-duplicate", Lives.said(refused));
        var candidate = (Map<?, ?>) ((List<?>) refused.extra.get("candidates")).get(0);
        assertEquals("2026-0001", candidate.get("no"));
        assertEquals(List.of("SAME_ENTERPRISE", reason), candidate.get("reasons"));
    }

    @Test
    void of_a_rival_out_of_sight_only_unit_and_day_are_said() {
        var elsewhere = new Sight(7L, Set.of(8L), false, false, false, true, false);
        var rival = Told.full();
        var units = Map.of(rival.at.unitId() == null ? 0L : rival.at.unitId(), "样例园");

        var refused = Lives.refused(() -> LeadRule.alone(List.of(rival), HqType.RND_HQ, elsewhere, units));

        assertEquals("enterprise:possible-duplicate-elsewhere", Lives.said(refused));
        var candidate = (Map<?, ?>) ((List<?>) refused.extra.get("candidates")).get(0);
        assertEquals(Set.of("unit", "receivedOn", "level", "reasons"), candidate.keySet());
    }
}
