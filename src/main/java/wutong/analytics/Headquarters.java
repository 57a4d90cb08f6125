package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wutong.deal.HqType;

/** The share of headquarters among all deals and among the signed ones; an unknown type is in the denominator only. */
@ApplicationScoped
public class Headquarters {

    /**
     * Both shares on one day.
     *
     * @param listUrl all deals looked at
     * @param signedListUrl those of them that have signed, in the period if one is given
     * @param headquartersListUrl those of a headquarters type, and {@code signedHeadquartersListUrl} those of the signed ones
     */
    public record Answer(
            LocalDate asOf,
            Ratio all,
            Ratio signed,
            List<TypeRow> types,
            String figure,
            String listUrl,
            String signedListUrl,
            String headquartersListUrl,
            String signedHeadquartersListUrl) {}

    /** The deals of one type; null for those whose type is not known. */
    public record TypeRow(HqType hqType, String label, long count, String listUrl) {}

    /** Every type, and the unknown. */
    private static final List<HqType> TYPES = Stream.concat(Arrays.stream(HqType.values()), Stream.of((HqType) null))
            .toList();

    private final Desk desk;

    Headquarters(Desk desk) {
        this.desk = desk;
    }

    /** @param period of the signing; all others count whatever the period */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, Period period) {
        var signed = period.bounded() ? period.of(scope, "signedOn") : scope.with("signedOn.isNull", "false");
        var counts = counts(scope);
        var labels = desk.labels(By.HQ_TYPE, TYPES, scope.english());
        var types = TYPES.stream()
                .map(type -> new TypeRow(
                        type,
                        labels.get(type),
                        counts.getOrDefault(type, 0L),
                        desk.url(By.HQ_TYPE.of(scope, type, null))))
                .toList();
        return new Answer(
                scope.asOf().day(),
                ratio(counts),
                ratio(counts(signed)),
                types,
                Figure.K05.url(),
                desk.url(scope),
                desk.url(signed),
                desk.url(headquarters(scope)),
                desk.url(headquarters(signed)));
    }

    /** Narrows whatever types were asked for already. */
    private static Scope headquarters(Scope scope) {
        return scope.with("hqType.isNull", "false").with("hqType.ne", HqType.NON_HQ);
    }

    private Map<HqType, Long> counts(Scope scope) {
        var counts = new HashMap<HqType, Long>();
        desk.rows(desk.ask(scope), "count(*)", "", By.HQ_TYPE, null)
                .forEach(row -> counts.put((HqType) row[1], (Long) row[0]));
        return counts;
    }

    private static Ratio ratio(Map<HqType, Long> counts) {
        var headquarters = counts.keySet().stream()
                .filter(type -> type != null && type.headquarters())
                .mapToLong(counts::get)
                .sum();
        return Ratio.of(
                headquarters,
                counts.values().stream().mapToLong(Long::longValue).sum());
    }
}
