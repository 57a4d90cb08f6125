package wutong.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Journal;
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

    private final Journal journal;

    Ratings(Journal journal) {
        this.journal = journal;
    }

    public List<RatingRow> of(long enterprise) {
        return list("enterpriseId = ?1 order by listYear, recordedAt", enterprise).stream()
                .map(Ratings::row)
                .toList();
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
        if (publishedOn.isAfter(act.today())) {
            throw Refused.rule("publishedOn", "date-in-future", publishedOn);
        }
        var before = find(
                        "enterpriseId = ?1 and listYear = ?2 and retractedAt = ?3",
                        enterprise,
                        listYear,
                        Days.FAR_INSTANT)
                .firstResultOptional();
        before.ifPresent(old -> old.retractedAt = act.at());
        var rating = new OfficialRating();
        rating.enterpriseId = enterprise;
        rating.listYear = listYear;
        rating.level = level;
        rating.authority = authority;
        rating.publishedOn = publishedOn;
        rating.source = source;
        rating.scope = scope;
        rating.enteredBy = act.actor().name();
        rating.recordedAt = act.at();
        persist(rating);
        journal.note(
                act, "enterprise", enterprise, "rated", before.map(Ratings::row).orElse(null), row(rating), null);
        return row(rating);
    }

    /** Records a total that was published without its list. */
    @Transactional
    public void total(
            int listYear, Level level, int count, String scope, String source, LocalDate publishedOn, Act act) {
        var total = new PublishedTotal();
        total.listYear = listYear;
        total.level = level;
        total.count = count;
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
                Map.of("listYear", listYear, "count", count),
                source);
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
