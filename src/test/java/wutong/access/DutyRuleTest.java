package wutong.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;
import wutong.identity.Role;

class DutyRuleTest {

    private static final List<Role> BOTH = List.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

    @Test
    void the_last_to_keep_accounts_or_to_run_the_pipeline_stays() {
        var refused =
                assertThrows(Refused.class, () -> DutyRule.keep(BOTH, List.of(Role.SUPERVISOR), role -> Set.of()));

        assertEquals("last-of-role", refused.code);
        assertThrows(
                Refused.class,
                () -> DutyRule.keep(BOTH, List.of(), role -> role == Role.ADMINISTRATOR ? Set.of(7L) : Set.<Long>of()));
    }

    @Test
    void whoever_has_another_beside_them_may_go() {
        assertDoesNotThrow(() -> DutyRule.keep(BOTH, List.of(), role -> Set.of(7L)));
        assertDoesNotThrow(() -> DutyRule.keep(List.of(Role.OFFICER), List.of(), role -> Set.of()));
        assertDoesNotThrow(() -> DutyRule.keep(BOTH, BOTH, role -> Set.of()));
    }

    @Test
    void accounts_journal_and_deals_are_three_duties() {
        assertTrue(Role.clash(BOTH));
        assertTrue(Role.clash(List.of(Role.AUDITOR, Role.OFFICER)));
        assertTrue(Role.clash(List.of(Role.ADMINISTRATOR, Role.INTEGRATOR)));
        assertFalse(Role.clash(List.of(Role.OFFICER, Role.HEAD, Role.SUPERVISOR)));
        assertFalse(Role.clash(List.of(Role.ADMINISTRATOR, Role.LEADER)));
    }
}
