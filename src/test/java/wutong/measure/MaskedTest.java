package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "13812341234, 138****1234",
        "+86 138-1234-1234, +861******1234",
        "周样 副总经理 13812341234, 周样 副总经理 138****1234",
        "0571-87001234, 057*****1234",
        "8700123, *****23",
        "zhou.yang@example.cn, z***@example.cn",
        "3 楼 201 室, 3 楼 201 室",
        "2026-03-04 来访, 2026-03-04 来访"
    })
    void keeps_who_it_is_and_hides_how_to_reach_them(String text, String masked) {
        assertEquals(masked, Masked.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "138****1234,",
        "周样 138****1234, '周样 '",
        "138****1234、13900001111, 、13900001111",
        "057*****1234 *****23,",
        "z***@example.cn,",
        "0571-87001234, 0571-87001234"
    })
    void what_is_not_hidden_stays_open(String text, String open) {
        assertEquals(
                open == null ? null : open.strip(),
                open == null ? Masked.open(text) : Masked.open(text).strip());
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(Masked.of(null));
        assertNull(Masked.open(null));
    }
}
