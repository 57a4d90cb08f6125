package wutong.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Reading;
import wutong.listing.Rows;
import wutong.listing.Seal;

/** All units, as a tree. */
@ApplicationScoped
public class Units implements PanacheRepository<Unit> {

    /** A unit by id and name. */
    public record UnitRow(
            String id,
            String name,
            String parent,
            @JsonIgnore int version) {}

    private static final Columns COLUMNS = Columns.of(
                    "e.id",
                    Column.text("name", "e.name").sorted().filled(),
                    Column.id("parent", "e.parent.id"),
                    Column.id("batch", "e.batchId"))
            .besides("fields")
            .sorted("name");

    private final Journal journal;
    private final Rows<Unit> rows;
    private final Seal seal;

    Units(Journal journal, EntityManager db, Seal seal) {
        this.journal = journal;
        this.rows = new Rows<>(db, Unit.class, "", Clause.ALL);
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<UnitRow> page(Query asked) {
        var page = rows.page(asked);
        return page.showing(page.items().stream().map(Units::row).toList());
    }

    @Transactional
    public long count(Query asked) {
        return rows.count(asked);
    }

    /** A unit and all below it, by id. */
    @Reading
    public Set<Long> below(long unit) {
        var parents = getEntityManager()
                .createQuery("select u.id, u.parent.id from Unit u where u.parent is not null", Object[].class)
                .getResultList();
        var found = new LinkedHashSet<>(Set.of(unit));
        while (found.addAll(parents.stream()
                .filter(row -> found.contains(row[1]))
                .map(row -> (Long) row[0])
                .toList())) {
            // One step further down.
        }
        return found;
    }

    @Transactional
    public List<UnitRow> all() {
        return list("order by name").stream().map(Units::row).toList();
    }

    @Transactional
    public UnitRow one(long id) {
        return row(findByIdOptional(id).orElseThrow(() -> Refused.absent("unit", id)));
    }

    /** @throws Refused when the name is taken, or the parent is not known */
    @Transactional
    public UnitRow found(String name, Long parent, Act act) {
        if (name == null) {
            throw Refused.rule("name", "required");
        }
        if (named(name) != null) {
            throw Refused.conflict("name-taken", name);
        }
        var above = parent == null
                ? null
                : findByIdOptional(parent).orElseThrow(() -> Refused.rule("parent", "not-found", "unit", parent));
        return row(make(name, above, null, act));
    }

    /**
     * Renames a unit, or puts it below another.
     *
     * @param seen the version that the asker saw
     * @param change from what is said now to what is to be said
     * @throws Refused when the name is missing or taken, or it would lie below itself
     */
    @Transactional
    public UnitRow amend(long id, Integer seen, UnaryOperator<UnitForm> change, Act act) {
        var unit = findByIdOptional(id).orElseThrow(() -> Refused.absent("unit", id));
        unit.expect(seen);
        var before = UnitForm.of(unit);
        var after = change.apply(before);
        if (after.name() == null) {
            throw Refused.rule("name", "required");
        }
        if (!after.equals(before)) {
            var namesake = named(after.name());
            if (namesake != null && namesake != unit) {
                throw Refused.conflict("name-taken", after.name());
            }
            unit.parent = above(unit, after.parent());
            unit.name = after.name();
            unit.changed(act);
            settle(after.name());
            journal.note(act, "unit", id, "amended", before, after, null);
        }
        return row(unit);
    }

    /** Whoever stands above is held meanwhile, so that no two can be put below each other at once. */
    private Unit above(Unit unit, Long parent) {
        var above = parent == null
                ? null
                : findByIdOptional(parent).orElseThrow(() -> Refused.rule("parent", "not-found", "unit", parent));
        for (var one = above; one != null; one = one.parent) {
            if (one.id.equals(unit.id)) {
                throw Refused.rule("parent", "parent-circle", unit.name);
            }
            getEntityManager().lock(one, LockModeType.PESSIMISTIC_WRITE);
        }
        return above;
    }

    /** The unit of this name, made without members if a ledger names it first. */
    @Transactional
    public Unit namedOrMade(String name, Long batch, Act act) {
        var unit = named(name);
        return unit == null ? make(name, null, batch, act) : unit;
    }

    /** Looking does not write out what waits to be written: a ledger would compare everything it holds at each row. */
    public Unit named(String name) {
        return getEntityManager()
                .createQuery("from Unit u where u.name = :name", Unit.class)
                .setParameter("name", name)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Unit make(String name, Unit parent, Long batch, Act act) {
        var unit = new Unit();
        unit.name = name;
        unit.parent = parent;
        unit.batchId = batch;
        unit.made(act);
        persist(unit);
        settle(name);
        journal.note(act, "unit", unit.id, "founded", null, row(unit), null);
        return unit;
    }

    private void settle(String name) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw Refused.conflict("name-taken", name);
        }
    }

    private static UnitRow row(Unit unit) {
        return new UnitRow(
                unit.id.toString(), unit.name, unit.parent == null ? null : unit.parent.id.toString(), unit.version);
    }
}
