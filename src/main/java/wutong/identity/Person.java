package wutong.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import wutong.journal.Actor;
import wutong.journal.Tracked;

/** Someone who works with deals. */
@Entity
public class Person extends Tracked {

    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public Unit unit;

    /** Codes of {@link Role}, separated by commas. */
    public String roles = "";

    /** In the order in which they were given. */
    public List<Role> held() {
        return roles.isEmpty()
                ? List.of()
                : Arrays.stream(roles.split(",")).map(Role::valueOf).toList();
    }

    /** As they act where no unit is asked for. */
    public Actor actor() {
        return actor(Set.of());
    }

    /** @param units whose records they work with, by id */
    public Actor actor(Set<Long> units) {
        return new Actor(id, name, Set.of(roles.split(",")), units);
    }
}
