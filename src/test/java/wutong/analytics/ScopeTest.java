package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.Views;
import wutong.deal.Stage;
import wutong.fault.Refused;

class ScopeTest {

    private static final Scope ALL = Scope.of(Views.on(LocalDate.of(2026, 11, 24)), false);

    @Test
    void a_filter_left_out_narrows_nothing_and_a_later_one_replaces_an_earlier() {
        assertEquals(Map.of(), ALL.with("source", null).filters());
        assertEquals(
                Map.of("stage", List.of("SIGNED")),
                ALL.with("stage", Stage.LEAD).with("stage", Stage.SIGNED).parameters());
    }

    @Test
    void a_period_holds_both_its_ends() {
        assertEquals(
                Map.of("signedOn.gte", "2025-01-01", "signedOn.lte", "2025-01-01"),
                Period.read("2025-01-01", "2025-01-01").of(ALL, "signedOn").filters());
        assertEquals(ALL, Period.read(null, null).of(ALL, "signedOn"));
    }

    @Test
    void days_out_of_order_or_unreadable_are_refused_by_name() {
        var order = assertThrows(Refused.class, () -> Period.read("2025-02-01", "2025-01-31"));
        var unread = assertThrows(Refused.class, () -> Period.read("2025-02-30", null));

        assertEquals("?to", order.flaws.get(0).field());
        assertEquals("?from", unread.flaws.get(0).field());
    }

    @Test
    void a_share_of_nothing_has_no_value() {
        assertNull(Ratio.of(0, 0).value());
        assertEquals(0.75, Ratio.of(18, 24).value());
    }

    @Test
    void totals_stay_apart_by_currency_yuan_first() {
        var totals = Total.byCurrency(List.of(
                Total.of("AUD", BigDecimal.ONE, 1, 0),
                Total.of("CNY", new BigDecimal("0.10"), 1, 1),
                Total.of("HKD", BigDecimal.ZERO, 0, 0),
                Total.of("CNY", new BigDecimal("0.20"), 2, 0)));

        assertEquals(List.of(new Total("CNY", "0.30", 3, 1), new Total("AUD", "1.00", 1, 0)), totals);
    }

    @Test
    void groups_narrow_the_scope_to_their_own_deals() {
        assertEquals(
                Map.of("stage", "SIGNED"), By.STAGE.of(ALL, Stage.SIGNED, null).filters());
        assertEquals(Map.of("unit.isNull", "true"), By.UNIT.of(ALL, null, null).filters());
        assertEquals(Map.of("source.eq", "甲,乙"), By.SOURCE.of(ALL, "甲,乙", null).filters());
        assertEquals(Map.of("star", "NONE"), By.STAR.of(ALL, null, null).filters());
        assertEquals(
                Map.of("arrivedFunds.currency", "USD"),
                By.CURRENCY.of(ALL, "USD", Measure.ARRIVED_FUNDS).filters());
    }

    @Test
    void groups_of_codes_keep_their_order_and_the_unknown_comes_last() {
        var values = Arrays.<Object>asList(null, Stage.LANDED, Stage.LEAD);
        values.sort(By.STAGE.order(Map.of()));

        assertEquals(Arrays.asList(Stage.LEAD, Stage.LANDED, null), values);
        assertNull(By.read(null, EnumSet.of(By.STAGE)));
        assertThrows(Refused.class, () -> By.read("status", EnumSet.of(By.STAGE)));
    }
}
