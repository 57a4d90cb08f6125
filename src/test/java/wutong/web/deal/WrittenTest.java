package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;
import wutong.measure.MoneyText;

class WrittenTest {

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), currency);
    }

    @Test
    void an_amount_is_written_short_and_to_the_last_cent() {
        assertEquals("1.2亿元", Written.money(money("120000000", "CNY"), false));
        assertEquals("50.55万元", Written.money(money("505500", "CNY"), false));
        assertEquals("1.0000000001亿元", Written.money(money("100000000.01", "CNY"), false));
        assertEquals("USD 20000000", Written.money(money("20000000", "USD"), false));
        assertEquals("CNY 120000000", Written.money(money("120000000", "CNY"), true));
    }

    @Test
    void an_amount_as_written_is_read_back_as_the_same() {
        for (var amount : new Money[] {
            money("120000000", "CNY"),
            money("80000000.55", "CNY"),
            money("20000000", "USD"),
            new Money(new BigDecimal("50000000.00"), "CNY", true, null, null, null),
            new Money(null, "CNY", false, new BigDecimal("50000000.00"), new BigDecimal("80000000.00"), null)
        }) {
            for (var english : new boolean[] {false, true}) {
                var text = Written.money(amount, english);
                assertTrue(amount.sameAs(MoneyText.read("registeredCapital", text, MoneyBounds.SOMETHING)), text);
            }
        }
    }
}
