package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a row and the deal that it resembles say the same in a column. */
class RivalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            注册资本(万元) | 5000   | 5000万元 | true
            注册资本(万元) | 5000   | 0.5亿    | true
            注册资本(万元) | 5000   | 5001     | false
            注册资本       | 待定   | 待定     | true
            """)
    void amounts_are_compared_by_what_they_are_worth(String column, String one, String other, boolean same) {
        assertEquals(same, Rivals.same(Heading.REGISTERED_CAPITAL, column, one, other));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05, 2026/3/5, true", "2026年3月5日, 2026-03-05, true", "2026-03-05, 2026-03-06, false"})
    void days_are_compared_by_the_day(String one, String other, boolean same) {
        assertEquals(same, Rivals.same(Heading.SIGNED, "签约时间", one, other));
    }

    @ParameterizedTest
    @CsvSource({"栖梧（杭州）科技, 栖梧(杭州)科技, true", "栖梧科技, 栖梧 科技, true", "栖梧科技, 云栖科技, false"})
    void words_are_compared_without_the_way_they_are_typed(String one, String other, boolean same) {
        assertEquals(same, Rivals.same(Heading.NAME, "项目名称", one, other));
    }
}
