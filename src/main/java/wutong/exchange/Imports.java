package wutong.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wutong.fault.Refused;

/** The ledgers that came in. */
@ApplicationScoped
public class Imports implements PanacheRepository<Batch> {

    /**
     * A batch as readers see it.
     *
     * @param unreadColumns the headings of columns that were not read; {@code #7} for the seventh one where it has none
     * @param moneyUnit what a person said that plain amounts are in; null where nobody did
     * @param withoutUnit how many records hold an amount that only a unit would make readable
     */
    public record BatchCard(
            String id,
            boolean dryRun,
            String fileName,
            String encoding,
            LocalDate fileDate,
            String state,
            Map<Outcome, Integer> counts,
            List<String> unreadColumns,
            LedgerUnit moneyUnit,
            int withoutUnit,
            int waiting,
            String by,
            Instant createdAt) {

        /** Its state in words. */
        public String said(boolean english) {
            return Batch.State.valueOf(state).label(english);
        }
    }

    /** Newest first. */
    @Transactional
    public List<BatchCard> all(int most) {
        return before(Long.MAX_VALUE, most);
    }

    /** Those older than a batch, newest first. */
    @Transactional
    public List<BatchCard> before(long id, int most) {
        var batches = find("id < ?1 order by id desc", id).page(0, most).list();
        var waiting = waiting(batches);
        return batches.stream()
                .map(batch -> card(batch, waiting.getOrDefault(batch.id, 0L)))
                .toList();
    }

    @Transactional
    public BatchCard one(long id) {
        return card(batch(id));
    }

    /** The same; empty when there is none. */
    @Transactional
    public Optional<BatchCard> known(long id) {
        return findByIdOptional(id).map(this::card);
    }

    /** The columns that were understood, by field, as a ledger would head them: 注册资本(万元). */
    @Transactional
    public Map<String, String> columns(long id) {
        var columns = OneRow.headings(batch(id).header);
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

    /** Of a dry run, the batch that stands and says the same. */
    @Transactional
    public Optional<BatchCard> standing(long id) {
        var batch = batch(id);
        return batch.dryRun ? saidBefore(batch.content) : Optional.empty();
    }

    Batch batch(long id) {
        return findByIdOptional(id).orElseThrow(() -> Refused.absent("import", id));
    }

    private BatchCard card(Batch batch) {
        return card(batch, waiting(List.of(batch)).getOrDefault(batch.id, 0L));
    }

    private static BatchCard card(Batch b, long waiting) {
        var counts = new LinkedHashMap<Outcome, Integer>();
        counts.put(Outcome.IMPORT, b.imported);
        counts.put(Outcome.WARN, b.warned);
        counts.put(Outcome.HOLD, b.held);
        counts.put(Outcome.SKIP, b.skipped);
        return new BatchCard(
                b.id.toString(),
                b.dryRun,
                b.fileName,
                b.encoding,
                b.fileDate,
                b.state.name(),
                counts,
                RowCard.parts(b.unread, "\n"),
                b.moneyUnit,
                b.unitless,
                Math.toIntExact(waiting),
                b.saidBy,
                b.createdAt);
    }

    /** How many held rows of each batch nobody has decided on; of one that decides nothing, none. */
    private Map<Long, Long> waiting(List<Batch> batches) {
        var deciding = batches.stream()
                .filter(b -> !b.dryRun && b.state == Batch.State.DONE)
                .map(b -> b.id)
                .toList();
        if (deciding.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select r.batchId, count(r) from BatchRow r where r.batchId in :ids and r.outcome = HOLD and r.decision is null group by r.batchId",
                        Object[].class)
                .setParameter("ids", deciding)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
