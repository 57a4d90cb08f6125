package wutong.web.exchange;

import java.util.List;
import wutong.exchange.Imports.BatchCard;
import wutong.exchange.LedgerUnit;
import wutong.exchange.Mentions.Mention;
import wutong.exchange.RowCard;

/**
 * The page of one ledger.
 *
 * @param columns the headings that were understood, with their units
 * @param unread the headings of columns that were not read; empty when all were
 * @param stored how many rows are, or would be, deals
 * @param here whether the file of a dry run is still at hand
 * @param repeats the ledger had been imported before, as this batch
 * @param first the address of the first rows; empty on it
 * @param next the address of the rows after these; empty at the end
 * @param refusal why the last act was refused; null when it was not
 */
public record BatchSheet(
        BatchCard batch,
        String state,
        String columns,
        String unread,
        int stored,
        boolean here,
        boolean repeats,
        List<Chip> outcomes,
        List<Chip> flags,
        List<Row> rows,
        String first,
        String next,
        String done,
        Refusal refusal) {

    /** A filter of the rows, with how many it leaves. */
    public record Chip(String words, Number count, String href, boolean on, String css) {}

    /**
     * One row.
     *
     * @param flags in words; of a skipped row, why it is none
     * @param deal null when it became none, or one that is gone
     */
    public record Row(
            RowCard card,
            String name,
            String investor,
            List<String> flags,
            List<Change> changes,
            Mention deal,
            String decision) {}

    /** What an update changes. */
    public record Change(String label, String before, String after) {}

    /** The rows are narrowed to those with a flag. */
    public boolean flagged() {
        return flags.stream().anyMatch(Chip::on);
    }

    /** There is something to take back. */
    public boolean undoable() {
        return !batch.dryRun() && batch.state().equals("DONE");
    }

    /** Amounts wait for a unit, and the file is there to be read again with one. */
    public boolean asking() {
        return batch.dryRun() && here && batch.withoutUnit() > 0;
    }

    public List<LedgerUnit> units() {
        return List.of(LedgerUnit.values());
    }

    public boolean undone() {
        return batch.state().equals("UNDONE");
    }
}
