package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.deal.DealField;
import wutong.deal.HqType;
import wutong.deal.Said;
import wutong.measure.Money;

@QuarkusTest
class CapitalTest {

    private static final Money ABOUT = new Money(new BigDecimal("20000000.50"), "CNY", true, null, null, "约2000万");
    private static final Money RANGE =
            new Money(null, "CNY", false, new BigDecimal("1000"), new BigDecimal("2000"), "1000–2000");

    @Inject
    Acts acts;

    @Inject
    Capital capital;

    private void deal(String source, Money registered, HqType type) {
        var said = new Said().say(DealField.HQ_TYPE, type);
        if (registered != null) {
            said.say(DealField.REGISTERED_CAPITAL, registered);
        }
        acts.deal(source, "LEAD 2025-01-02, CONTACTED 2025-01-05", said);
    }

    @Test
    void currencies_are_never_added_and_a_range_is_missing() {
        deal("资金甲", Money.yuan("10000000"), HqType.REGIONAL_HQ);
        deal("资金甲", ABOUT, HqType.REGIONAL_HQ);
        deal("资金甲", RANGE, HqType.RND_HQ);
        deal("资金甲", Money.of(new BigDecimal("5000000"), "USD"), null);
        deal("资金甲", null, null);

        var answer = capital.of(Acts.scope("资金甲"), null, "hqType");

        assertEquals(
                List.of(new Total("CNY", "30000000.50", 2, 1), new Total("USD", "5000000.00", 1, 0)),
                answer.all().totals());
        assertEquals(2, answer.all().missing());
        assertEquals(5, acts.listed(answer.all().listUrl()));
        assertEquals(2, acts.listed(answer.all().missingListUrl()));
        assertEquals(
                Arrays.asList("REGIONAL_HQ", "RND_HQ", null),
                answer.groups().stream().map(Capital.Group::key).toList());
        assertEquals(
                List.of(2L, 1L, 2L),
                answer.groups().stream()
                        .map(group -> acts.listed(group.sums().listUrl()))
                        .toList());
        assertEquals(
                List.of(0L, 1L, 1L),
                answer.groups().stream()
                        .map(group -> acts.listed(group.sums().missingListUrl()))
                        .toList());
    }

    @Test
    void groups_by_currency_hold_the_ranges_of_that_currency() {
        deal("资金乙", Money.yuan("10000000"), null);
        deal("资金乙", RANGE, null);
        deal("资金乙", Money.of(new BigDecimal("7"), "HKD"), null);
        deal("资金乙", null, null);

        var groups =
                capital.of(Acts.scope("资金乙"), "registeredCapital", "currency").groups();

        assertEquals(
                Arrays.asList("CNY", "HKD", null),
                groups.stream().map(Capital.Group::key).toList());
        assertEquals(1, groups.get(0).sums().missing());
        assertEquals(
                List.of(2L, 1L, 1L),
                groups.stream()
                        .map(group -> acts.listed(group.sums().listUrl()))
                        .toList());
    }

    @Test
    void every_grouping_and_measure_has_lists_as_long_as_its_groups() {
        deal("资金丙", Money.yuan("10000000"), HqType.RND_HQ);
        deal("资金丙", null, null);

        for (var by : List.of("stage", "status", "hqType", "platform", "unit", "source", "star", "currency")) {
            for (var measure : List.of("registeredCapital", "paidInCapital", "totalInvestment", "arrivedFunds")) {
                for (var asOf : List.of("2026-11-24", "2025-06-30")) {
                    var answer = capital.of(Acts.scope("资金丙").with("asOf", asOf), measure, by);
                    var listed = answer.groups().stream()
                            .mapToLong(group -> acts.listed(group.sums().listUrl()))
                            .sum();
                    assertEquals(2, listed, by + " " + measure + " " + asOf);
                }
            }
        }
    }

    @Test
    void an_earlier_day_has_the_amounts_of_that_day() {
        var id = acts.deal("资金丁", "LEAD 2025-01-02", new Said().say(DealField.REGISTERED_CAPITAL, Money.yuan("1000")));
        acts.change(id, DealField.REGISTERED_CAPITAL, Money.yuan("9000"), "2025-05-01");
        var scope = Acts.scope("资金丁").with("asOf", "2025-03-01");

        var known = capital.of(scope, null, null);
        var then = capital.of(scope.with("knownAt", "2025-03-01"), null, null);
        var before = capital.of(scope.with("asOf", "2024-12-31"), null, null);

        assertEquals("9000.00", known.all().totals().get(0).amount());
        assertEquals("1000.00", then.all().totals().get(0).amount());
        assertEquals(List.of(), before.all().totals());
        assertEquals(0, before.all().missing());
    }
}
