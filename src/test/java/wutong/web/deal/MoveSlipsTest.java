package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.deal.DealField;
import wutong.deal.Gate;

/** Which fields of a form answer a gate item. */
class MoveSlipsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enterprise         | ENTERPRISE SECRECY_REASON
            platform           | PLATFORM PLATFORM_UNDECIDED
            totalInvestment    | TOTAL_INVESTMENT REGISTERED_CAPITAL
            promisedIncentives | PROMISED_INCENTIVES FAIR_COMPETITION_REF
            staff              | STAFF
            """)
    void an_item_that_can_be_met_in_two_ways_has_two_fields(String item, String fields) {
        assertEquals(
                List.of(fields.split(" ")),
                MoveSlips.fields(item).stream().map(DealField::name).toList());
    }

    @Test
    void a_touch_has_a_form_of_its_own() {
        assertTrue(MoveSlips.fields("touch").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void every_gate_item_but_a_touch_has_a_field(Gate gate) {
        assertEquals(gate.field.equals("touch"), MoveSlips.fields(gate.field).isEmpty());
    }
}
