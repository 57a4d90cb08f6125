package wutong.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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
    static final int PACE = 500;

    /** What the columns of a row hold. */
    private static final int RAW = 1_000_000;

    private static final int CHANGES = 100_000;

    /** A ledger of a million rows takes minutes. */
    static final int SECONDS = 7200;

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

    /** Reads a ledger once without keeping anything; a file that is none is refused here. */
    public Glance glance(Upload upload) {
        try (var ledger = upload.open(new StoredWorld(platforms.names(), List::of, Origins.NONE))) {
            return Glance.of(ledger);
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
                var batch = Batch.begun(upload, ledger.head(), dryRun, glance, act);
                db.persist(batch);
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
