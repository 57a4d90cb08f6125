package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-02-28T15:59:59Z, 2026-02-28
            2026-02-28T16:00:00Z, 2026-03-01
            2024-02-28T16:00:00Z, 2024-02-29
            2025-12-31T16:00:00Z, 2026-01-01
            """)
    void an_instant_is_of_the_day_that_it_is_in_shanghai(Instant instant, LocalDate day) {
        assertEquals(day, Days.on(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2024-02-29", "2025-12-31"})
    void a_day_ends_where_the_next_begins(LocalDate day) {
        assertEquals(day.plusDays(1), Days.on(Days.endOf(day)));
        assertEquals(day, Days.on(Days.endOf(day).minusNanos(1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-05, 2026-01-05, 0
            2026-01-05, 2026-01-24, 19
            2024-02-28, 2024-03-01, 2
            2025-02-28, 2025-03-01, 1
            2026-01-24, 2026-01-05, -19
            """)
    void days_are_counted_as_the_difference_of_the_dates(LocalDate from, LocalDate to, int days) {
        assertEquals(days, Days.between(from, to));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "待定", "面议", "暂无", "无", "/", "／", "-", "－", "--", "——", "—", " 待定 "})
    void nothing_is_written_in_many_ways(String text) {
        assertTrue(Blank.says(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无锡", "待定中", "---", "//", "。"})
    void and_something_looks_like_it(String text) {
        assertFalse(Blank.says(text));
    }

    @Test
    void full_width_is_made_plain_inside_and_blanks_go_at_both_ends() {
        assertEquals("ABC(1) 2", Blank.folded(" ＡＢＣ（１）　２ "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            苏文电能, suwendianneng, swdn
            重庆银行, chongqingyinhang, cqyh
            A股第1号, agudi1hao, agd1h
            """)
    void a_name_is_spelt_as_it_sounds_and_by_its_initials(String name, String full, String initials) {
        assertEquals(full, Spelling.full(name));
        assertEquals(initials, Spelling.initials(name));
        assertEquals(name.toLowerCase() + " " + full + " " + initials, Spelling.searchable(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二〇二五年三月二十一日 | 2025年3月21日
            三月十日               | 3月10日
            十二月三十一日         | 12月31日
            廿五日                 | 25日
            卅日                   | 30日
            十日                   | 10日
            第一年                 | 第1年
            一期工程               | 一期工程
            """)
    void chinese_numbers_before_year_month_and_day_become_digits(String text, String digits) {
        assertEquals(digits, DateText.inDigits(text));
    }
}
