package wutong.target;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;
import wutong.measure.Bound;

/** The numbers that were published, in the order in which they were recorded. */
@ApplicationScoped
public class Targets implements PanacheRepository<Target> {

    /**
     * A published number as readers see it.
     *
     * @param number to be read with its bound alone: OVER 600 is not 600
     */
    public record TargetRow(
            String id,
            String metric,
            TargetKind kind,
            TargetMeasure measure,
            BigDecimal number,
            Bound bound,
            String countedIn,
            String period,
            String platform,
            String originalText,
            String note,
            String source,
            LocalDate publishedOn,
            Instant recordedAt) {}

    private static final Columns COLUMNS = Columns.of(
                    "e.id",
                    Column.text("metric", "e.metric"),
                    Column.code("kind", "e.kind", TargetKind.class).filled(),
                    Column.code("measure", "e.measure", TargetMeasure.class).filled(),
                    Column.code("bound", "e.bound", Bound.class).filled(),
                    Column.text("period", "e.period"),
                    Column.id("platform", "e.platformId"),
                    Column.text("source", "e.source"),
                    Column.date("publishedOn", "e.publishedOn").sorted().filled())
            .besides("fields");

    private final Journal journal;
    private final Rows<Target> rows;
    private final Seal seal;

    Targets(Journal journal, EntityManager db, Seal seal) {
        this.journal = journal;
        this.rows = new Rows<>(db, Target.class, "", Clause.ALL);
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    @Transactional
    public Page<TargetRow> page(Query asked) {
        var page = rows.page(asked);
        return page.showing(page.items().stream().map(Targets::row).toList());
    }

    @Transactional
    public long count(Query asked) {
        return rows.count(asked);
    }

    @Transactional
    public TargetRow one(long id) {
        return row(findByIdOptional(id).orElseThrow(() -> Refused.absent("target", id)));
    }

    /** Records a number that was published. */
    @Transactional
    public TargetRow record(TargetForm form, Act act) {
        var target = Target.of(form, act.at());
        persist(target);
        journal.note(act, "target", target.id, "recorded", null, form, null);
        return row(target);
    }

    private static TargetRow row(Target t) {
        return new TargetRow(
                t.id.toString(),
                t.metric,
                t.kind,
                t.measure,
                t.number,
                t.bound,
                t.countedIn,
                t.period,
                t.platformId == null ? null : t.platformId.toString(),
                t.originalText,
                t.note,
                t.source,
                t.publishedOn,
                t.recordedAt);
    }
}
