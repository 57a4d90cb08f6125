package wutong.journal;

import java.util.Set;

/**
 * The person behind an act, as the journal knows them.
 *
 * @param units whose records they work with, by id
 */
public record Actor(long id, String name, Set<String> roles, Set<Long> units) {

    public Actor(long id, String name, Set<String> roles) {
        this(id, name, roles, Set.of());
    }

    /** The service itself, where no person acts. */
    public static final Actor HOUSE = new Actor(0, "系统", Set.of());

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
