package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FunnelTest {

    @Inject
    Acts acts;

    @Inject
    Funnel funnel;

    @Test
    void a_step_back_counts_once_and_a_lost_deal_stays_where_it_has_been() {
        acts.deal(
                "漏斗甲",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-10, TO_SIGN 2025-02-01, NEGOTIATING 2025-02-10");
        acts.deal("漏斗甲", "LEAD 2025-01-03, CONTACTED 2025-01-06, NEGOTIATING 2025-01-11, LOST 2025-03-01");
        acts.deal("漏斗甲", "LEAD 2025-01-04, CONTACTED 2025-01-07");
        acts.deal("漏斗甲", "LEAD 2025-01-05");

        var answer = funnel.of(Acts.scope("漏斗甲"), Period.ALWAYS, null);

        assertEquals(4, answer.n());
        assertEquals(
                List.of(3L, 2L, 1L, 0L, 0L, 0L, 0L),
                answer.stages().stream().map(Funnel.Row::reached).toList());
        assertEquals(
                List.of(1L, 0L, 1L, 0L, 0L, 0L, 0L),
                answer.stages().stream().map(Funnel.Row::stillOpen).toList());
        assertEquals(
                List.of(0L, 1L, 0L, 0L, 0L, 0L, 0L),
                answer.stages().stream().map(Funnel.Row::closed).toList());
        assertEquals(Ratio.of(1, 2), answer.stages().get(2).ofPrevious());
        assertEquals(Ratio.of(1, 3), answer.stages().get(2).ofFirst());
        assertNull(answer.stages().get(4).ofPrevious().value());
        answer.stages().forEach(row -> assertEquals(row.reached(), acts.listed(row.listUrl())));
        assertEquals(4, acts.listed(answer.listUrl()));
    }

    @Test
    void registering_before_signing_counts_as_having_signed() {
        acts.deal("漏斗乙", "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-10, REGISTERED 2025-02-01");

        var answer = funnel.of(Acts.scope("漏斗乙"), Period.ALWAYS, "cohort");

        assertEquals(
                List.of(1L, 1L, 1L, 1L, 1L, 0L, 0L),
                answer.stages().stream().map(Funnel.Row::reached).toList());
    }

    @Test
    void a_cohort_is_met_in_the_period_and_a_period_counts_entries_whoever_was_met_when() {
        acts.deal("漏斗丙", "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-03-10");
        acts.deal("漏斗丙", "LEAD 2025-01-02, CONTACTED 2025-03-05, NEGOTIATING 2025-04-10");
        var march = Period.read("2025-03-01", "2025-03-31");

        var cohort = funnel.of(Acts.scope("漏斗丙"), march, "cohort");
        var period = funnel.of(Acts.scope("漏斗丙"), march, "period");

        assertEquals(1, cohort.n());
        assertEquals(1, cohort.stages().get(1).reached());
        assertEquals(2, period.n());
        assertEquals(1, period.stages().get(0).reached());
        assertEquals(1, period.stages().get(1).reached());
        period.stages().forEach(row -> assertEquals(row.reached(), acts.listed(row.listUrl())));
        assertEquals(2, acts.listed(period.listUrl()));
    }

    @Test
    void a_period_ends_with_the_day_asked_for() {
        acts.deal("漏斗丁", "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-03-10");
        var scope = Acts.scope("漏斗丁").with("asOf", "2025-03-01");

        var answer = funnel.of(scope, Period.read("2025-01-01", "2025-12-31"), "period");

        assertEquals(1, answer.n());
        assertEquals(0, answer.stages().get(1).reached());
        assertEquals(1, answer.stages().get(0).stillOpen());
    }
}
