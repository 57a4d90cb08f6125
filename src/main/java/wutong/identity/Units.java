package wutong.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** All units, as a tree. */
@ApplicationScoped
public class Units implements PanacheRepository<Unit> {

    /** A unit by id and name. */
    public record UnitRow(String id, String name, String parent) {}

    private final Journal journal;

    Units(Journal journal) {
        this.journal = journal;
    }

    public List<UnitRow> all() {
        return list("order by name").stream().map(Units::row).toList();
    }

    public UnitRow one(long id) {
        return row(findByIdOptional(id).orElseThrow(() -> Refused.absent("unit", id)));
    }

    /** @throws Refused when the name is taken */
    @Transactional
    public UnitRow found(String name, Long parent, Act act) {
        if (named(name) != null) {
            throw Refused.conflict("name-taken", name);
        }
        var unit = make(name, null, act);
        unit.parent = parent == null
                ? null
                : findByIdOptional(parent).orElseThrow(() -> Refused.rule("parent", "not-found", "unit", parent));
        return row(unit);
    }

    /** The unit of this name, made without members if a ledger names it first. */
    @Transactional
    public Unit namedOrMade(String name, Long batch, Act act) {
        var unit = named(name);
        return unit == null ? make(name, batch, act) : unit;
    }

    public Unit named(String name) {
        return find("name", name).firstResult();
    }

    private Unit make(String name, Long batch, Act act) {
        var unit = new Unit();
        unit.name = name;
        unit.batchId = batch;
        unit.made(act);
        persist(unit);
        journal.note(act, "unit", unit.id, "founded", null, row(unit), null);
        return unit;
    }

    private static UnitRow row(Unit unit) {
        return new UnitRow(unit.id.toString(), unit.name, unit.parent == null ? null : unit.parent.id.toString());
    }
}
