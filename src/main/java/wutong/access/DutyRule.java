package wutong.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import wutong.fault.Refused;
import wutong.identity.Role;

/** What the service never goes without: somebody who keeps accounts, and somebody who runs the pipeline. Pure. */
final class DutyRule {

    static final List<Role> KEPT = List.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

    private DutyRule() {}

    /**
     * @param before the roles that a person held so far and could use
     * @param after those they hold from now on; empty when they are let in no more
     * @param others the ids of others who hold a role and may sign in
     * @throws Refused naming the role that nobody would hold any more
     */
    static void keep(Collection<Role> before, Collection<Role> after, Holders others) {
        for (var role : KEPT) {
            if (before.contains(role)
                    && !after.contains(role)
                    && others.of(role).isEmpty()) {
                throw Refused.conflict("last-of-role", role);
            }
        }
    }

    /** Who else holds a role. */
    interface Holders {
        Set<Long> of(Role role);
    }
}
