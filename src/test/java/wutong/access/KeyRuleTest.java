package wutong.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Person;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.identity.Unit;

class KeyRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<Role> INTEGRATOR = List.of(Role.INTEGRATOR);

    private static List<String> flaws(KeyForm form, List<Role> holder, boolean grants) {
        var refused = assertThrows(Refused.class, () -> KeyRule.check(form, holder, grants, TODAY));
        return refused.flaws.stream().map(Flaw::code).toList();
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        var form = new KeyForm(null, List.of(), null, TODAY.minusDays(1), null);

        assertEquals(List.of("required", "required", "key-expired"), flaws(form, INTEGRATOR, false));
    }

    @Test
    void contact_data_are_granted_by_whoever_keeps_accounts() {
        var form = new KeyForm("大数据", List.of(Scope.DEALS_READ, Scope.PERSONAL_DATA), null, TODAY, null);

        assertEquals(List.of("scope-granted"), flaws(form, INTEGRATOR, false));
        assertDoesNotThrow(() -> KeyRule.check(form, INTEGRATOR, true, TODAY));
    }

    @Test
    void a_key_lies_within_the_roles_of_its_holder() {
        var form = new KeyForm("大数据", List.of(Scope.PEOPLE_READ, Scope.DEALS_READ), null, null, null);

        assertEquals(List.of("scope-beyond"), flaws(form, List.of(Role.ADMINISTRATOR), true));
        assertEquals(List.of("no-key-holder"), flaws(form, List.of(Role.OFFICER), true));
    }

    @Test
    void ledgers_tell_of_all_units_and_a_unit_shuts_them_out() {
        var form = new KeyForm("大数据", List.of(Scope.IMPORTS_WRITE), 3L, null, null);

        assertEquals(List.of("scope-whole"), flaws(form, INTEGRATOR, true));
        var key = new ApiKey();
        key.scopes = "DEALS_READ,IMPORTS_WRITE";
        key.person = new Person();
        key.person.roles = "INTEGRATOR";
        key.unit = new Unit();
        assertEquals(
                EnumSet.of(Right.LOOK_UP, Right.READ_DEALS),
                Signed.of(key, null).rights());
    }

    @Test
    void it_opens_what_its_scopes_say_as_far_as_the_roles_do_now() {
        var scopes = List.of(Scope.DEALS_WRITE, Scope.ANALYTICS_READ);

        assertEquals(
                EnumSet.of(Right.LOOK_UP, Right.READ_DEALS, Right.WRITE_DEALS, Right.SEE_FIGURES),
                Scope.rights(scopes, INTEGRATOR));
        assertEquals(EnumSet.of(Right.LOOK_UP), Scope.rights(scopes, List.of(Role.AUDITOR)));
        for (var scope : Scope.values()) {
            var open = Scope.rights(List.of(scope), List.of(Role.values()));
            assertFalse(open.contains(Right.ENTER) || open.contains(Right.KEEP_KEYS), scope.name());
            assertFalse(open.contains(Right.KEEP_ACCOUNTS) || open.contains(Right.READ_JOURNAL), scope.name());
        }
    }

    @Test
    void it_holds_to_the_end_of_its_last_day_in_shanghai_and_not_after_it_was_revoked() {
        var key = new ApiKey();
        key.expiresOn = TODAY;

        assertTrue(key.valid(Instant.parse("2026-11-30T15:59:59Z")));
        assertFalse(key.valid(Instant.parse("2026-11-30T16:00:00Z")));
        key.expiresOn = null;
        assertTrue(key.valid(Instant.parse("2099-11-30T16:00:00Z")));
        key.revokedAt = Instant.parse("2026-11-30T01:00:00Z");
        assertFalse(key.valid(Instant.parse("2026-11-30T02:00:00Z")));
    }
}
