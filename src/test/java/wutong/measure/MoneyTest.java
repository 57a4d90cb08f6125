package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void yuan_have_two_places_and_no_more() {
        assertEquals(new BigDecimal("5.00"), Money.yuan("5").amount());
        assertEquals(new BigDecimal("5.10"), Money.yuan("5.1").amount());
        assertThrows(ArithmeticException.class, () -> Money.yuan("5.123"));
    }

    @Test
    void a_range_has_ends_and_no_single_amount() {
        assertTrue(range("1", "2").range());
        assertFalse(Money.yuan("1").range());
    }

    private static Money range(String low, String high) {
        return new Money(null, "CNY", false, new BigDecimal(low), new BigDecimal(high), low + "-" + high);
    }

    @Test
    void the_same_amount_may_be_written_in_other_words() {
        var written = new Money(Money.yuan("5").amount(), "CNY", null, null, null, "5元");

        assertTrue(written.sameAs(Money.yuan("5")));
        assertTrue(Money.yuan("5").sameAs(written));
        assertTrue(range("1", "2").sameAs(range("1", "2")));
    }

    @Test
    void another_amount_currency_end_or_certainty_is_not_the_same() {
        var five = Money.yuan("5");

        assertFalse(five.sameAs(null));
        assertFalse(five.sameAs(Money.yuan("6")));
        assertFalse(five.sameAs(Money.of(five.amount(), "USD")));
        assertFalse(five.sameAs(new Money(five.amount(), "CNY", true, null, null, null)));
        assertFalse(range("1", "2").sameAs(range("1", "3")));
        assertFalse(range("1", "2").sameAs(range("0", "2")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            100000000,   CNY, 10000万元
            50000000,    CNY, 5000万元
            12345600,    CNY, 1234.56万元
            12345678.91, CNY, 12345678.91元
            0,           CNY, 0万元
            1234567,     USD, USD 1234567
            0.5,         HKD, HKD 0.5
            """)
    void an_amount_is_written_exactly(BigDecimal amount, String currency, String words) {
        assertEquals(words, MoneyWords.of(Money.of(amount, currency)));
    }

    @Test
    void what_is_approximate_or_a_range_is_written_so() {
        var about = new Money(Money.yuan("50000000").amount(), "CNY", true, null, null, null);

        assertEquals("约5000万元", MoneyWords.of(about));
        assertEquals("500万元-800万元", MoneyWords.of(range("5000000.00", "8000000.00")));
        assertEquals("", MoneyWords.of(null));
    }
}
