package wutong.journal;

import java.util.Set;

/**
 * The person behind an act, as the journal knows them.
 *
 * @param units whose records they work with, by id
 * @param key with which a program acts in their name; null where they act themselves
 */
public record Actor(long id, String name, Set<String> roles, Set<Long> units, Key key) {

    /**
     * What a key changes of what its holder may reach.
     *
     * @param everywhere it works with all records, whosever they are
     * @param bound it works with those of its units alone, and not with what its holder owns elsewhere
     * @param personal it is shown contact data of deals that its holder owns
     * @param contacts it is shown those of all deals in its sight
     */
    public record Key(boolean everywhere, boolean bound, boolean personal, boolean contacts) {}

    public Actor(long id, String name, Set<String> roles, Set<Long> units) {
        this(id, name, roles, units, null);
    }

    public Actor(long id, String name, Set<String> roles) {
        this(id, name, roles, Set.of());
    }

    /** The service itself, where no person acts. */
    public static final Actor HOUSE = new Actor(0, "系统", Set.of());

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
