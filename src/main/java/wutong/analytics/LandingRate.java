package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import wutong.deal.LandingRule;
import wutong.deal.LandingRules;
import wutong.fault.Refused;

/** Of the deals signed in a year, the share landed in the same year, or within so many; terminated deals stay in the denominator. */
@ApplicationScoped
public class LandingRate {

    /**
     * The rate of one year's signings.
     *
     * @param years 1 for the same calendar year
     * @param until the last day on which a landing counts
     * @param over whether that day has passed, so that the rate no longer grows
     * @param listUrl the deals signed in the year
     * @param landedListUrl those of them that landed in time
     */
    public record Answer(
            LocalDate asOf,
            int year,
            int years,
            LocalDate until,
            boolean over,
            Ratio rate,
            LandingRule landingRule,
            String figure,
            String listUrl,
            String landedListUrl) {}

    private static final int MOST_YEARS = 10;

    private final Desk desk;
    private final LandingRules rules;

    LandingRate(Desk desk, LandingRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /**
     * @param year null for the year of the day asked for
     * @param years null for 1
     */
    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    @Transactional
    public Answer of(Scope scope, Integer year, Integer years) {
        var day = scope.asOf().day();
        var signing = between("year", year == null ? day.getYear() : year, 1, 9000);
        var within = between("years", years == null ? 1 : years, 1, MOST_YEARS);
        var first = LocalDate.of(signing, 1, 1);
        var until = LocalDate.of(signing + within - 1, 12, 31);
        var signed = new Period(first, LocalDate.of(signing, 12, 31)).of(scope, "signedOn");
        var landed = new Period(within == 1 ? first : null, until).of(signed, "landedOn");
        return new Answer(
                day,
                signing,
                within,
                until,
                day.isAfter(until),
                Ratio.of(desk.count(landed), desk.count(signed)),
                rules.on(day),
                (within == 1 ? Figure.K06 : Figure.K07).url(),
                desk.url(signed),
                desk.url(landed));
    }

    private static int between(String parameter, int number, int least, int most) {
        if (number < least || number > most) {
            throw Refused.query(parameter, "out-of-range", number, least, most);
        }
        return number;
    }
}
