package wutong.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wutong.deal.Retractions;
import wutong.enterprise.AddedContacts;
import wutong.enterprise.FilledCodes;
import wutong.enterprise.Vouching;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Takes a whole ledger back: its facts, its deals, and the enterprises and units that nothing else uses. */
@ApplicationScoped
public class Undo {

    /** Enterprises of the batch to which nothing else points, in the words of HQL. */
    private static final String UNUSED_ENTERPRISES = """
            select e.id from Enterprise e where e.batchId = :batch
            and not exists (select 1 from Deal d where d.enterprise = e and d.undoneAt is null)
            and not exists (select 1 from OfficialRating r where r.enterpriseId = e.id)
            and not exists (select 1 from Enterprise c where c.parent = e)
            and not exists (select 1 from JournalEntry j where j.kind = 'enterprise' and j.recordId = e.id and j.act not in :acts)""";

    /** What says the code or a contact of an enterprise beside the batch: a row of another ledger, or a deal logged since. */
    private static final String VOUCHING = """
            select count(*) from Deal d where d.enterprise.id = :enterprise and d.undoneAt is null
            and (d.batchId is null and d.createdAt > :written
            or exists (select 1 from BatchRow r, Batch b where r.dealId = d.id and b.id = r.batchId and b.id <> :batch
            and b.dryRun = false and b.state = DONE and upper(r.raw) like :words))""";

    private static final String UNUSED_UNITS = """
            select u.id from Unit u where u.batchId = :batch
            and not exists (select 1 from Deal d where d.at.unitId = u.id and d.undoneAt is null)
            and not exists (select 1 from Person p where p.unit = u)
            and not exists (select 1 from Unit c where c.parent = u)""";

    private final Imports imports;
    private final Retractions retractions;
    private final FilledCodes codes;
    private final AddedContacts contacts;
    private final Journal journal;
    private final EntityManager db;

    Undo(
            Imports imports,
            Retractions retractions,
            FilledCodes codes,
            AddedContacts contacts,
            Journal journal,
            EntityManager db) {
        this.imports = imports;
        this.retractions = retractions;
        this.codes = codes;
        this.contacts = contacts;
        this.journal = journal;
        this.db = db;
    }

    /** @throws Refused naming the deals on which later work stands, or when there is nothing to take back */
    @Transactional
    @TransactionConfiguration(timeout = LedgerImport.SECONDS)
    public Imports.BatchCard undo(long id, Act act) {
        var batch = imports.batch(id);
        if (batch.dryRun || batch.state != Batch.State.DONE) {
            throw Refused.conflict("nothing-to-undo", batch.state);
        }
        var mine = acts(batch);
        var gone = gone(id);
        retractions.retract(id, updated(id), mine, gone, act);
        db.flush();
        db.clear();
        forget(id, Stream.concat(mine.stream(), gone.stream()).toList(), act);
        Vouching vouching = (enterprise, words, writtenAt) -> vouched(id, enterprise, words, writtenAt);
        codes.takeBack(mine, vouching, act);
        contacts.takeBack(mine, vouching, act);
        batch = imports.batch(id);
        batch.state = Batch.State.UNDONE;
        batch.changed(act);
        journal.note(act, "import", id, "undone", null, null, null);
        db.flush();
        return imports.one(id);
    }

    /** The import itself, then what was decided in its queue. */
    private List<UUID> acts(Batch batch) {
        return Stream.concat(Stream.of(batch.act), journal.acts("import", batch.id).stream())
                .distinct()
                .toList();
    }

    /** What later ledgers did that are undone themselves, the undoing included. */
    private List<UUID> gone(long batch) {
        return db
                .createQuery("select b.id from Batch b where b.id > :id and b.state = UNDONE order by b.id", Long.class)
                .setParameter("id", batch)
                .getResultList()
                .stream()
                .flatMap(later -> acts(db.find(Batch.class, later)).stream())
                .toList();
    }

    private List<Long> updated(long batch) {
        return db.createQuery(
                        "select distinct r.dealId from BatchRow r where r.batchId = :id and r.dealId is not null"
                                + " and (r.updates = true or r.decision is not null)",
                        Long.class)
                .setParameter("id", batch)
                .getResultList();
    }

    private boolean vouched(long batch, long enterprise, String words, Instant writtenAt) {
        return db.createQuery(VOUCHING, Long.class)
                        .setParameter("batch", batch)
                        .setParameter("enterprise", enterprise)
                        .setParameter("written", writtenAt)
                        .setParameter("words", "%" + words.toUpperCase(Locale.ROOT) + "%")
                        .getSingleResult()
                > 0;
    }

    private void forget(long id, List<UUID> acts, Act act) {
        var enterprises = db.createQuery(UNUSED_ENTERPRISES, Long.class)
                .setParameter("batch", id)
                .setParameter("acts", acts)
                .getResultList();
        freed(id, enterprises, act);
        each(enterprises, "update Deal d set d.enterprise = null where d.enterprise.id in :ids");
        each(enterprises, "delete from Contact c where c.enterprise.id in :ids");
        each(enterprises, "delete from Enterprise e where e.id in :ids");
        forgotten("enterprise", enterprises, act);
        var units = db.createQuery(UNUSED_UNITS, Long.class)
                .setParameter("batch", id)
                .getResultList();
        each(units, "delete from Unit u where u.id in :ids");
        forgotten("unit", units, act);
    }

    /** Deals that an earlier undo took back may still name an enterprise that goes now. */
    private void freed(long batch, List<Long> enterprises, Act act) {
        for (var some : portions(enterprises)) {
            db.createQuery(
                            "select d.id, d.enterprise.id from Deal d where d.enterprise.id in :ids"
                                    + " and (d.batchId is null or d.batchId <> :batch)",
                            Object[].class)
                    .setParameter("ids", some)
                    .setParameter("batch", batch)
                    .getResultStream()
                    .forEach(row -> journal.note(
                            act,
                            "deal",
                            (Long) row[0],
                            "enterprise-forgotten",
                            Map.of("enterprise", row[1].toString()),
                            null,
                            null));
        }
    }

    private void forgotten(String kind, List<Long> ids, Act act) {
        for (var some : portions(ids)) {
            some.forEach(id -> journal.note(act, kind, id, "forgotten", null, null, null));
            db.flush();
            db.clear();
        }
    }

    /** In portions that any database takes as parameters of one statement. */
    private void each(List<Long> ids, String hql) {
        portions(ids)
                .forEach(some -> db.createQuery(hql).setParameter("ids", some).executeUpdate());
    }

    private static List<List<Long>> portions(List<Long> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + 1000)
                .mapToObj(from -> ids.subList(from, Math.min(from + 1000, ids.size())))
                .toList();
    }
}
