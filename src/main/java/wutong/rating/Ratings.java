package wutong.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
import wutong.listing.AsOf;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Page;
import wutong.listing.Query;
import wutong.listing.Rows;
import wutong.listing.Seal;
import wutong.measure.Bound;
import wutong.measure.Days;

/** The official ratings of all enterprises, and the totals published without a list. */
@ApplicationScoped
public class Ratings implements PanacheRepository<OfficialRating> {

    /** One rating as readers see it; {@code correctedAt} is set on a rating no longer believed. */
    public record RatingRow(
            String id,
            int listYear,
            Level level,
            String authority,
            LocalDate publishedOn,
            String source,
            String scope,
            Instant recordedAt,
            Instant correctedAt) {}

    /** The level by which a deal's enterprise is known, with its list year. */
    public record Star(Level level, int listYear) {}

    /** A total that was published without its list; the level is null for the whole list. */
    public record TotalRow(
            int listYear, Level level, int count, Bound bound, String scope, String source, LocalDate publishedOn) {}

    private static final Columns COLUMNS = Columns.of(
                    "e.id",
                    Column.whole("listYear", "e.listYear").sorted().filled(),
                    Column.code("level", "e.level", Level.class).filled(),
                    Column.date("publishedOn", "e.publishedOn").sorted().filled(),
                    Column.instant("recordedAt", "e.recordedAt").sorted().filled())
            .sorted("listYear,recordedAt");

    private final Journal journal;
    private final Enterprises enterprises;
    private final Seal seal;

    Ratings(Journal journal, Enterprises enterprises, Seal seal) {
        this.journal = journal;
        this.enterprises = enterprises;
        this.seal = seal;
    }

    public Query ask(Map<String, List<String>> parameters) {
        return Query.read(COLUMNS, parameters, Map.of(), seal);
    }

    /** Of one enterprise, those no longer believed among them; oldest first unless asked otherwise. */
    @Transactional
    public Page<RatingRow> page(long enterprise, Query asked) {
        var page = rows(enterprise).page(asked);
        return page.showing(page.items().stream().map(Ratings::row).toList());
    }

    @Transactional
    public long count(long enterprise, Query asked) {
        return rows(enterprise).count(asked);
    }

    @Transactional
    public RatingRow one(long enterprise, long id) {
        return find("id = ?1 and enterpriseId = ?2", id, enterprise)
                .firstResultOptional()
                .map(Ratings::row)
                .orElseThrow(() -> Refused.absent("rating", id));
    }

    @Transactional
    public List<RatingRow> of(long enterprise) {
        return list("enterpriseId = ?1 order by listYear, recordedAt", enterprise).stream()
                .map(Ratings::row)
                .toList();
    }

    /** The latest list year of which a rating was published by that day, as known then. */
    public Optional<Integer> latestYear(AsOf asOf) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(r.listYear) from OfficialRating r where r.publishedOn <= :day and r.recordedAt < :told and r.retractedAt >= :told",
                        Integer.class)
                .setParameter("day", asOf.day())
                .setParameter("told", told(asOf))
                .getSingleResult());
    }

    /** The rating of the latest list year published by {@code asOf}, as recorded before {@code knownBefore}. */
    public Map<Long, Star> stars(Collection<Long> enterprises, LocalDate asOf, Instant knownBefore) {
        var stars = new HashMap<Long, Star>();
        if (!enterprises.isEmpty()) {
            list(
                            "enterpriseId in ?1 and publishedOn <= ?2 and recordedAt < ?3 and retractedAt >= ?3 order by listYear",
                            enterprises,
                            asOf,
                            knownBefore)
                    .forEach(r -> stars.put(r.enterpriseId, new Star(r.level, r.listYear)));
        }
        return stars;
    }

    /** The same on both clocks of a question. */
    public Map<Long, Star> stars(Collection<Long> enterprises, AsOf asOf) {
        return stars(enterprises, asOf.day(), told(asOf));
    }

    /** An instant before which a sentence was recorded, and at which it was still believed, if it counts. */
    static Instant told(AsOf asOf) {
        return asOf.knownBefore() == null ? Days.FAR_INSTANT.minusSeconds(1) : asOf.knownBefore();
    }

    /** Says a rating; one of the same list year is superseded, not overwritten. */
    @Transactional
    public RatingRow rate(
            long enterprise,
            int listYear,
            Level level,
            String authority,
            LocalDate publishedOn,
            String source,
            String scope,
            Act act) {
        return rate(enterprise, new RatingForm(listYear, level, authority, publishedOn, source, scope), act);
    }

    /**
     * Says a rating, unless it is believed already in the same words; the enterprise is locked, so that of two said at once the later supersedes
     * the earlier.
     *
     * @throws Refused when something is missing, was published in the future or cannot be a list year
     */
    @Transactional
    public RatingRow rate(long enterprise, RatingForm form, Act act) {
        form.check(act.today());
        enterprises
                .findByIdOptional(enterprise, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.absent("enterprise", enterprise));
        var before = find(
                        "enterpriseId = ?1 and listYear = ?2 and retractedAt = ?3",
                        enterprise,
                        form.listYear(),
                        Days.FAR_INSTANT)
                .firstResultOptional();
        var was = before.map(Ratings::row).orElse(null);
        if (before.filter(old -> old.says(form)).isPresent()) {
            return was;
        }
        before.ifPresent(old -> old.retractedAt = act.at());
        var rating = OfficialRating.of(enterprise, form, act);
        persist(rating);
        journal.note(act, "enterprise", enterprise, "rated", was, row(rating), null);
        return row(rating);
    }

    /** Records a total that was published without its list. */
    @Transactional
    public void total(
            int listYear,
            Level level,
            int count,
            Bound bound,
            String scope,
            String source,
            LocalDate publishedOn,
            Act act) {
        var total = new PublishedTotal();
        total.listYear = listYear;
        total.level = level;
        total.count = count;
        total.bound = bound;
        total.scope = scope;
        total.source = source;
        total.publishedOn = publishedOn;
        total.recordedAt = act.at();
        getEntityManager().persist(total);
        journal.note(
                act,
                "published-total",
                total.id,
                "recorded",
                null,
                Map.of("listYear", listYear, "count", count, "bound", bound),
                source);
    }

    /** Every published total, the latest list year first. */
    @Transactional
    public List<TotalRow> totals() {
        return getEntityManager()
                .createQuery("from PublishedTotal t order by t.listYear desc, t.id", PublishedTotal.class)
                .getResultStream()
                .map(t -> new TotalRow(t.listYear, t.level, t.count, t.bound, t.scope, t.source, t.publishedOn))
                .toList();
    }

    private Rows<OfficialRating> rows(long enterprise) {
        enterprises.byId(enterprise);
        var fixed = Clause.of("e.enterpriseId = :enterprise", "enterprise", enterprise);
        return new Rows<>(getEntityManager(), OfficialRating.class, "", fixed);
    }

    private static RatingRow row(OfficialRating r) {
        return new RatingRow(
                r.id.toString(),
                r.listYear,
                r.level,
                r.authority,
                r.publishedOn,
                r.source,
                r.scope,
                r.recordedAt,
                r.retractedAt.equals(Days.FAR_INSTANT) ? null : r.retractedAt);
    }
}
