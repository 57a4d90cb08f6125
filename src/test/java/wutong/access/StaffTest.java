package wutong.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.PersonForm;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Actor;

@QuarkusTest
@TestTransaction
class StaffTest {

    private static final Act ACT =
            Act.by(new Actor(0, "测试", Set.of()), Act.Door.PAGE, Instant.parse("2026-11-30T02:00:00Z"));

    @Inject
    Staff staff;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Test
    void the_last_administrator_can_be_neither_suspended_nor_given_other_roles() {
        var last = Long.parseLong(
                people.join("样例末管", null, List.of(Role.ADMINISTRATOR), ACT).id());
        accounts.open(last, "last-admin", "Sieben-Eichen7", ACT);
        var lone = Long.parseLong(
                people.join("样例末督", null, List.of(Role.SUPERVISOR), ACT).id());
        accounts.open(lone, "last-supervisor", "Sieben-Eichen7", ACT);
        for (var account : accounts.listAll()) {
            if (account.person.id != last && account.person.id != lone) staff.suspend(account.person.id, ACT);
        }

        assertLast(() -> staff.suspend(last, ACT));
        assertLast(() -> staff.suspend(lone, ACT));
        assertLast(() -> roles(last, List.of(Role.OFFICER)));
        assertLast(() -> roles(lone, List.of()));
    }

    private void roles(long person, List<Role> roles) {
        var version = people.findById(person).version;
        staff.amend(person, version, old -> new PersonForm(old.name(), old.unit(), roles), ACT);
    }

    private static void assertLast(Runnable act) {
        assertEquals("last-of-role", assertThrows(Refused.class, act::run).code);
    }

    @Test
    void whoever_holds_a_role_without_an_account_is_nobody_to_rely_on() {
        var idle = Long.parseLong(
                people.join("样例闲管", null, List.of(Role.ADMINISTRATOR), ACT).id());

        roles(idle, List.of(Role.OFFICER));

        assertEquals(List.of(Role.OFFICER), people.findById(idle).held());
    }
}
