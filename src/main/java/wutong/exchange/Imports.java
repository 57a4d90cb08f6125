package wutong.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wutong.fault.Refused;

/** The ledgers that came in, and their rows. */
@ApplicationScoped
public class Imports implements PanacheRepository<Batch> {

    /** So many rows up is looked for what 同上 means. */
    private static final int FARTHEST_DITTO = 500;

    /** A batch as readers see it. */
    public record BatchCard(
            String id,
            boolean dryRun,
            String fileName,
            String encoding,
            LocalDate fileDate,
            String state,
            Map<Outcome, Integer> counts,
            int waiting,
            String by,
            Instant createdAt) {

        /** Its state in words. */
        public String said(boolean english) {
            return Batch.State.valueOf(state).label(english);
        }
    }

    /**
     * A record as readers see it.
     *
     * @param changes what it changes of a known deal: field, before, after
     * @param values the cells as they were written, by the name of their field
     * @param collidesWith the deal that it may be a double of
     * @param collidesWithRecord the earlier record that it may be a double of
     */
    public record RowCard(
            int record,
            String no,
            Outcome outcome,
            List<String> flags,
            String dealId,
            boolean updates,
            List<Object> changes,
            List<String> messages,
            Map<String, String> values,
            String collidesWith,
            Integer collidesWithRecord,
            Decision decision) {}

    private final ObjectMapper json;

    Imports(ObjectMapper json) {
        this.json = json;
    }

    /** Newest first. */
    @Transactional
    public List<BatchCard> all(int most) {
        return before(Long.MAX_VALUE, most);
    }

    /** Those older than a batch, newest first. */
    @Transactional
    public List<BatchCard> before(long id, int most) {
        return find("id < ?1 order by id desc", id).page(0, most).list().stream()
                .map(this::card)
                .toList();
    }

    @Transactional
    public BatchCard one(long id) {
        return card(batch(id));
    }

    /** Some rows after a record, in file order; of one outcome when that is named. */
    @Transactional
    public List<RowCard> rows(long id, Outcome outcome, int after, int most, boolean english) {
        return rows(id, outcome, null, after, most, english);
    }

    /** The same, of one flag too when that is named. */
    @Transactional
    public List<RowCard> rows(long id, Outcome outcome, Flag flag, int after, int most, boolean english) {
        batch(id);
        return getEntityManager()
                .createQuery(
                        "from BatchRow r where r.batchId = :id and r.record > :after and r.outcome in :outcomes"
                                + " and concat(',', r.flags, ',') like :flag order by r.record",
                        BatchRow.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("outcomes", outcome == null ? List.of(Outcome.values()) : List.of(outcome))
                .setParameter("flag", flag == null ? "%" : "%," + flag.code() + ",%")
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> card(row, english))
                .toList();
    }

    /** The held rows on which nobody has decided yet, after a record, in file order. */
    @Transactional
    public List<RowCard> waiting(long id, int after, int most, boolean english) {
        batch(id);
        return getEntityManager()
                .createQuery(
                        "from BatchRow r where r.batchId = :id and r.record > :after and r.outcome = HOLD"
                                + " and r.decision is null order by r.record",
                        BatchRow.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> card(row, english))
                .toList();
    }

    @Transactional
    public Optional<RowCard> row(long id, int record, boolean english) {
        return getEntityManager()
                .createQuery("from BatchRow r where r.batchId = :id and r.record = :record", BatchRow.class)
                .setParameter("id", id)
                .setParameter("record", record)
                .getResultStream()
                .findFirst()
                .map(row -> card(row, english));
    }

    /** How many rows of a batch bear each flag, in the order of the flags. */
    @Transactional
    public Map<Flag, Long> flags(long id) {
        var counts = new HashMap<String, Long>();
        getEntityManager()
                .createQuery(
                        "select r.flags, count(r) from BatchRow r where r.batchId = :id and r.outcome <> SKIP group by r.flags",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(group ->
                        parts((String) group[0], ",").forEach(code -> counts.merge(code, (Long) group[1], Long::sum)));
        var flags = new EnumMap<Flag, Long>(Flag.class);
        for (var flag : Flag.values()) {
            if (counts.containsKey(flag.code())) {
                flags.put(flag, counts.get(flag.code()));
            }
        }
        return flags;
    }

    /** The columns that were understood, by field, as a ledger would head them: 注册资本(万元). */
    @Transactional
    public Map<String, String> columns(long id) {
        var columns = new LinkedHashMap<String, String>();
        for (var line : batch(id).header.split("\n")) {
            var parts = line.split("=", 2);
            columns.put(parts[0], parts[1]);
        }
        columns.remove("year");
        return columns;
    }

    /** A batch that said the same and stands. */
    @Transactional
    public Optional<BatchCard> saidBefore(String content) {
        return find("content = ?1 and dryRun = false and state = DONE order by id", content)
                .firstResultOptional()
                .map(this::card);
    }

    Batch batch(long id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.absent("import", id));
    }

    private List<Object> changes(BatchRow row) {
        try {
            return json.readValue(row.changes, new TypeReference<List<Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> cells(BatchRow row) {
        try {
            return json.readValue(row.raw, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cells of a record to be read by itself: 同上 says what stands above it. */
    Map<String, String> filled(BatchRow row) {
        var cells = cells(row);
        cells.replaceAll((field, text) -> Cells.ditto(text) ? above(row, field) : text);
        return cells;
    }

    private String above(BatchRow row, String field) {
        return getEntityManager()
                .createQuery(
                        "from BatchRow r where r.batchId = :id and r.record < :record and r.outcome <> SKIP order by r.record desc",
                        BatchRow.class)
                .setParameter("id", row.batchId)
                .setParameter("record", row.record)
                .setMaxResults(FARTHEST_DITTO)
                .getResultStream()
                .map(above -> cells(above).getOrDefault(field, ""))
                .filter(text -> !Cells.ditto(text))
                .findFirst()
                .orElse("");
    }

    private BatchCard card(Batch b) {
        var counts = new LinkedHashMap<Outcome, Integer>();
        counts.put(Outcome.IMPORT, b.imported);
        counts.put(Outcome.WARN, b.warned);
        counts.put(Outcome.HOLD, b.held);
        counts.put(Outcome.SKIP, b.skipped);
        var waiting = b.dryRun || b.state != Batch.State.DONE ? 0 : waiting(b.id);
        return new BatchCard(
                b.id.toString(),
                b.dryRun,
                b.fileName,
                b.encoding,
                b.fileDate,
                b.state.name(),
                counts,
                waiting,
                b.saidBy,
                b.createdAt);
    }

    private int waiting(long batch) {
        return getEntityManager()
                .createQuery(
                        "select count(r) from BatchRow r where r.batchId = :id and r.outcome = HOLD and r.decision is null",
                        Long.class)
                .setParameter("id", batch)
                .getSingleResult()
                .intValue();
    }

    RowCard card(BatchRow row, boolean english) {
        var messages = english ? row.messagesEn : row.messagesZh;
        return new RowCard(
                row.record,
                row.no,
                row.outcome,
                parts(row.flags, ","),
                row.dealId == null ? null : row.dealId.toString(),
                row.updates,
                changes(row),
                parts(messages, "\n"),
                cells(row),
                row.collidesWith == null ? null : row.collidesWith.toString(),
                row.collidesRecord,
                row.decision);
    }

    private static List<String> parts(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(by));
    }
}
