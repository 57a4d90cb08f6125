package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** All figures of the first page, of one day and by one knowledge. */
@ApplicationScoped
public class Overview {

    /**
     * The figures, each as it is answered alone.
     *
     * @param before the four lists at the end of the month before
     * @param sameYear of the signings of the year of the day
     * @param twoYears of the signings of the year before
     */
    public record Answer(
            LocalDate asOf,
            Lists.Answer lists,
            Lists.Answer before,
            LandingTime.Answer landing,
            LastLandings.Answer last,
            Funnel.Answer funnel,
            Stars.Answer stars,
            Headquarters.Answer headquarters,
            Capital.Answer capital,
            Ageing.Answer ageing,
            LandingRate.Answer sameYear,
            LandingRate.Answer twoYears,
            Stages.Answer stages) {

        /** Whether there is no deal at all on that day. */
        public boolean empty() {
            return stages.stages().stream().allMatch(row -> row.count() == 0)
                    && stages.statuses().stream().allMatch(row -> row.count() == 0);
        }
    }

    private final Lists lists;
    private final LandingTime landing;
    private final LastLandings last;
    private final Funnel funnel;
    private final Stars stars;
    private final Headquarters headquarters;
    private final Capital capital;
    private final Ageing ageing;
    private final LandingRate rate;
    private final Stages stages;

    Overview(
            Lists lists,
            LandingTime landing,
            LastLandings last,
            Funnel funnel,
            Stars stars,
            Headquarters headquarters,
            Capital capital,
            Ageing ageing,
            LandingRate rate,
            Stages stages) {
        this.lists = lists;
        this.landing = landing;
        this.last = last;
        this.funnel = funnel;
        this.stars = stars;
        this.headquarters = headquarters;
        this.capital = capital;
        this.ageing = ageing;
        this.rate = rate;
        this.stages = stages;
    }

    /**
     * @param period of the first contact, for the funnel and the time to landing
     * @param groupBy by what the time to landing is parted
     * @param listYear null for the latest
     */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, Period period, String groupBy, Integer listYear) {
        var day = scope.asOf().day();
        return new Answer(
                day,
                lists.of(scope),
                lists.of(scope.with("asOf", day.withDayOfMonth(1).minusDays(1))),
                landing.of(scope, period, groupBy),
                last.of(scope),
                funnel.of(scope, period, null),
                stars.of(scope, listYear, null),
                headquarters.of(scope, Period.ALWAYS),
                capital.of(scope, null, "stage"),
                ageing.of(scope),
                rate.of(scope, day.getYear(), 1),
                rate.of(scope, day.getYear() - 1, 2),
                stages.of(scope));
    }
}
