package wutong.analytics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wutong.deal.Clock;
import wutong.deal.DealList.Question;
import wutong.deal.LandingRule;
import wutong.deal.LandingRules;

/** How long it takes from first contact to landing, told with the deals that have not landed. Source: domain.md §8. */
@ApplicationScoped
public class LandingTime {

    /**
     * The time of all deals of a cohort, and of each group of it.
     *
     * @param backFilled of the deals counted those recorded more than thirty days after their first contact: what is filled in later tells
     *     too much of those that lasted
     */
    public record Answer(
            LocalDate asOf,
            Cohort cohort,
            @JsonUnwrapped Times all,
            List<Group> groups,
            Ratio backFilled,
            LandingRule landingRule,
            String figure) {}

    /** The time of one group; the key is null for the deals of which it is not known. */
    public record Group(
            String key, String label, @JsonUnwrapped Times times) {}

    /** Seconds from the start of a day, taken for one of UTC, to that of the thirty-first day after it in China. */
    private static final long LATE = Duration.ofDays(31).minusHours(8).toSeconds();

    private static final Set<By> GROUPS = EnumSet.of(By.PLATFORM, By.HQ_TYPE, By.STAR, By.SOURCE, By.UNIT);

    /** 不到 20 日. */
    private static final int SOON = 20;

    private final Desk desk;
    private final LandingRules rules;

    LandingTime(Desk desk, LandingRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** @param period of the first contact; for deals without one, of the day the lead came in */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, Period period, String groupBy) {
        var by = By.read(groupBy, GROUPS);
        var piles = new HashMap<Object, Pile>();
        gather(piles, desk.ask(period.of(scope, "firstContactOn")), by, false);
        gather(piles, desk.ask(withoutOrigin(scope, period)), by, true);
        var all = new Pile();
        piles.values().forEach(all::add);
        var day = scope.asOf().day();
        return new Answer(
                day,
                Cohort.of(period, "firstContactOn"),
                times(all, scope, period),
                by == null ? List.of() : groups(piles, by, scope, period),
                backFilled(scope, period),
                rules.on(day),
                Figure.K15.url());
    }

    private Ratio backFilled(Scope scope, Period period) {
        var counted = desk.ask(period.of(scope, "firstContactOn").with("clock", "COUNTED"));
        var late = "extract(epoch from d.createdAt) - extract(epoch from %s.firstContactOn) >= %d"
                .formatted(counted.vantage().at(), LATE);
        var row = desk.rows(counted, "count(*), sum(case when " + late + " then 1 else 0 end)", "")
                .get(0);
        return Ratio.of(row[1] == null ? 0 : ((Number) row[1]).longValue(), (Long) row[0]);
    }

    private void gather(Map<Object, Pile> piles, Question asked, By by, boolean adrift) {
        var at = asked.vantage().at();
        var since = "case when %1$s.clock = OPEN then %1$s.firstContactOn end".formatted(at);
        var groups = "%1$s.clock, %1$s.clockDays, %2$s".formatted(at, since);
        for (var row : desk.rows(asked, "count(*), " + groups, groups, by, null)) {
            var clock = (Clock) row[1];
            if (clock != null && adrift == (clock == Clock.NO_ORIGIN)) {
                piles.computeIfAbsent(Desk.group(row, by), group -> new Pile())
                        .add(
                                Math.toIntExact((Long) row[0]),
                                clock,
                                (Integer) row[2],
                                (LocalDate) row[3],
                                asked.vantage().asOf().day());
            }
        }
    }

    private List<Group> groups(Map<Object, Pile> piles, By by, Scope scope, Period period) {
        var labels = desk.labels(by, piles.keySet(), scope.english());
        return piles.keySet().stream()
                .sorted(by.order(labels))
                .map(value -> new Group(
                        By.key(value), labels.get(value), times(piles.get(value), by.of(scope, value, null), period)))
                .toList();
    }

    private Times times(Pile pile, Scope scope, Period period) {
        var survival = Survival.of(pile.tallies);
        var cohort = period.of(scope, "firstContactOn");
        return new Times(
                survival.n(),
                survival.landed(),
                survival.lost(),
                survival.open(),
                pile.missingOrigin,
                pile.missingLanding,
                survival.median(),
                survival.medianOfLandedOnly(),
                survival.within(),
                survival.curve(),
                desk.url(cohort.with("clock", "COUNTED")),
                desk.url(cohort.with("clock", Clock.LANDED).with("daysToLanding.lt", SOON)),
                desk.url(withoutOrigin(scope, period)),
                desk.url(cohort.with("clock", Clock.NO_LANDING)));
    }

    private static Scope withoutOrigin(Scope scope, Period period) {
        return period.of(scope, "receivedOn").with("clock", Clock.NO_ORIGIN);
    }
}
