package wutong.access;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import wutong.identity.Role;
import wutong.journal.Actor;

/**
 * As whom a key acts: its holder, within the unit of the key, and with the whole pipeline before it where the holder is an integrator.
 * Pure. Why: docs/decisions/0020-what-a-key-opens.md.
 */
final class KeyReach {

    /** Kept by the journal. */
    private static final int NAME = 80;

    private KeyReach() {}

    /**
     * @param holder as they would act themselves
     * @param key its name
     * @param below the unit of the key and those below, by id; null when it has none
     */
    static Actor actor(Actor holder, String key, Set<Long> below, boolean personal) {
        var all = holds(holder, Role.INTEGRATOR, Role.SUPERVISOR, Role.LEADER);
        var contacts = personal && holds(holder, Role.INTEGRATOR, Role.SUPERVISOR);
        var name = holder.name() + " · " + key;
        var known = name.substring(0, Math.min(NAME, name.length()));
        if (below == null) {
            var limits = new Actor.Key(holds(holder, Role.INTEGRATOR), false, personal, contacts);
            return new Actor(holder.id(), known, holder.roles(), holder.units(), limits);
        }
        var units = new LinkedHashSet<>(below);
        if (!all) units.retainAll(holder.units());
        return new Actor(
                holder.id(), known, within(holder, all), units, new Actor.Key(false, true, personal, contacts));
    }

    private static boolean holds(Actor holder, Role... any) {
        return Stream.of(any).anyMatch(role -> holder.holds(role.name()));
    }

    /** Whoever runs everything runs a unit as its head would. */
    private static Set<String> within(Actor holder, boolean all) {
        var roles = new HashSet<>(holder.roles());
        if (all) {
            roles.removeAll(Set.of(Role.SUPERVISOR.name(), Role.LEADER.name()));
            roles.add(Role.HEAD.name());
        }
        return Set.copyOf(roles);
    }
}
