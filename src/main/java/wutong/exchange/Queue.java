package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.deal.Deals;
import wutong.deal.Entries;
import wutong.enterprise.Contacts;
import wutong.enterprise.Enterprises;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Units;
import wutong.identity.Viewer;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.place.Platforms;

/** The held records of a ledger, on which a person decides. */
@ApplicationScoped
public class Queue {

    private final Imports imports;
    private final ImportRows rows;
    private final Deals deals;
    private final Entries entries;
    private final Enterprises enterprises;
    private final Contacts contacts;
    private final Units units;
    private final Platforms platforms;
    private final StoredDeals stored;
    private final Journal journal;
    private final EntityManager db;

    Queue(
            Imports imports,
            ImportRows rows,
            Deals deals,
            Entries entries,
            Enterprises enterprises,
            Contacts contacts,
            Units units,
            Platforms platforms,
            StoredDeals stored,
            Journal journal,
            EntityManager db) {
        this.imports = imports;
        this.rows = rows;
        this.deals = deals;
        this.entries = entries;
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.units = units;
        this.platforms = platforms;
        this.stored = stored;
        this.journal = journal;
        this.db = db;
    }

    /**
     * Decides on a held record.
     *
     * @param dealId for SAME_DEAL: which; null for the one it collides with
     * @param values for RETRY and NEW_DEAL: cells to read in place of those written, by the name of their field
     * @throws Refused when the record is not waiting, or cannot become what was decided
     */
    @Transactional
    public RowCard decide(
            long id, int record, Decision as, Long dealId, Map<String, String> values, boolean english, Act act) {
        var batch = imports.batch(id);
        var row = waiting(batch, record);
        var cells = rows.filled(row);
        cells.putAll(values);
        switch (as) {
            case DISCARD -> row.decision = as;
            case SAME_DEAL -> same(batch, row, cells, dealId, act);
            case NEW_DEAL -> fresh(batch, row, read(batch, cells, act), act);
            case RETRY -> again(batch, row, read(batch, cells, act), english, act);
        }
        if (row.decision != null) {
            row.decidedAt = act.at();
            row.decidedBy = act.actor().name();
        }
        journal.note(act, "import", id, "decided", null, Map.of("record", record, "as", as), null);
        db.flush();
        return rows.card(row, english);
    }

    private void same(Batch batch, BatchRow row, Map<String, String> cells, Long dealId, Act act) {
        var target = dealId != null ? dealId : collision(batch, row);
        if (target == null) {
            throw Refused.rule("dealId", "required");
        }
        var reading = read(batch, cells, act).reading();
        var investor = deals.card(target, Viewer.of(act)).enterprise();
        var found = arrivals(batch, act).of(reading, investor == null ? null : Long.valueOf(investor.id()));
        entries.complete(target, RowEntry.of(reading, batch.fileDate, found, null), act);
        row.dealId = target;
        row.decision = Decision.SAME_DEAL;
    }

    /** The deal it collides with, or the one that the earlier record of this ledger became. */
    private Long collision(Batch batch, BatchRow row) {
        if (row.collidesWith != null || row.collidesRecord == null) {
            return row.collidesWith;
        }
        return find(batch.id, row.collidesRecord).dealId;
    }

    private void fresh(Batch batch, BatchRow row, LedgerRow read, Act act) {
        var reading = read.reading();
        if (reading == null || reading.name() == null && reading.investor().name() == null) {
            throw Refused.rule("values.name", "name-or-enterprise");
        }
        var entry = RowEntry.of(reading, batch.fileDate, arrivals(batch, act).of(reading), batch.id);
        if (entry.stage() == null) {
            throw Refused.rule("values.stage", "required");
        }
        row.dealId = entries.enter(entry, act);
        row.decision = Decision.NEW_DEAL;
    }

    private void again(Batch batch, BatchRow row, LedgerRow read, boolean english, Act act) {
        if (read.outcome() == Outcome.HOLD || read.outcome() == Outcome.SKIP) {
            throw new Refused(Refused.Kind.RULE, "still-held", List.of(Flaw.of("values", "still-held", read.flags())))
                    .with("flags", read.flags().stream().map(Flag::code).toList())
                    .with("messages", remarks(read, english));
        }
        var entry =
                RowEntry.of(read.reading(), batch.fileDate, arrivals(batch, act).of(read.reading()), batch.id);
        if (read.updates() == null) {
            row.dealId = entries.enter(entry, act);
        } else {
            entries.update(read.updates(), entry, act);
            row.dealId = read.updates();
        }
        row.decision = Decision.RETRY;
        row.flags = read.flags().stream().map(Flag::code).collect(Collectors.joining(","));
    }

    private static List<String> remarks(LedgerRow read, boolean english) {
        return read.remarks().stream()
                .map(remark -> english ? remark.en() : remark.zh())
                .toList();
    }

    private LedgerRow read(Batch batch, Map<String, String> cells, Act act) {
        var world = new StoredWorld(platforms.names(), stored::all, enterprises.origins());
        return OneRow.read(batch.header, batch.fileDate, cells, act.today(), world);
    }

    private Arrivals arrivals(Batch batch, Act act) {
        return new Arrivals(enterprises, contacts, units, batch.id, act);
    }

    private BatchRow waiting(Batch batch, int record) {
        var row = find(batch.id, record);
        // Two who decide at the same time: the second waits here and then finds the decision of the first.
        db.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (batch.dryRun || batch.state != Batch.State.DONE || row.outcome != Outcome.HOLD || row.decision != null) {
            throw Refused.conflict("not-waiting", record);
        }
        return row;
    }

    private BatchRow find(long batch, int record) {
        return rows.found(batch, record).orElseThrow(() -> Refused.absent("record", record));
    }
}
