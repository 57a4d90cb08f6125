package wutong.measure;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;
import wutong.measure.MoneyText.Fault;
import wutong.measure.MoneyText.Unit;

class MoneyTextTest {

    private static final Unit NO_UNIT = null;

    @ParameterizedTest
    @CsvSource({
        "1亿元, 100000000",
        "5000万, 50000000",
        "１．２亿元, 120000000",
        "'10,000', 100000000",
        "20000, 200000000",
        "0.5亿, 50000000",
        "1亿2000万, 120000000",
        "1亿2千万元, 120000000",
        "3千万, 30000000",
        "人民币5000万元整, 50000000",
        "5000万元(人民币), 50000000",
        "¥50000元, 50000",
        "12000元, 12000",
        "1 亿 元, 100000000",
        "500.55, 5005500"
    })
    void an_amount_in_a_column_of_wan_is_read_in_yuan(String text, String yuan) {
        var reading = MoneyText.read(text, Unit.WAN);

        assertEquals(0, new BigDecimal(yuan).compareTo(reading.money().amount()));
        assertEquals("CNY", reading.money().currency());
        assertEquals(text, reading.money().text());
        assertEquals(Set.of(), reading.faults());
    }

    @ParameterizedTest
    @CsvSource({
        "USD 20 million, USD, 20000000",
        "'USD 5,000,000', USD, 5000000",
        "港币5000万元, HKD, 50000000",
        "1.2亿美元, USD, 120000000",
        "US$3m, USD, 3000000",
        "HK$ 100万, HKD, 1000000",
        "5000万欧元, EUR, 50000000",
        "5亿日元, JPY, 500000000",
        "300万新加坡元, SGD, 3000000"
    })
    void foreign_money_stays_in_its_currency(String text, String currency, String amount) {
        var reading = MoneyText.read(text, Unit.WAN);

        assertEquals(0, new BigDecimal(amount).compareTo(reading.money().amount()));
        assertEquals(currency, reading.money().currency());
        assertEquals(Set.of(Fault.FX), reading.faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "详见协议",
                "-5000万",
                "负5000万",
                "1亿2",
                "1亿2千",
                "1.2亿3000万",
                "NaN",
                "Infinity",
                "1e400",
                "1e999999999",
                "1E+08",
                "5000万美元5000万港币",
                "5000万美元(约3.6亿元)",
                "1,00万",
                "5000万5000",
                "8000-5000万",
                "10^20",
                "0x10",
                "五千",
                "5000万/年",
                "1..5亿",
                "99999999999999999999999999999999999",
                "USD 0",
                "亿元",
                "万"
            })
    void what_is_no_amount_stays_unread(String text) {
        var reading = assertTimeoutPreemptively(ofSeconds(2), () -> MoneyText.read(text, Unit.WAN));

        assertNull(reading.money());
        assertTrue(reading.faults().contains(Fault.UNPARSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "待定", "面议", "暂无", "无", "/", "-", "--", "——", "—", "－"})
    void nothing_is_no_fault(String text) {
        assertEquals(new MoneyText.Reading(null, Set.of()), MoneyText.read(text, Unit.WAN));
    }

    @ParameterizedTest
    @CsvSource({"约5000万", "5000万左右", "预计5000万元", "大约 5000万", "5000万元(预计)"})
    void an_approximate_amount_is_kept_as_one(String text) {
        var reading = MoneyText.read(text, Unit.WAN);

        assertEquals(Set.of(Fault.APPROX), reading.faults());
        assertTrue(reading.money().approximate());
        assertEquals(new BigDecimal("50000000.00"), reading.money().amount());
    }

    @ParameterizedTest
    @CsvSource({
        "5000-8000万, 50000000, 80000000, CNY",
        "5000万-8000万元, 50000000, 80000000, CNY",
        "0.5～1亿, 50000000, 100000000, CNY",
        "5000-8000, 50000000, 80000000, CNY",
        "5000万至1亿元, 50000000, 100000000, CNY"
    })
    void a_range_keeps_both_ends_and_no_single_value(String text, String low, String high, String currency) {
        var reading = MoneyText.read(text, Unit.WAN);

        assertEquals(Set.of(Fault.RANGE), reading.faults());
        assertTrue(reading.money().range());
        assertEquals(0, new BigDecimal(low).compareTo(reading.money().low()));
        assertEquals(0, new BigDecimal(high).compareTo(reading.money().high()));
        assertEquals(currency, reading.money().currency());
    }

    @Test
    void a_foreign_range_has_one_currency() {
        var money = MoneyText.read("港币5000-8000万元", Unit.WAN).money();

        assertEquals("HKD", money.currency());
        assertEquals(new BigDecimal("50000000.00"), money.low());
    }

    @ParameterizedTest
    @ValueSource(strings = {"50000000", "5000元", "0", "0.5", "100000000000000000000", "1001亿", "1-2元"})
    void an_amount_no_deal_has_is_not_taken(String text) {
        assertEquals(
                new MoneyText.Reading(null, Set.of(Fault.OUTLIER)).money(),
                MoneyText.read(text, Unit.WAN).money());
        assertTrue(MoneyText.read(text, Unit.WAN).faults().contains(Fault.OUTLIER));
    }

    @Test
    void a_plain_number_without_any_unit_is_not_guessed() {
        assertEquals(Set.of(Fault.UNPARSED), MoneyText.read("20000", NO_UNIT).faults());
        assertEquals(
                Money.yuan("200000000").amount(),
                MoneyText.read("2亿", NO_UNIT).money().amount());
    }

    @Test
    void units_are_named_by_headings() {
        assertEquals(0, Unit.YI.factor().compareTo(Unit.named("亿元").factor()));
        assertEquals(0, Unit.WAN.factor().compareTo(Unit.named("万元").factor()));
        assertEquals("USD", Unit.named("万美元").currency());
        assertNull(Unit.named("个"));
    }

    @Test
    void a_form_gets_an_amount_or_the_reason() {
        assertEquals(
                new BigDecimal("50000000.00"),
                MoneyText.read("registeredCapital", "5000万", MoneyBounds.SOMETHING)
                        .amount());
        assertEquals(
                new BigDecimal("50000.00"),
                MoneyText.read("registeredCapital", "50000", MoneyBounds.SOMETHING)
                        .amount());
        assertNull(MoneyText.read("registeredCapital", "待定", MoneyBounds.SOMETHING));
        assertEquals("money-unreadable", refused("详见协议"));
        assertEquals("money-unreadable", refused("1e400"));
        assertEquals("money-negative", refused("-5000万"));
        assertEquals("money-too-large", refused("100000000000000000000"));
        assertEquals("money-outlier", refused("5000"));
        assertEquals("money-outlier", refused("2000亿"));
    }

    @Test
    void what_was_paid_in_may_be_nothing_yet_in_any_currency() {
        assertEquals(
                0,
                MoneyText.read("paidInCapital", "0", MoneyBounds.NOTHING_YET)
                        .amount()
                        .signum());
        assertEquals(
                "USD",
                MoneyText.read("paidInCapital", "0万美元", MoneyBounds.NOTHING_YET).currency());
        assertEquals("money-outlier", refused("0"));
        assertThrows(Refused.class, () -> MoneyText.read("paidInCapital", "5000", MoneyBounds.NOTHING_YET));
    }

    @ParameterizedTest
    @CsvSource({
        "万元, 10000, ",
        "亿, 100000000, ",
        "港币亿, 100000000, HKD",
        "USD百万, 1000000, USD",
        "million usd, 1000000, USD",
        "美元, 1, USD",
        "港币, , HKD",
        "人民币, , CNY"
    })
    void words_of_a_unit_say_a_factor_a_currency_or_both(String words, String factor, String currency) {
        var unit = UnitWords.read(words);

        assertEquals(currency, unit.currency());
        assertEquals(factor, unit.factor() == null ? null : unit.factor().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "million", "10亿", "万元亿元", "美元港币", "见备注"})
    void what_is_no_unit_is_none(String words) {
        assertNull(UnitWords.read(words));
    }

    @Property(tries = 300)
    void written_amounts_are_read_back_exactly(
            @ForAll @LongRange(min = 1_000_000, max = 10_000_000_000_000L) long cents) {
        var money = Money.of(BigDecimal.valueOf(cents, 2), "CNY");

        var again = MoneyText.read(MoneyWords.of(money), NO_UNIT);

        assertEquals(money.amount(), again.money().amount());
        assertFalse(again.money().approximate());
    }

    @Property(tries = 500)
    void no_text_breaks_the_reading(@ForAll String text) {
        var reading = MoneyText.read(text, Unit.WAN);

        assertTrue(reading.money() == null || reading.money().text().equals(text));
    }

    private static String refused(String text) {
        return assertThrows(Refused.class, () -> MoneyText.read("registeredCapital", text, MoneyBounds.SOMETHING)).code;
    }
}
