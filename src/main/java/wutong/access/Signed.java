package wutong.access;

import java.util.Set;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.journal.Actor;

/**
 * Someone who has signed in.
 *
 * @param account by id
 * @param session by id
 * @param rights what is open to them
 */
public record Signed(Actor actor, long account, long session, Set<Right> rights) {

    static Signed of(Session session, Actor actor) {
        var person = session.account.person;
        return new Signed(actor, session.account.id, session.id, Role.rights(person.held()));
    }
}
