package wutong.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Who may sign in, and under which name. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    /** Shown on the page where people sign in, and only there. */
    public static final String DEMO_PASSWORD = "wutong-demo";

    /**
     * An account with its person.
     *
     * @param unit null for none
     * @param factor whether a second factor is on
     */
    public record AccountRow(String username, String name, String unit, List<Role> roles, boolean factor) {

        private static AccountRow of(Account account) {
            var person = account.person;
            return new AccountRow(
                    account.username,
                    person.name,
                    person.unit == null ? null : person.unit.name,
                    person.held(),
                    account.factorSince != null);
        }
    }

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,59}");

    private final People people;
    private final Sessions sessions;
    private final Journal journal;
    private final boolean demo;

    Accounts(People people, Sessions sessions, Journal journal, @ConfigProperty(name = "wutong.demo") boolean demo) {
        this.people = people;
        this.sessions = sessions;
        this.journal = journal;
        this.demo = demo;
    }

    /** The account of this name, when it may be used now. */
    Optional<Account> usable(String username) {
        return find("from Account a join fetch a.person where a.username = ?1", username)
                .firstResultOptional()
                .filter(one -> one.usable(demo));
    }

    Optional<Account> ofPerson(long person) {
        return find("from Account a join fetch a.person where a.person.id = ?1", person)
                .firstResultOptional();
    }

    /** Notes when somebody came in last, which is no change of the account. */
    void cameIn(Account account, Instant now) {
        update("signedInAt = ?1 where id = ?2", now, account.id);
    }

    /** Whether somebody who may sign in keeps accounts. */
    @Transactional
    public boolean kept() {
        return list("from Account a join fetch a.person where a.state = ?1", Account.State.ACTIVE).stream()
                .anyMatch(one -> one.usable(demo) && one.person.held().contains(Role.ADMINISTRATOR));
    }

    @Transactional
    public boolean known(String username) {
        return count("username", username) > 0;
    }

    /**
     * Gives a person an account.
     *
     * @throws Refused when the name is taken or unfit, the password too weak, or they have one already
     */
    @Transactional
    public void open(long person, String name, String password, Act act) {
        var username = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) throw Refused.rule("username", "username-unfit");
        Passwords.check(password, username);
        make(person, username, password, false, act);
    }

    /** Gives a person of the demo story an account under whose name, with {@link #DEMO_PASSWORD}, anybody may try it. */
    @Transactional
    public void openDemo(long person, String username, Act act) {
        make(person, username, DEMO_PASSWORD, true, act);
    }

    /** Takes all accounts of the demo story away. */
    @Transactional
    public void closeDemo(Act act) {
        for (var account : list("demo")) {
            sessions.endAll(account.id, null);
            delete(account);
            journal.note(
                    act,
                    "person",
                    account.person.id,
                    "account-closed",
                    Map.of("username", account.username),
                    null,
                    null);
        }
    }

    /** Those that anybody may try, in the order they were made; none while {@code wutong.demo} is off. */
    @Transactional
    public List<AccountRow> demos() {
        return demo
                ? list("from Account a join fetch a.person p left join fetch p.unit where a.demo order by a.id")
                        .stream()
                        .map(AccountRow::of)
                        .toList()
                : List.of();
    }

    @Transactional
    public AccountRow own(Signed signed) {
        return AccountRow.of(findById(signed.account()));
    }

    private void make(long person, String username, String password, boolean demo, Act act) {
        if (known(username)) throw Refused.conflict("name-taken", username);
        if (count("person.id", person) > 0) throw Refused.conflict("account-exists", username);
        var account = new Account();
        account.person = people.findByIdOptional(person).orElseThrow(() -> Refused.absent("person", person));
        account.username = username;
        account.passwordHash = Passwords.hash(password);
        account.demo = demo;
        account.made(act);
        persist(account);
        journal.note(act, "person", person, "account-opened", null, Map.of("username", username), null);
    }

    /**
     * Changes one's own password; every other session of theirs ends.
     *
     * @throws Refused when the old one does not fit, or the new one is too weak
     */
    @Transactional
    public void change(Signed signed, String old, String password, Act act) {
        var account = findById(signed.account());
        if (!Passwords.fits(old, account.passwordHash)) throw Refused.rule("old", "password-wrong");
        Passwords.check(password, account.username);
        account.passwordHash = Passwords.hash(password);
        account.changed(act);
        sessions.endAll(account.id, signed.session());
        journal.note(act, "person", account.person.id, "password-changed", null, null, null);
    }
}
