package wutong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static Person person(String roles) {
        var person = new Person();
        person.id = 7L;
        person.name = "样例张三";
        person.roles = roles;
        return person;
    }

    @Test
    void a_person_acts_by_their_roles() {
        var actor = person("HEAD,OFFICER").actor();

        assertEquals(7, actor.id());
        assertEquals("样例张三", actor.name());
        assertEquals(Set.of("HEAD", "OFFICER"), actor.roles());
    }

    @Test
    void a_person_without_a_role_may_do_nothing() {
        var actor = person("").actor();

        assertTrue(Arrays.stream(Role.values()).noneMatch(role -> actor.holds(role.name())));
    }
}
