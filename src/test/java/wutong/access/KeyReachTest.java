package wutong.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.identity.Role;
import wutong.identity.Sight;
import wutong.journal.Actor;

class KeyReachTest {

    private static Actor holder(Role... roles) {
        var names = Arrays.stream(roles).map(Role::name).collect(Collectors.toSet());
        return new Actor(7, "严样梁", names, Set.of(3L, 4L));
    }

    @Test
    void an_integrator_sees_all_with_a_key_and_contact_data_only_where_it_says_so() {
        var plain = Sight.of(KeyReach.actor(holder(Role.INTEGRATOR), "大数据", null, false));
        var personal = Sight.of(KeyReach.actor(holder(Role.INTEGRATOR), "大数据", null, true));

        assertTrue(plain.all());
        assertFalse(plain.contacts());
        assertTrue(personal.contacts());
        assertFalse(Sight.of(holder(Role.INTEGRATOR)).all());
    }

    @Test
    void a_unit_bounds_even_what_its_holder_owns_elsewhere() {
        var supervisor = KeyReach.actor(holder(Role.SUPERVISOR), "园区", Set.of(8L), false);
        var head = KeyReach.actor(holder(Role.HEAD), "园区", Set.of(4L, 9L), false);

        assertFalse(Sight.of(supervisor).all());
        assertEquals(Set.of(8L), Sight.of(supervisor).units());
        assertFalse(supervisor.holds("SUPERVISOR"));
        assertEquals(Set.of(4L), Sight.of(head).units());
        assertEquals(0L, Sight.of(head).person());
    }

    @Test
    void without_a_unit_it_sees_what_its_holder_sees() {
        var officer = KeyReach.actor(holder(Role.OFFICER), "脚本", null, false);

        assertEquals(Set.of(3L, 4L), Sight.of(officer).units());
        assertEquals(7L, Sight.of(officer).person());
        assertFalse(Sight.of(officer).own());
        assertFalse(
                Sight.of(KeyReach.actor(holder(Role.OFFICER), "脚本", null, true)).contacts());
    }

    @Test
    void it_acts_under_both_names() {
        var actor = KeyReach.actor(holder(Role.INTEGRATOR), "大数据".repeat(40), null, false);

        assertTrue(actor.name().startsWith("严样梁 · 大数据"));
        assertEquals(80, actor.name().length());
        assertEquals(7, actor.id());
    }
}
