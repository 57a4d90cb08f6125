package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {

    @Test
    void no_word_means_two_headings() {
        var seen = new HashMap<String, Heading>();

        for (var heading : Heading.values()) {
            assertNull(seen.put(Heading.plain(heading.zh()), heading));
            for (var word : heading.synonyms()) assertNull(seen.put(Heading.plain(word), heading), word);
        }
    }

    @Test
    void every_heading_is_known_by_its_own_words() {
        for (var heading : Heading.values()) {
            assertEquals(heading, Heading.of(heading.zh()));
            for (var word : heading.synonyms()) assertEquals(heading, Heading.of(word));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "项目名称*, NAME",
        "＊项目 名称, NAME",
        "总投资（亿元）, TOTAL_INVESTMENT",
        "注册资本(万元人民币), REGISTERED_CAPITAL",
        "拟用面积(㎡), SPACE_NEEDED",
        "星级, OFFICIAL_STAR",
        "投资方(全称), INVESTOR",
        "编号, ROW_NO",
        "进度、备注, LATEST_PROGRESS",
        "接触到落地(天), DAYS_TO_LANDING"
    })
    void stars_spaces_widths_and_units_do_not_matter(String cell, Heading heading) {
        assertEquals(heading, Heading.of(cell));
    }

    @Test
    void every_flag_says_its_reason_in_both_languages() {
        for (var flag : Flag.values()) {
            assertTrue(!flag.zh().isBlank() && !flag.en().isBlank());
            assertTrue(!flag.code().contains("_"));
        }
    }
}
