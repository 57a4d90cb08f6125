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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "凤栖科技",
                "杭州凤栖科技有限公司",
                "杭州市凤栖科技有限公司",
                "浙江省杭州市上城区凤栖科技有限公司",
                "凤栖科技（浙江）有限公司",
                "凤栖科技(中国)有限责任公司",
                "上海凤栖科技集团股份有限公司",
                "杭州凤栖科技发展有限公司",
                "凤栖科技有限公司华东区域总部项目",
                "凤栖科技项目"
            })
    void the_heart_leaves_out_what_does_not_name_a_company(String name) {
        assertEquals("凤栖科技", PlainName.heart(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"西湖电子", "城市之光", "苏文电能", "中控", "长三角总部项目", "Northwind Asia"})
    void a_heart_is_not_cut_to_nothing_and_not_where_no_region_stands(String name) {
        assertEquals(name, PlainName.heart(name));
    }

    @Test
    void a_name_that_is_only_a_form_is_left_whole() {
        assertEquals("有限公司", PlainName.core("有限公司"));
        assertNull(PlainName.same(null));
        assertNull(PlainName.core(null));
        assertNull(PlainName.heart(null));
    }
}
