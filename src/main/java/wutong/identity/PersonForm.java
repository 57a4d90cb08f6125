package wutong.identity;

import java.util.Arrays;
import java.util.List;

/**
 * What is said of a person.
 *
 * @param unit the id of the unit they work in; null for none
 */
public record PersonForm(String name, Long unit, List<Role> roles) {

    static PersonForm of(Person person) {
        return new PersonForm(person.name, person.unit == null ? null : person.unit.id, roles(person));
    }

    private static List<Role> roles(Person person) {
        return person.roles.isEmpty()
                ? List.of()
                : Arrays.stream(person.roles.split(",")).map(Role::valueOf).toList();
    }
}
