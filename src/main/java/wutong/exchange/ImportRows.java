package wutong.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the ledgers that came in. */
@ApplicationScoped
public class ImportRows implements PanacheRepository<BatchRow> {

    /** So many rows up is looked for what 同上 means. */
    private static final int FARTHEST_DITTO = 500;

    private final Imports imports;
    private final ObjectMapper json;

    ImportRows(Imports imports, ObjectMapper json) {
        this.imports = imports;
        this.json = json;
    }

    /** Some rows after a record, in file order; of one outcome when that is named. */
    @Transactional
    public List<RowCard> rows(long id, Outcome outcome, int after, int most, boolean english) {
        return rows(id, outcome, null, after, most, english);
    }

    /** The same, of one flag too when that is named. */
    @Transactional
    public List<RowCard> rows(long id, Outcome outcome, Flag flag, int after, int most, boolean english) {
        imports.batch(id);
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
        imports.batch(id);
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
        return found(id, record).map(row -> card(row, english));
    }

    Optional<BatchRow> found(long batch, int record) {
        return find("from BatchRow r where r.batchId = ?1 and r.record = ?2", batch, record)
                .firstResultOptional();
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
                .forEach(group -> RowCard.parts((String) group[0], ",")
                        .forEach(code -> counts.merge(code, (Long) group[1], Long::sum)));
        var flags = new EnumMap<Flag, Long>(Flag.class);
        for (var flag : Flag.values()) {
            if (counts.containsKey(flag.code())) {
                flags.put(flag, counts.get(flag.code()));
            }
        }
        return flags;
    }

    /** The cells of a record to be read by itself: 同上 says what stands above it. */
    Map<String, String> filled(BatchRow row) {
        var cells = row.cells(json);
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
                .map(above -> above.cells(json).getOrDefault(field, ""))
                .filter(text -> !Cells.ditto(text))
                .findFirst()
                .orElse("");
    }

    RowCard card(BatchRow row, boolean english) {
        return RowCard.of(row, json, english);
    }
}
