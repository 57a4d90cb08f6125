package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;

@QuarkusTest
class LandingRateTest {

    private static final String SIGNED =
            "LEAD 2024-01-02, CONTACTED 2024-01-05, NEGOTIATING 2024-01-06, TO_SIGN 2024-01-07, SIGNED 2024-02-10";

    @Inject
    Acts acts;

    @Inject
    LandingRate rate;

    @Inject
    LastLandings landings;

    @Test
    void terminated_deals_stay_in_the_denominator_and_late_landings_count_for_more_years() {
        acts.deal("落地率甲", SIGNED + ", REGISTERED 2024-05-01, LANDED 2024-06-01");
        acts.deal("落地率甲", SIGNED + ", REGISTERED 2024-05-01, LANDED 2025-06-01");
        acts.deal("落地率甲", SIGNED + ", TERMINATED 2024-09-01");
        acts.deal("落地率甲", SIGNED);
        var scope = Acts.scope("落地率甲");

        var one = rate.of(scope, 2024, null);
        var two = rate.of(scope, 2024, 2);
        var early = rate.of(scope.with("asOf", "2024-05-31"), 2024, 1);

        assertEquals(Ratio.of(1, 4), one.rate());
        assertEquals(Ratio.of(2, 4), two.rate());
        assertEquals(Ratio.of(0, 4), early.rate());
        assertFalse(early.over());
        assertEquals("/api/v1/meta/figures/K07", two.figure());
        for (var answer : List.of(one, two, early)) {
            assertEquals(answer.rate().denominator(), acts.listed(answer.listUrl()));
            assertEquals(answer.rate().numerator(), acts.listed(answer.landedListUrl()));
        }
    }

    @Test
    void so_many_years_are_refused_with_what_is_valid() {
        var fault = assertThrows(Refused.class, () -> rate.of(Acts.scope("落地率"), 2024, 11));

        assertEquals("?years", fault.flaws.get(0).field());
        assertEquals(List.of(11, 1, 10), fault.flaws.get(0).args());
    }

    @Test
    void the_last_five_landings_come_newest_first_with_their_days() {
        for (int day = 1; day <= 6; day++) {
            acts.deal("落地率乙", SIGNED + ", REGISTERED 2024-05-01, LANDED 2024-06-0" + day);
        }
        var scope = Acts.scope("落地率乙");

        var answer = landings.of(scope);
        var earlier = landings.of(scope.with("asOf", "2024-06-02"));

        assertEquals(
                List.of(6, 5, 4, 3, 2),
                answer.landings().stream()
                        .map(one -> one.landedOn().getDayOfMonth())
                        .toList());
        assertEquals(153, answer.landings().get(0).days());
        assertEquals(2, earlier.landings().size());
    }
}
