package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wutong.listing.AsOf;
import wutong.measure.Bound;
import wutong.measure.Days;
import wutong.rating.Level;
import wutong.rating.PublishedTotal;

/** How many enterprises bear which star in one list year: as published, else as recorded one by one. Years are never mixed. */
@ApplicationScoped
public class Stars {

    /**
     * The pyramid of one year.
     *
     * @param listYear null while nothing is known of any year
     * @param source who published the total; null when it is counted from our own records
     * @param unknownLevel enterprises in the total whose level is not known
     * @param others what else was published as a total of the same year
     * @param years of which anything is known, newest first
     */
    public record Answer(
            LocalDate asOf,
            Integer listYear,
            long total,
            Basis basis,
            String source,
            String scope,
            List<Row> levels,
            long unknownLevel,
            List<Other> others,
            List<Integer> years,
            String figure) {}

    /** Where a number comes from. */
    public enum Basis {
        /** An announcement without the list behind it. */
        PUBLISHED,
        /** Ratings recorded here, which can be listed. */
        RECORDED
    }

    /** One level; the count is null when nobody has told it. */
    public record Row(Level level, String label, Long count, Basis basis, String listUrl) {}

    /**
     * Another published total.
     *
     * @param total null where only a bound was published
     * @param than the number of that bound; null for an exact total
     */
    public record Other(Long total, Bound bound, Long than, String source, String scope) {

        static Other of(PublishedTotal one) {
            var count = Long.valueOf(one.count);
            var exact = one.bound.exact();
            return new Other(exact ? count : null, one.bound, exact ? null : count, one.source, one.scope);
        }
    }

    private final EntityManager db;

    Stars(EntityManager db) {
        this.db = db;
    }

    /**
     * @param listYear null for the latest
     * @param area which published totals to take, such as 上城区; null for those told in most detail
     */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, Integer listYear, String area) {
        var asOf = scope.asOf();
        var published = published(asOf).stream()
                .filter(one -> area == null || area.equals(one.scope))
                .toList();
        var recorded = recorded(asOf);
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        published.forEach(one -> years.add(one.listYear));
        years.addAll(recorded.keySet());
        var year = listYear != null || years.isEmpty() ? listYear : years.first();
        var totals = published.stream()
                .filter(one -> year != null && one.listYear == year)
                .toList();
        var pyramid = new Pyramid(year, totals, recorded.getOrDefault(year, Map.of()), clocks(scope));
        return pyramid.answer(asOf.day(), List.copyOf(years), scope.english());
    }

    /** Newest first. */
    private List<PublishedTotal> published(AsOf asOf) {
        return db.createQuery(
                        "from PublishedTotal t where t.publishedOn <= :day and t.recordedAt < :known order by t.publishedOn desc, t.recordedAt desc, t.id desc",
                        PublishedTotal.class)
                .setParameter("day", asOf.day())
                .setParameter("known", known(asOf))
                .getResultList();
    }

    private Map<Integer, Map<Level, Long>> recorded(AsOf asOf) {
        var recorded = new HashMap<Integer, Map<Level, Long>>();
        db.createQuery(
                        "select r.listYear, r.level, count(r) from OfficialRating r where r.publishedOn <= :day and r.recordedAt < :known and r.retractedAt >= :known group by r.listYear, r.level",
                        Object[].class)
                .setParameter("day", asOf.day())
                .setParameter("known", known(asOf))
                .getResultList()
                .forEach(row -> recorded.computeIfAbsent((Integer) row[0], year -> new HashMap<>())
                        .put((Level) row[1], (Long) row[2]));
        return recorded;
    }

    private static String clocks(Scope scope) {
        return Stream.of("asOf", "knownAt")
                .filter(scope.filters()::containsKey)
                .map(clock -> "&" + clock + "=" + scope.filters().get(clock))
                .collect(Collectors.joining());
    }

    private static Instant known(AsOf asOf) {
        return asOf.knownBefore() == null ? Days.FAR_INSTANT : asOf.knownBefore();
    }
}
