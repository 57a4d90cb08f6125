package wutong.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
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

    public Actor actor() {
        return new Actor(id, name, Set.of(roles.split(",")));
    }
}
