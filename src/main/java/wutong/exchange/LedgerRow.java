package wutong.exchange;

import java.util.List;
import java.util.Map;

/**
 * A record of a ledger with what is to become of it.
 *
 * @param record its number in the file, from 1 at the first record
 * @param no its own running number (序号), as written
 * @param flags in the order of the enum, each once
 * @param reading null for a skipped record
 * @param raw the cells as written, by heading; blank ones are left out
 * @param fingerprint the same for a row that says the same; null for a skipped record
 * @param updates the stored deal that the row says more about, or null
 * @param collidesWith the stored deal that it may be a double of, or null
 * @param collidesWithRecord the earlier record that it may be a double of, or null
 * @param skip why it is no row: REPEATED-HEADER, SUBTOTAL, BLANK, TOTAL or FOOTNOTE; else null
 */
public record LedgerRow(
        int record,
        String no,
        Outcome outcome,
        List<Flag> flags,
        List<Remark> remarks,
        Reading reading,
        Map<Heading, String> raw,
        String fingerprint,
        Long updates,
        Long collidesWith,
        Integer collidesWithRecord,
        String skip) {

    static LedgerRow skipped(int record, String why) {
        return new LedgerRow(
                record, null, Outcome.SKIP, List.of(), List.of(), null, Map.of(), null, null, null, null, why);
    }
}
