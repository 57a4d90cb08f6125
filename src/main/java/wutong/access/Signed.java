package wutong.access;

import java.util.EnumSet;
import java.util.Set;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.journal.Actor;

/**
 * Someone who has signed in, or a program with a key of theirs.
 *
 * @param account by id; null for a program
 * @param session by id; null for a program
 * @param rights what is open to them
 * @param lacking they must switch a second factor on before anything else is open
 */
public record Signed(Actor actor, Long account, Long session, Set<Right> rights, boolean lacking) {

    static Signed of(Session session, Actor actor, boolean lacking) {
        var rights = lacking ? EnumSet.of(Right.ENTER) : Role.rights(session.account.person.held());
        return new Signed(actor, session.account.id, session.id, rights, lacking);
    }

    static Signed of(ApiKey key, Actor actor) {
        var rights = Scope.rights(key.granted(), key.person.held());
        // One made before a unit and ledgers shut each other out.
        if (key.unit != null) rights.remove(Right.IMPORT);
        return new Signed(actor, null, null, rights, false);
    }
}
