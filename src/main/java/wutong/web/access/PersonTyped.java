package wutong.web.access;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import wutong.access.Roster.Entry;
import wutong.identity.PersonForm;
import wutong.identity.Role;

/** What was typed of a person: by id the unit, by code the roles. */
public record PersonTyped(
        @RestForm String name,
        @RestForm String unit,
        @RestForm List<String> roles,
        @RestForm String version) {

    static final PersonTyped NOTHING = new PersonTyped(null, null, List.of(), null);

    public PersonTyped {
        roles = roles == null ? List.of() : roles;
    }

    static PersonTyped of(Entry one) {
        return new PersonTyped(
                one.name(), one.unitId(), one.roles().stream().map(Role::name).toList(), String.valueOf(one.version()));
    }

    public boolean has(Role role) {
        return roles.contains(role.name());
    }

    PersonForm form() {
        return new PersonForm(
                Typed.text(name),
                Typed.id(unit),
                roles.stream().map(one -> Typed.code("roles", one, Role.class)).toList());
    }

    /** The version that the asker saw. */
    Integer seen() {
        return Typed.version(version);
    }
}
