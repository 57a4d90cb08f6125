package wutong.journal;

import java.util.Set;

/** The person behind an act, as the journal knows them. */
public record Actor(long id, String name, Set<String> roles) {

    /** The service itself, where no person acts. */
    public static final Actor HOUSE = new Actor(0, "系统", Set.of());

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
