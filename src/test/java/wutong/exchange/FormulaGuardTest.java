package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+852 00000007", "-已领照", "@SUM(A1)", "\t=1", "\r=1", "=", "'=1", "''=1", "=第一行\n第二行"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe_and_loses_it_again(String text) {
        assertEquals("'" + text, FormulaGuard.put(text));
        assertEquals(text, FormulaGuard.lift(FormulaGuard.put(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "栖梧", "1=1", " =1", "'引号", "a-b", "第一行\n=2", "12.5"})
    void what_none_would_run_is_left_as_it_is(String text) {
        assertEquals(text, FormulaGuard.put(text));
        assertEquals(text, FormulaGuard.lift(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1", "''=1"})
    void a_guarded_cell_is_not_active(String text) {
        assertFalse(FormulaGuard.active(text));
    }
}
