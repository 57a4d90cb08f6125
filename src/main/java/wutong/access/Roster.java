package wutong.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Person;
import wutong.identity.Role;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;
import wutong.listing.Special;

/** Everybody with how they sign in, for whoever keeps accounts. */
@ApplicationScoped
public class Roster {

    /**
     * One of them.
     *
     * @param unit null for none
     * @param username null without an account
     * @param signedInAt null while they never did
     * @param factor whether a second factor is on
     * @param version of the person, not of the account
     */
    public record Entry(
            String id,
            String name,
            String unitId,
            String unit,
            List<Role> roles,
            String username,
            boolean suspended,
            Instant signedInAt,
            boolean factor,
            int version) {

        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    private static final Columns COLUMNS = Columns.of(
                    "e.id", Column.text("name", "e.name").sorted().filled(), Column.id("unit", "e.unit.id"))
            .specials(Special.of("q", Roster::search))
            .sorted("name");

    private final EntityManager db;
    private final People people;
    private final Rows<Person> rows;
    private final Seal seal;

    Roster(EntityManager db, People people, Seal seal) {
        this.db = db;
        this.people = people;
        this.rows = new Rows<>(db, Person.class, "left join fetch e.unit", Clause.ALL);
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<Entry> page(Query asked) {
        var page = rows.page(asked);
        var accounts = accounts(page.items().stream().map(one -> one.id).toList());
        return page.showing(page.items().stream()
                .map(one -> entry(one, accounts.get(one.id)))
                .toList());
    }

    @Transactional
    public long count(Query asked) {
        return rows.count(asked);
    }

    @Transactional
    public Entry one(long id) {
        var person = people.findByIdOptional(id).orElseThrow(() -> Refused.absent("person", id));
        return entry(person, accounts(List.of(id)).get(id));
    }

    /** Those who hold two duties that belong to two people, by name. */
    @Transactional
    public List<String> clashing() {
        return db.createQuery("select a.person from Account a where a.state = ACTIVE", Person.class)
                .getResultStream()
                .filter(one -> Role.clash(one.held()))
                .map(one -> one.name)
                .sorted()
                .toList();
    }

    /** Whether the first account of the house still does what two people should. */
    @Transactional
    public boolean firstHoldsAll() {
        return db.createQuery("from Account a join fetch a.person where not a.demo order by a.id", Account.class)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(
                        one -> one.username.equals("admin") && one.person.held().containsAll(DutyRule.KEPT));
    }

    private static Clause search(String text) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return Clause.of("""
                (lower(e.name) like :sought escape '\\' or exists (select 1 from Unit u where u = e.unit
                and lower(u.name) like :sought escape '\\') or exists (select 1 from Account a where a.person = e
                and a.username like :sought escape '\\'))""", "sought", pattern);
    }

    private Map<Long, Account> accounts(Collection<Long> ids) {
        return db.createQuery("from Account a where a.person.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(one -> one.person.id, one -> one));
    }

    private static Entry entry(Person person, Account account) {
        var unit = person.unit;
        return new Entry(
                person.id.toString(),
                person.name,
                unit == null ? null : unit.id.toString(),
                unit == null ? null : unit.name,
                person.held(),
                account == null ? null : account.username,
                account != null && account.state == Account.State.SUSPENDED,
                account == null ? null : account.signedInAt,
                account != null && account.factorSince != null,
                person.version);
    }
}
