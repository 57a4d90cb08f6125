package wutong.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;

/** All people. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    /** A person by id and name, with the unit. */
    public record PersonRow(
            String id,
            String name,
            String unit,
            List<String> roles,
            @JsonIgnore int version) {}

    private static final Columns COLUMNS = Columns.of(
                    "e.id", Column.text("name", "e.name").sorted().filled(), Column.id("unit", "e.unit.id"))
            .sorted("name");

    private final Journal journal;
    private final Units units;
    private final Rows<Person> rows;
    private final Seal seal;

    People(Journal journal, Units units, EntityManager db, Seal seal) {
        this.journal = journal;
        this.units = units;
        this.rows = new Rows<>(db, Person.class, "left join fetch e.unit", Clause.ALL);
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<PersonRow> page(Query asked) {
        var page = rows.page(asked);
        return page.showing(page.items().stream().map(People::row).toList());
    }

    @Transactional
    public long count(Query asked) {
        return rows.count(asked);
    }

    @Transactional
    public List<PersonRow> all() {
        return list("from Person p left join fetch p.unit order by p.name, p.id").stream()
                .map(People::row)
                .toList();
    }

    @Transactional
    public PersonRow one(long id) {
        return row(findByIdOptional(id).orElseThrow(() -> Refused.absent("person", id)));
    }

    /** Some people, by id as readers see it. */
    public Map<String, PersonRow> rows(Collection<Long> ids) {
        return list("from Person p left join fetch p.unit where p.id in ?1", ids).stream()
                .map(People::row)
                .collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    public Actor actor(String name) {
        return find("name", name).singleResult().actor();
    }

    /** @throws Refused when the unit has someone of that name, or is not known */
    @Transactional
    public PersonRow join(String name, Long unit, List<Role> roles, Act act) {
        var namesakes = unit == null
                ? count("name = ?1 and unit is null", name)
                : count("name = ?1 and unit.id = ?2", name, unit);
        if (namesakes > 0) {
            throw Refused.conflict("name-taken", name);
        }
        var person = new Person();
        person.name = name;
        person.unit = unit == null
                ? null
                : units.findByIdOptional(unit).orElseThrow(() -> Refused.rule("unit", "not-found", "unit", unit));
        person.roles =
                String.join(",", roles.stream().distinct().map(Role::name).toList());
        person.made(act);
        persist(person);
        journal.note(act, "person", person.id, "joined", null, row(person), null);
        return row(person);
    }

    private static PersonRow row(Person person) {
        return new PersonRow(
                person.id.toString(),
                person.name,
                person.unit == null ? null : person.unit.id.toString(),
                person.roles.isEmpty() ? List.of() : List.of(person.roles.split(",")),
                person.version);
    }
}
