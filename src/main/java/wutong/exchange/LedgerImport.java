package wutong.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import wutong.deal.Entries;
import wutong.deal.Entry;
import wutong.enterprise.Contacts;
import wutong.enterprise.Enterprises;
import wutong.enterprise.Origins;
import wutong.fault.Refused;
import wutong.identity.Units;
import wutong.journal.Act;
import wutong.journal.Fit;
import wutong.place.Platforms;

/**
 * Takes in a whole ledger in one transaction: wholly there or not at all. A dry run goes the same way and writes nothing but its own
 * rows.
 */
@ApplicationScoped
public class LedgerImport {

    /** Rows between two tellings of progress; what is written by then leaves memory. */
    private static final int PACE = 500;

    /** What the columns of a row hold. */
    private static final int RAW = 1_000_000;

    private static final int CHANGES = 100_000;

    /** A ledger of a million rows takes minutes. */
    static final int SECONDS = 7200;

    /**
     * A file as it was handed in, with the day of upload.
     *
     * @param unit of plain amounts where the ledger names none; null where nobody has said it
     */
    public record Upload(Path file, String name, LocalDate today, LedgerUnit unit) {

        /** So much of a name is kept, its end going first: that tells the kind of file. */
        private static final int LONGEST_NAME = 200;

        public Upload {
            name = name == null ? "" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
        }

        public Upload(Path file, String name, LocalDate today) {
            this(file, name, today, null);
        }

        /** The same with its amounts in a unit. */
        public Upload in(LedgerUnit unit) {
            return new Upload(file, name, today, unit);
        }

        Ledger open(LedgerWorld world) {
            return Ledger.open(file, name, today, unit, world);
        }
    }

    private final EntityManager db;
    private final Platforms platforms;
    private final Units units;
    private final Enterprises enterprises;
    private final Contacts contacts;
    private final Entries entries;
    private final StoredDeals stored;
    private final ObjectMapper json;

    LedgerImport(
            EntityManager db,
            Platforms platforms,
            Units units,
            Enterprises enterprises,
            Contacts contacts,
            Entries entries,
            StoredDeals stored,
            ObjectMapper json) {
        this.db = db;
        this.platforms = platforms;
        this.units = units;
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.entries = entries;
        this.stored = stored;
        this.json = json;
    }

    /** One field that a row changes of a known deal; {@code field} is null for its stage and status. */
    public record Change(String field, Object before, Object after) {

        static Change of(Entry.Difference difference) {
            return new Change(difference.name(), difference.before(), difference.after());
        }
    }

    /** What a first reading tells: how many records there are, and what they say, whatever the encoding. */
    public record Glance(long records, String content, String encoding) {}

    /** Reads a ledger once without keeping anything; a file that is none is refused here. */
    public Glance glance(Upload upload) {
        var world = new StoredWorld(platforms.names(), List::of, Origins.NONE);
        try (var ledger = upload.open(world)) {
            var content = new ContentHash(ledger.head().fileDate());
            long records = 0;
            for (var row : ledger) {
                records++;
                content.add(row);
            }
            return new Glance(records, content.text(), ledger.head().encoding());
        }
    }

    /**
     * Takes a ledger in, and answers the id of its batch.
     *
     * @throws Refused when the file is no ledger
     */
    public long run(Upload upload, boolean dryRun, Glance glance, Act act, LongConsumer progress) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            // Rows are written out in portions: no row asks the database for what another of the same ledger has just
            // said.
            db.setFlushMode(FlushModeType.COMMIT);
            var world = new StoredWorld(platforms.names(), stored::all, enterprises.origins());
            try (var ledger = upload.open(world)) {
                var batch = begin(upload, ledger.head(), dryRun, glance, act);
                var arrivals = new Arrivals(enterprises, contacts, units, batch.id, act);
                long done = 0;
                for (var row : ledger) {
                    var kept = row(batch, row);
                    batch.count(row);
                    if (row.outcome() == Outcome.IMPORT || row.outcome() == Outcome.WARN) {
                        take(row, kept, dryRun, ledger.head().fileDate(), arrivals, act);
                    }
                    db.persist(kept);
                    if (++done % PACE == 0) {
                        batch = rest(batch);
                        progress.accept(done);
                    }
                }
                batch.unread(ledger.head().unread(), ledger.nameless());
                batch.state = Batch.State.DONE;
                return batch.id;
            }
        });
    }

    /** A dry run of a ledger that stands already: it says of each row what was said then, and would change nothing. */
    public long repeat(long first, Upload upload, Glance glance, Act act) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            var batch = db.find(Batch.class, first).repeated(upload, glance, act);
            db.persist(batch);
            long after = 0;
            for (var rows = rows(first, after); !rows.isEmpty(); rows = rows(first, after)) {
                for (var row : rows) db.persist(row.repeated(batch.id));
                after = rows.get(rows.size() - 1).record;
                batch = rest(batch);
            }
            return batch.id;
        });
    }

    private List<BatchRow> rows(long batch, long after) {
        return db.createQuery(
                        "from BatchRow r where r.batchId = :batch and r.record > :after order by r.record",
                        BatchRow.class)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setMaxResults(PACE)
                .getResultList();
    }

    private void take(LedgerRow row, BatchRow kept, boolean dryRun, LocalDate fileDate, Arrivals arrivals, Act act) {
        kept.dealId = row.updates();
        if (dryRun && row.updates() == null) {
            return;
        }
        var found = dryRun ? arrivals.known(row.reading()) : arrivals.of(row.reading());
        var entry = RowEntry.of(row.reading(), fileDate, found, kept.batchId);
        if (row.updates() == null) {
            kept.dealId = entries.enter(entry, act);
        } else {
            kept.changes =
                    told(dryRun ? entries.compare(row.updates(), entry) : entries.update(row.updates(), entry, act));
        }
    }

    private String told(List<Entry.Difference> differences) {
        return Fit.json(json, differences.stream().map(Change::of).toList(), CHANGES);
    }

    private Batch begin(Upload upload, LedgerHead head, boolean dryRun, Glance glance, Act act) {
        var batch = new Batch();
        batch.fileName = upload.name();
        batch.encoding = head.encoding();
        batch.fileDate = head.fileDate();
        batch.header = OneRow.header(head);
        batch.dryRun = dryRun;
        batch.moneyUnit = upload.unit();
        batch.state = Batch.State.RUNNING;
        batch.content = glance.content();
        batch.act = act.id();
        batch.saidBy = act.actor().name();
        batch.made(act);
        db.persist(batch);
        return batch;
    }

    private BatchRow row(Batch batch, LedgerRow row) {
        var stored = new BatchRow();
        stored.batchId = batch.id;
        stored.tell(row);
        stored.raw = Fit.json(json, OneRow.cells(row.raw()), RAW);
        return stored;
    }

    /** Writes out what has piled up and lets go of it. */
    private Batch rest(Batch batch) {
        db.flush();
        db.clear();
        return db.find(Batch.class, batch.id);
    }
}
