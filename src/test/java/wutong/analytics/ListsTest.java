package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.deal.DealField;
import wutong.deal.LandingRule;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.measure.Money;

@QuarkusTest
class ListsTest {

    private static final String TALKS = "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06";
    private static final String LANDED = TALKS + ", REGISTERED 2025-01-20, LANDED 2025-01-24";

    @Inject
    Acts acts;

    @Inject
    Lists lists;

    @Inject
    Stages stages;

    private static Said capital(String yuan) {
        return new Said().say(DealField.REGISTERED_CAPITAL, Money.yuan(yuan));
    }

    @Test
    void the_four_lists_hold_open_deals_with_their_capital() {
        acts.deal("四列甲", TALKS, capital("1000.50"));
        acts.deal("四列甲", "LEAD 2025-01-02, CONTACTED 2025-01-05", capital("2000"));
        acts.deal("四列甲", LANDED + ", OPERATING 2025-03-01");
        acts.deal("四列甲", LANDED, new Said().say(DealField.REGISTERED_CAPITAL, Money.of(new BigDecimal("7"), "USD")));
        acts.deal("四列甲", TALKS + ", LOST 2025-02-01", capital("9000"));
        acts.deal("四列甲", TALKS + ", TO_SIGN 2025-02-01, ON_HOLD 2025-02-02");

        var answer = lists.of(Acts.scope("四列甲"));

        assertEquals(
                "IN_TALKS 2, SIGNED 0, REGISTERED 0, LANDED 2",
                answer.lists().stream()
                        .map(row -> row.code() + " " + row.count())
                        .collect(Collectors.joining(", ")));
        assertEquals(List.of(Money.yuan("3000.50")), answer.lists().get(0).capital());
        assertEquals("USD", answer.lists().get(3).capital().get(0).currency());
        assertEquals(LandingRule.REGISTERED_AND_PREMISES, answer.landingRule());
        answer.lists().forEach(row -> assertEquals(row.count(), acts.listed(row.listUrl())));
    }

    @Test
    void stages_count_the_open_deals_and_statuses_the_others() {
        acts.deal("四列乙", TALKS);
        acts.deal("四列乙", TALKS + ", LOST 2025-02-01");
        acts.deal("四列乙", "LEAD 2025-01-02, REJECTED 2025-01-03");

        var today = stages.of(Acts.scope("四列乙"));
        var january = stages.of(Acts.scope("四列乙").with("asOf", "2025-01-31").with("knownAt", "2025-01-31"));
        var before = stages.of(Acts.scope("四列乙").with("asOf", "2024-12-31"));

        assertEquals(1, count(today, Stage.NEGOTIATING));
        assertEquals(0, count(today, Stage.LEAD));
        assertEquals(
                2, today.statuses().stream().mapToLong(Stages.StatusRow::count).sum());
        assertEquals(2, count(january, Stage.NEGOTIATING));
        assertTrue(before.stages().stream().allMatch(row -> row.count() == 0));
        for (var answer : List.of(today, january, before)) {
            answer.stages().forEach(row -> assertEquals(row.count(), acts.listed(row.listUrl())));
            answer.statuses().forEach(row -> assertEquals(row.count(), acts.listed(row.listUrl())));
        }
    }

    private static long count(Stages.Answer answer, Stage stage) {
        return answer.stages().get(stage.ordinal()).count();
    }
}
