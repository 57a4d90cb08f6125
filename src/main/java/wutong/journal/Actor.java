package wutong.journal;

import java.util.Set;

/** The person behind an act, as the journal knows them. */
public record Actor(long id, String name, Set<String> roles) {

    public boolean holds(String role) {
        return roles.contains(role);
    }
}
