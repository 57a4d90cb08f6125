package wutong.analytics;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.LandingRule;
import wutong.deal.LandingRules;
import wutong.measure.Money;

/** The deals that landed last, with the days they took. */
@ApplicationScoped
public class LastLandings {

    /** The last landings by one day, newest first. */
    public record Answer(
            LocalDate asOf, List<Landing> landings, LandingRule landingRule, String figure, String listUrl) {}

    /**
     * One landing.
     *
     * @param days from first contact; null when that is not known
     */
    public record Landing(
            String id,
            String no,
            String name,
            String enterprise,
            DealCard.Ref platform,
            LocalDate firstContactOn,
            LocalDate landedOn,
            Integer days,
            Money registeredCapital) {

        static Landing of(DealCard deal) {
            return new Landing(
                    deal.id(),
                    deal.no(),
                    deal.name(),
                    deal.enterprise() == null ? null : deal.enterprise().name(),
                    deal.platform(),
                    deal.firstContactOn(),
                    deal.landedOn(),
                    deal.daysToLanding(),
                    deal.registeredCapital());
        }
    }

    private static final int MANY = 5;

    private final DealList deals;
    private final Desk desk;
    private final LandingRules rules;

    LastLandings(DealList deals, Desk desk, LandingRules rules) {
        this.deals = deals;
        this.desk = desk;
        this.rules = rules;
    }

    @CacheResult(cacheName = FigureKey.CACHE, keyGenerator = FigureKey.class)
    public Answer of(Scope scope) {
        var landed = scope.with("landedOn.isNull", "false").with("sort", "-landedOn");
        var landings = deals.page(desk.ask(landed.with("limit", MANY))).items().stream()
                .map(Landing::of)
                .toList();
        var day = scope.asOf().day();
        return new Answer(day, landings, rules.on(day), Figure.L06.url(), desk.url(landed));
    }
}
