package wutong.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.identity.Person;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.journal.Actor;

class SecondFactorTest {

    /** RFC 6238, appendix B: the secret of its SHA-1 tests, and what it shows at 59 s, here in six digits. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant AT = Instant.ofEpochSecond(59);

    private static Account account() {
        var account = new Account();
        account.factorSecret = SECRET;
        return account;
    }

    @Test
    void shows_what_the_standard_says() {
        assertEquals("287082", SecondFactor.code(SECRET, 1));
    }

    @Test
    void a_code_serves_once_and_half_a_minute_early_or_late() {
        var account = account();

        assertTrue(SecondFactor.takes(account, " 287 082", AT));
        assertFalse(SecondFactor.takes(account, "287082", AT));
        assertTrue(SecondFactor.takes(account(), "287082", AT.plusSeconds(30)));
        assertTrue(SecondFactor.takes(account(), "287082", AT.minusSeconds(30)));
        assertFalse(SecondFactor.takes(account(), "287082", AT.plusSeconds(61)));
    }

    @Test
    void nothing_and_anything_else_is_refused() {
        assertFalse(SecondFactor.takes(account(), null, AT));
        assertFalse(SecondFactor.takes(account(), "", AT));
        assertFalse(SecondFactor.takes(account(), "000000", AT));
        assertFalse(SecondFactor.takes(new Account(), "287082", AT));
        assertEquals(32, SecondFactor.draw().length());
    }

    @Test
    void whoever_must_have_one_may_switch_it_on_and_nothing_else() {
        var account = account();
        account.id = 5L;
        account.person = new Person();
        account.person.roles = "ADMINISTRATOR,LEADER";
        var session = new Session();
        session.id = 6L;
        session.account = account;

        assertTrue(SecondFactor.lacks(account, List.of(Role.AUDITOR, Role.ADMINISTRATOR)));
        assertFalse(SecondFactor.lacks(account, List.of(Role.AUDITOR)));
        assertFalse(SecondFactor.lacks(account, List.of()));
        assertEquals(Set.of(Right.ENTER), Signed.of(session, Actor.HOUSE, true).rights());
        account.factorSince = AT;
        assertFalse(SecondFactor.lacks(account, List.of(Role.ADMINISTRATOR)));
    }
}
