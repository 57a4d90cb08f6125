package wutong.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wutong.journal.Numbered;

/** One record of a ledger and what became of it. */
@Entity
@Table(name = "import_row")
class BatchRow extends Numbered {

    private static final int NO = 40;
    private static final int MESSAGES = 20_000;

    long batchId;
    int record;

    /** The ledger's own running number. */
    String no;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    /** Codes of {@link Flag}, separated by commas; for a skipped record, why it is none. */
    String flags;

    String messagesZh;
    String messagesEn;

    /** The fields of the columns that the messages are about, with commas between; empty for one about the whole record. */
    String messageColumns = "";

    /** The cells as they were written, as JSON by the name of their field. */
    String raw;

    Long dealId;
    boolean updates;

    /** What the row changes of a known deal, as JSON; empty when nothing. */
    String changes = "[]";

    Long collidesWith;
    Integer collidesRecord;

    /** What a person decided on a held record; null while it waits. */
    @Enumerated(EnumType.STRING)
    Decision decision;

    Instant decidedAt;
    String decidedBy;

    /** When an officer had looked at what was odd about it; null while nobody has. */
    Instant clearedAt;

    String clearedBy;

    /** What a dry run of the same ledger says of the record: the same, and no change any more. */
    BatchRow repeated(long batch) {
        var again = new BatchRow();
        again.batchId = batch;
        again.record = record;
        again.no = no;
        again.outcome = outcome;
        again.flags = flags;
        again.messagesZh = messagesZh;
        again.messagesEn = messagesEn;
        again.messageColumns = messageColumns;
        again.raw = raw;
        again.dealId = dealId;
        again.updates = updates;
        again.collidesWith = collidesWith;
        again.collidesRecord = collidesRecord;
        return again;
    }

    void tell(LedgerRow row) {
        record = row.record();
        no = row.no() == null ? null : Room.beginning(row.no(), NO);
        outcome = row.outcome();
        flags = row.skip() != null
                ? row.skip()
                : row.flags().stream().map(Flag::code).collect(Collectors.joining(","));
        messagesZh = messages(row, Remark::zh);
        messagesEn = messages(row, Remark::en);
        messageColumns = row.remarks().stream()
                .map(remark -> remark.column() == null ? "" : remark.column().field())
                .collect(Collectors.joining(","));
        collidesWith = row.collidesWith();
        collidesRecord = row.collidesWithRecord();
        updates = row.updates() != null;
    }

    private static String messages(LedgerRow row, Function<Remark, String> words) {
        return Room.beginning(row.remarks().stream().map(words).collect(Collectors.joining("\n")), MESSAGES);
    }

    /** As they were written, by field. */
    Map<String, String> cells(ObjectMapper json) {
        return read(json, raw, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    List<Object> changes(ObjectMapper json) {
        return read(json, changes, new TypeReference<List<Object>>() {});
    }

    private static <T> T read(ObjectMapper json, String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
