package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.access.Account.State;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.People.PersonRow;
import wutong.identity.Person;
import wutong.identity.PersonForm;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Journal;

/** What an administrator does to others: roles, letting in and out, passwords. Whatever changes ends the sessions of whom it is about. */
@ApplicationScoped
public class Staff {

    private final EntityManager db;
    private final Accounts accounts;
    private final Factors factors;
    private final Sessions sessions;
    private final People people;
    private final Journal journal;
    private final boolean demo;

    Staff(
            EntityManager db,
            Accounts accounts,
            Factors factors,
            Sessions sessions,
            People people,
            Journal journal,
            @ConfigProperty(name = "wutong.demo") boolean demo) {
        this.db = db;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.people = people;
        this.journal = journal;
        this.demo = demo;
    }

    /**
     * Renames a person, moves them to another unit or gives them other roles.
     *
     * @param seen the version that the asker saw
     * @throws Refused when it is oneself, or the last to hold a role that must be held
     */
    @Transactional
    public PersonRow amend(long id, Integer seen, UnaryOperator<PersonForm> change, Act act) {
        var held = holders();
        var before = roles(id);
        var row = people.amend(id, seen, change, act);
        var after = row.roles().stream().map(Role::valueOf).toList();
        var account = accounts.ofPerson(id);
        if (account.filter(one -> one.usable(demo)).isPresent()) {
            DutyRule.keep(before, after, role -> others(held, role, id));
        }
        if (!Set.copyOf(before).equals(Set.copyOf(after))) {
            account.ifPresent(one -> sessions.endAll(one.id, null));
        }
        return row;
    }

    /**
     * Lets somebody in no more; their sessions and keys end.
     *
     * @throws Refused when it is oneself, or the last to hold a role that must be held
     */
    @Transactional
    public void suspend(long id, Act act) {
        var held = holders();
        var account = another(id, act);
        if (account.state == State.SUSPENDED) return;
        DutyRule.keep(account.person.held(), List.of(), role -> others(held, role, id));
        put(account, State.SUSPENDED, "account-suspended", act);
    }

    /** Lets them in again. */
    @Transactional
    public void restore(long id, Act act) {
        var account = another(id, act);
        if (account.state == State.ACTIVE) return;
        put(account, State.ACTIVE, "account-restored", act);
    }

    /** @throws Refused when it is oneself, or the password is too weak */
    @Transactional
    public void renew(long id, String password, Act act) {
        var account = another(id, act);
        Passwords.check(password, account.username);
        account.passwordHash = Passwords.hash(password);
        account.changed(act);
        sessions.endAll(account.id, null);
        journal.note(act, "person", id, "password-renewed", null, null, null);
    }

    /** For whoever has lost the device of the second factor. */
    @Transactional
    public void dropFactor(long id, Act act) {
        var account = another(id, act);
        factors.off(account, act);
        sessions.endAll(account.id, null);
    }

    @Transactional
    public void endSessions(long id, Act act) {
        var account = accounts.ofPerson(id).orElseThrow(() -> Refused.absent("account", id));
        sessions.endAll(account.id, null);
        journal.note(act, "person", id, "signed-out", null, null, null);
    }

    private void put(Account account, State state, String verb, Act act) {
        var before = account.state;
        account.state = state;
        account.changed(act);
        sessions.endAll(account.id, null);
        journal.note(act, "person", account.person.id, verb, Map.of("state", before), Map.of("state", state), null);
    }

    private Account another(long id, Act act) {
        var account = accounts.ofPerson(id).orElseThrow(() -> Refused.absent("account", id));
        if (act.actor().id() == id) throw Refused.conflict("oneself", account.person.name);
        return account;
    }

    private List<Role> roles(long id) {
        return people.findByIdOptional(id).map(Person::held).orElseThrow(() -> Refused.absent("person", id));
    }

    /** Those who hold a role that must be held and may sign in. The first account is held meanwhile, so that no two leave at once. */
    private List<Account> holders() {
        var first =
                db.createQuery("select min(a.id) from Account a", Long.class).getSingleResult();
        if (first != null) db.find(Account.class, first, LockModeType.PESSIMISTIC_WRITE);
        return db.createQuery(
                        "from Account a join fetch a.person p where a.state = ACTIVE and (p.roles like '%ADMINISTRATOR%'"
                                + " or p.roles like '%SUPERVISOR%')",
                        Account.class)
                .getResultStream()
                .filter(one -> one.usable(demo))
                .toList();
    }

    private static Set<Long> others(List<Account> held, Role role, long id) {
        return held.stream()
                .filter(one -> one.person.id != id && one.person.held().contains(role))
                .map(one -> one.person.id)
                .collect(Collectors.toSet());
    }
}
