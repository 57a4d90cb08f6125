package wutong.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
            .besides("fields")
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

    /** Someone as they come through a door: an officer with their unit, a head with those below it too. */
    public Actor actor(Person person) {
        var unit = person.unit == null ? null : person.unit.id;
        return person.actor(
                unit == null ? Set.of() : person.held().contains(Role.HEAD) ? units.below(unit) : Set.of(unit));
    }

    /** The first of this name, whoever came to bear it later. */
    public Actor actor(String name) {
        return find("name = ?1 order by id", name).page(0, 1).singleResult().actor();
    }

    /** @throws Refused when the unit has someone of that name, or is not known */
    @Transactional
    public PersonRow join(String name, Long unit, List<Role> roles, Act act) {
        var person = new Person();
        write(person, new PersonForm(name, unit, roles));
        person.made(act);
        persist(person);
        journal.note(act, "person", person.id, "joined", null, row(person), null);
        return row(person);
    }

    /**
     * Renames a person, moves them to another unit or gives them other roles; never by their own act.
     *
     * @param seen the version that the asker saw
     * @param change from what is said now to what is to be said
     */
    @Transactional
    public PersonRow amend(long id, Integer seen, UnaryOperator<PersonForm> change, Act act) {
        var person = findByIdOptional(id).orElseThrow(() -> Refused.absent("person", id));
        person.expect(seen);
        var before = PersonForm.of(person);
        var after = change.apply(before);
        if (!after.equals(before)) {
            if (act.actor().id() == id) {
                throw Refused.conflict("oneself", person.name);
            }
            write(person, after);
            person.changed(act);
            flush();
            journal.note(act, "person", id, "amended", before, after, null);
        }
        return row(person);
    }

    private void write(Person person, PersonForm form) {
        if (form.name() == null) {
            throw Refused.rule("name", "required");
        }
        var unit = form.unit();
        var namesakes = unit == null
                ? list("name = ?1 and unit is null", form.name())
                : list("name = ?1 and unit.id = ?2", form.name(), unit);
        if (namesakes.stream().anyMatch(other -> other != person)) {
            throw Refused.conflict("name-taken", form.name());
        }
        person.name = form.name();
        person.unit = unit == null
                ? null
                : units.findByIdOptional(unit).orElseThrow(() -> Refused.rule("unit", "not-found", "unit", unit));
        person.roles = String.join(
                ",", form.roles().stream().distinct().map(Role::name).toList());
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
