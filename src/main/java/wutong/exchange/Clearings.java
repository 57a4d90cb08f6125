package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Clearing the flags of a row that became a deal: an officer has looked. What was odd stays to be read. Source: ledger-expected.md. */
@ApplicationScoped
public class Clearings {

    private final Imports imports;
    private final ImportRows rows;
    private final Journal journal;

    Clearings(Imports imports, ImportRows rows, Journal journal) {
        this.imports = imports;
        this.rows = rows;
        this.journal = journal;
    }

    /** @throws Refused when the ledger does not stand, or the row has no flags or became no deal */
    @Transactional
    public RowCard clear(long batch, int record, boolean english, Act act) {
        var row = flagged(batch, record);
        if (row.clearedAt == null) {
            row.clearedAt = act.at();
            row.clearedBy = act.actor().name();
            journal.note(act, "import", batch, "cleared", null, Map.of("record", record, "flags", row.flags), null);
        }
        return rows.card(row, english);
    }

    /** The flags are to be looked at again. */
    @Transactional
    public RowCard restore(long batch, int record, boolean english, Act act) {
        var row = flagged(batch, record);
        if (row.clearedAt != null) {
            journal.note(
                    act, "import", batch, "flagged-again", Map.of("by", row.clearedBy), Map.of("record", record), null);
            row.clearedAt = null;
            row.clearedBy = null;
        }
        return rows.card(row, english);
    }

    private BatchRow flagged(long id, int record) {
        var batch = imports.batch(id);
        var row = rows.found(id, record).orElseThrow(() -> Refused.absent("record", record));
        if (batch.dryRun || batch.state != Batch.State.DONE || row.dealId == null || row.flags.isEmpty()) {
            throw Refused.conflict("nothing-to-clear");
        }
        return row;
    }
}
