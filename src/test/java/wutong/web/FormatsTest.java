package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.deal.Stage;
import wutong.measure.Money;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Money range(String low, String high) {
        return new Money(null, "CNY", false, new BigDecimal(low), high == null ? null : new BigDecimal(high), null);
    }

    @ParameterizedTest
    @CsvSource({
        "120000000.00, CNY, 1.2 亿元, CNY 120 m",
        "100000000.00, CNY, 1 亿元, CNY 100 m",
        "99999999.99, CNY, '10,000 万元', CNY 100 m",
        "80000000.00, CNY, '8,000 万元', CNY 80 m",
        "12345678901.00, CNY, 123.46 亿元, CNY 12.35 bn",
        "123456.00, CNY, 12.35 万元, 'CNY 123,456'",
        "9999.50, CNY, '9,999.50 元', 'CNY 9,999.50'",
        "0.00, CNY, 0 元, CNY 0",
        "20000000.00, USD, '2,000 万美元', 'USD 20 m'"
    })
    void money_is_short_in_either_language(String amount, String currency, String zh, String en) {
        var money = Money.of(new BigDecimal(amount), currency);

        assertEquals(zh, Formats.money(money, Languages.ZH));
        assertEquals(en, Formats.money(money, Languages.EN));
    }

    @Test
    void what_is_not_known_is_a_dash_and_never_nought() {
        assertEquals("—", Formats.money(null, Languages.ZH));
        assertEquals("—", Formats.money(new Money(null, "CNY", null, null, null, "若干"), Languages.ZH));
        assertEquals("—", Formats.exact(null, Languages.EN));
        assertEquals("—", Formats.day(null, Languages.ZH, TODAY));
        assertEquals("—", Formats.moment(null, Languages.ZH, TODAY));
        assertEquals("—", Formats.days(null, Languages.ZH));
        assertEquals("—", Formats.share(null));
        assertEquals("—", Formats.number(null));
        assertEquals("—", Formats.label(null, Languages.EN));
        assertEquals("—", Formats.or(" "));
    }

    @Test
    void about_is_said() {
        var about = new Money(new BigDecimal("50000000"), "CNY", true, null, null, "约5000万");

        assertEquals("约 5,000 万元", Formats.money(about, Languages.ZH));
        assertEquals("≈ CNY 50 m", Formats.money(about, Languages.EN));
    }

    @Test
    void a_range_names_its_unit_once_where_it_can() {
        assertEquals("1–2 亿元", Formats.money(range("1e8", "2e8"), Languages.ZH));
        assertEquals("8,000 万元–1.2 亿元", Formats.money(range("8e7", "1.2e8"), Languages.ZH));
        assertEquals("CNY 100–200 m", Formats.money(range("1e8", "2e8"), Languages.EN));
        assertEquals("1 亿元–", Formats.money(range("1e8", null), Languages.ZH));
    }

    @Test
    void exact_is_to_the_last_cent() {
        assertEquals("120,000,000 元", Formats.exact(Money.yuan("120000000"), Languages.ZH));
        assertEquals("CNY 0.10", Formats.exact(Money.yuan("0.1"), Languages.EN));
    }

    @Test
    void a_day_of_this_year_needs_no_year() {
        assertEquals("3月21日", Formats.day(LocalDate.of(2026, 3, 21), Languages.ZH, TODAY));
        assertEquals("21 Mar", Formats.day(LocalDate.of(2026, 3, 21), Languages.EN, TODAY));
        assertEquals("2025-03-21", Formats.day(LocalDate.of(2025, 3, 21), Languages.ZH, TODAY));
    }

    @Test
    void a_moment_is_read_in_shanghai() {
        assertEquals("1月1日 00:30", Formats.moment(Instant.parse("2025-12-31T16:30:00Z"), Languages.ZH, TODAY));
    }

    @Test
    void ratios_counts_and_codes() {
        assertEquals("43.5%", Formats.share(0.435));
        assertEquals("50.0%", Formats.share(new BigDecimal("0.5")));
        assertEquals("12,345", Formats.number(12345));
        assertEquals("1 day", Formats.days(1, Languages.EN));
        assertEquals("签约", Formats.label(Stage.SIGNED, Languages.ZH));
        assertEquals("Signed", Formats.label(Stage.SIGNED, Languages.EN));
    }
}
