package wutong.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wutong.measure.Masked;

/** What ledgers say of a deal: the rows that brought it or added to it, with what was odd about them. */
@ApplicationScoped
public class Provenance {

    /** So many of the latest rows are told. */
    private static final int MOST = 12;

    /**
     * A row of a ledger that is a deal's.
     *
     * @param flags what was odd about it, in words
     * @param messages one sentence about each odd cell
     * @param cells as they were written, by heading
     * @param clearedAt when an officer had looked at what was odd; null while nobody has
     */
    public record Source(
            String batch,
            String fileName,
            int record,
            List<String> flags,
            List<String> messages,
            Map<String, String> cells,
            Instant clearedAt,
            String clearedBy) {

        /** Numbers stand in the cells of contacts, and in what is said of those. */
        private Source masked(boolean english) {
            var hidden = new LinkedHashMap<>(cells);
            var told = new ArrayList<>(messages);
            for (var heading : List.of(Heading.CONTACT_NAME, Heading.PHONE)) {
                var text = hidden.computeIfPresent(heading.label(english), (label, cell) -> Masked.of(cell));
                if (text != null && !text.isEmpty()) {
                    told.replaceAll(one -> one.replace(cells.get(heading.label(english)), text));
                }
            }
            return new Source(batch, fileName, record, flags, told, hidden, clearedAt, clearedBy);
        }

        /** The record before it: after that one a page of its ledger begins with it. */
        public int above() {
            return record - 1;
        }
    }

    private final EntityManager db;
    private final ObjectMapper json;

    Provenance(EntityManager db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Latest first; ledgers that were only tried or taken back are left out.
     *
     * @param contacts whether numbers are shown in full
     */
    @Transactional
    public List<Source> of(long deal, boolean english, boolean contacts) {
        return db.createQuery(
                        "select r, b.fileName from BatchRow r, Batch b where b.id = r.batchId and r.dealId = :deal"
                                + " and b.dryRun = false and b.state = DONE order by r.id desc",
                        Object[].class)
                .setParameter("deal", deal)
                .setMaxResults(MOST)
                .getResultStream()
                .map(found -> source((BatchRow) found[0], (String) found[1], english))
                .map(source -> contacts ? source : source.masked(english))
                .toList();
    }

    private Source source(BatchRow row, String fileName, boolean english) {
        var messages = english ? row.messagesEn : row.messagesZh;
        return new Source(
                String.valueOf(row.batchId),
                fileName,
                row.record,
                Stream.of(Flag.values())
                        .filter(flag -> Arrays.asList(row.flags.split(",")).contains(flag.code()))
                        .map(flag -> flag.label(english))
                        .toList(),
                messages.isEmpty() ? List.of() : List.of(messages.split("\n")),
                cells(row.raw, english),
                row.clearedAt,
                row.clearedBy);
    }

    private Map<String, String> cells(String raw, boolean english) {
        try {
            var written = json.readValue(raw, new TypeReference<LinkedHashMap<String, String>>() {});
            var cells = new LinkedHashMap<String, String>();
            for (var heading : Heading.values()) {
                if (written.containsKey(heading.field())) {
                    cells.put(heading.label(english), written.get(heading.field()));
                }
            }
            return cells;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
