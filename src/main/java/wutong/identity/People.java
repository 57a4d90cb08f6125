package wutong.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;

/** All people. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    /** A person by id and name, with the unit. */
    public record PersonRow(String id, String name, String unit, List<String> roles) {}

    private final Journal journal;
    private final Units units;

    People(Journal journal, Units units) {
        this.journal = journal;
        this.units = units;
    }

    public List<PersonRow> all() {
        return list("from Person p left join fetch p.unit order by p.name, p.id").stream()
                .map(People::row)
                .toList();
    }

    public PersonRow one(long id) {
        return row(findByIdOptional(id).orElseThrow(() -> Refused.absent("person", id)));
    }

    public Actor actor(String name) {
        return find("name", name).singleResult().actor();
    }

    @Transactional
    public PersonRow join(String name, Long unit, List<Role> roles, Act act) {
        var person = new Person();
        person.name = name;
        person.unit = unit == null
                ? null
                : units.findByIdOptional(unit).orElseThrow(() -> Refused.rule("unit", "not-found", "unit", unit));
        person.roles = String.join(",", roles.stream().map(Role::name).toList());
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
                person.roles.isEmpty() ? List.of() : List.of(person.roles.split(",")));
    }
}
