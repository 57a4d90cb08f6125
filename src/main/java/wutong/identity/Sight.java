package wutong.identity;

import java.util.Set;
import wutong.journal.Act;
import wutong.journal.Actor;

/**
 * What of the pipeline somebody sees: the deals they own, whoever's unit, and those of some units. Source: domain.md §11.
 *
 * @param person by id; null for nobody in particular
 * @param units by id
 * @param all whether every deal is in sight
 * @param enterprises whether every enterprise is
 * @param contacts whether numbers are shown in full also where the deal is another's
 * @param own whether they are where the deal is one's own
 * @param heads whether the deals of these units are theirs to run
 */
public record Sight(
        Long person, Set<Long> units, boolean all, boolean enterprises, boolean contacts, boolean own, boolean heads) {

    public static final Sight ALL = new Sight(null, Set.of(), true, true, true, true, true);

    /** What is told by the seeds or kept by the house itself is nobody's view. */
    public static Sight of(Act act) {
        return act.door() == Act.Door.SEED || act.door() == Act.Door.HOUSE ? ALL : of(act.actor());
    }

    public static Sight of(Actor actor) {
        if (actor.key() != null) {
            return of(actor, actor.key());
        }
        var supervisor = holds(actor, Role.SUPERVISOR);
        var all = supervisor || holds(actor, Role.LEADER);
        return new Sight(
                actor.id(),
                actor.units(),
                all,
                all || holds(actor, Role.HQ_OFFICE),
                supervisor,
                true,
                holds(actor, Role.HEAD));
    }

    /** A program sees what its holder sees, or the units of its key; contact data where its key says so. */
    private static Sight of(Actor actor, Actor.Key key) {
        var all = !key.bound() && (key.everywhere() || holds(actor, Role.SUPERVISOR) || holds(actor, Role.LEADER));
        return new Sight(
                key.bound() ? Actor.HOUSE.id() : actor.id(),
                actor.units(),
                all,
                all || holds(actor, Role.HQ_OFFICE),
                key.contacts(),
                key.personal(),
                holds(actor, Role.HEAD));
    }

    /** The same for figures, which name no one: whose deals they count is all that matters. */
    public Sight counting() {
        return all ? ALL : this;
    }

    /** The same, with no number shown in full. */
    public Sight masked() {
        return new Sight(person, units, all, enterprises, false, false, heads);
    }

    /** Whether numbers of a deal are shown in full. */
    public boolean contactsOf(Long owner) {
        return contacts || own && owner != null && owner.equals(person);
    }

    private static boolean holds(Actor actor, Role role) {
        return actor.holds(role.name());
    }
}
