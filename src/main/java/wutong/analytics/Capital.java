package wutong.analytics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the amounts of all deals add up to, currency by currency. A range counts as missing. */
@ApplicationScoped
public class Capital {

    /** The sums of one day, over all deals and group by group. */
    public record Answer(
            LocalDate asOf, String measure, @JsonUnwrapped Sums all, List<Group> groups, String figure) {}

    /** The sums of one group; the key is null for the deals of which it is not known. */
    public record Group(
            String key, String label, @JsonUnwrapped Sums sums) {}

    /**
     * What was added up, and of how many deals there was nothing to add.
     *
     * @param listUrl all deals looked at, with an amount or without
     */
    public record Sums(List<Total> totals, long missing, String missingListUrl, String listUrl) {}

    private static final Set<By> GROUPS =
            EnumSet.of(By.STAGE, By.STATUS, By.HQ_TYPE, By.PLATFORM, By.UNIT, By.SOURCE, By.STAR, By.CURRENCY);

    private final Desk desk;

    Capital(Desk desk) {
        this.desk = desk;
    }

    /** @param measure null for registered capital */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, String measure, String groupBy) {
        var added = Measure.read(measure);
        var by = By.read(groupBy, GROUPS);
        var asked = desk.ask(scope);
        var currency = added.currency(asked.vantage().at());
        var all = new ArrayList<Sum>();
        var parts = new HashMap<Object, List<Sum>>();
        var parting = by == By.CURRENCY ? null : by;
        for (var row :
                desk.rows(asked, added.summed(asked.vantage().at()) + ", " + currency, currency, parting, added)) {
            all.add(Sum.of(row));
            parts.computeIfAbsent(by == By.CURRENCY ? row[4] : Desk.group(row, by), part -> new ArrayList<>())
                    .add(Sum.of(row));
        }
        return new Answer(
                asked.vantage().asOf().day(),
                added.word,
                sums(all, scope, added),
                by == null ? List.of() : groups(parts, by, scope, added),
                Figure.L03.url());
    }

    private List<Group> groups(Map<Object, List<Sum>> parts, By by, Scope scope, Measure measure) {
        var labels = desk.labels(by, parts.keySet(), scope.english());
        return parts.keySet().stream()
                .sorted(by.order(labels))
                .map(value -> new Group(
                        By.key(value),
                        labels.get(value),
                        sums(parts.get(value), by.of(scope, value, measure), measure)))
                .toList();
    }

    private Sums sums(Collection<Sum> sums, Scope scope, Measure measure) {
        var without = desk.url(scope.with(measure.word + ".isNull", "true"));
        return new Sums(Sum.totals(sums), Sum.missing(sums), without, desk.url(scope));
    }
}
