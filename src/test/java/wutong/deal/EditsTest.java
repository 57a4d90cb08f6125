package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;
import wutong.measure.Money;

class EditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_review_cannot_have_been_passed_tomorrow() {
        var refused = refused(DealField.REVIEW_PASSED_ON, TODAY.plusDays(1));

        assertEquals("date-in-future", refused.code);
        assertEquals("reviewPassedOn", refused.flaws.get(0).field());
        assertDoesNotThrow(() -> Edits.possible(DealField.REVIEW_PASSED_ON, TODAY, TODAY));
    }

    @Test
    void a_paper_of_tomorrow_proves_no_landing() {
        var refused = refused(DealField.LANDING_EVIDENCE, new Evidence(Evidence.Kind.LEASE, TODAY.plusDays(1), "样例"));

        assertEquals("landingEvidence.on", refused.flaws.get(0).field());
    }

    @Test
    void a_planned_day_may_lie_ahead() {
        assertDoesNotThrow(() -> Edits.possible(DealField.PLANNED_SIGN_ON, TODAY.plusDays(30), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "z", "1", "金"})
    void an_industry_section_is_one_of_twenty(String text) {
        assertEquals("unknown-code", refused(DealField.INDUSTRY_SECTION, text).code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "J", "T"})
    void those_from_a_to_t_are_known(String text) {
        assertDoesNotThrow(() -> Edits.possible(DealField.INDUSTRY_SECTION, text, TODAY));
    }

    @Test
    void amounts_and_numbers_say_the_same_however_they_are_written() {
        assertTrue(Edits.same(Money.yuan("100"), Money.yuan("100.00")));
        assertTrue(Edits.same(new BigDecimal("2.50"), new BigDecimal("2.5")));
        assertFalse(Edits.same(null, "样例"));
    }

    private static Refused refused(DealField field, Object value) {
        return assertThrows(Refused.class, () -> Edits.possible(field, value, TODAY));
    }
}
