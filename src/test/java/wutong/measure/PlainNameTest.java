package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

    @Test
    void width_and_white_space_do_not_tell_names_apart() {
        assertEquals(PlainName.same("凤栖(浙江)物流有限公司"), PlainName.same("凤栖（浙江） 物流有限公司　"));
    }

    @Test
    void what_stands_in_brackets_does() {
        assertNotEquals(PlainName.same("凤栖物流有限公司"), PlainName.same("凤栖物流（杭州）有限公司"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"凤栖物流公司", "凤栖物流有限公司", "凤栖物流有限责任公司", "凤栖物流股份有限公司", "凤栖物流"})
    void the_core_leaves_the_legal_form_out(String name) {
        assertEquals("凤栖物流", PlainName.core(name));
    }

    @Test
    void a_name_that_is_only_a_form_is_left_whole() {
        assertEquals("有限公司", PlainName.core("有限公司"));
        assertNull(PlainName.same(null));
        assertNull(PlainName.core(null));
    }
}
