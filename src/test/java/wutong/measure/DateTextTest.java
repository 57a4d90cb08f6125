package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-21",
                "2025/3/21",
                "2025.3.21",
                "2025年3月21日",
                "2025年3月21",
                "２０２５．３．２１",
                "2025 - 3 - 21",
                "2025年 3月 21日",
                "二〇二五年三月二十一日",
                "二零二五年三月廿一日",
                "20250321",
                "2025-03-21 00:00:00",
                "2025-03-21T08:30",
                "2025/3/21 8:30",
                "2025年3月21日(周五)",
                "2025.3.21 "
            })
    void a_full_day_is_read_without_a_word(String text) {
        assertEquals(new DateText.Reading(LocalDate.of(2025, 3, 21), null), DateText.read(text, 2024));
    }

    @ParameterizedTest
    @CsvSource({
        "3月21日, NOYEAR, 2025-03-21",
        "三月二十一日, NOYEAR, 2025-03-21",
        "3.21, NOYEAR, 2025-03-21",
        "25.1.9, TWO_DIGIT, 2025-01-09",
        "25年1月9日, TWO_DIGIT, 2025-01-09",
        "25/1/9, TWO_DIGIT, 2025-01-09",
        "45670, SERIAL, 2025-01-13",
        "45737, SERIAL, 2025-03-21",
        "45737.5, SERIAL, 2025-03-21"
    })
    void a_day_with_a_doubt_says_so(String text, DateText.Fault fault, LocalDate day) {
        assertEquals(new DateText.Reading(day, fault), DateText.read(text, 2025));
    }

    @ParameterizedTest
    @CsvSource({
        "3月中旬, FUZZY",
        "月底, FUZZY",
        "2025年3月, FUZZY",
        "2025.3, FUZZY",
        "202503, FUZZY",
        "2025, FUZZY",
        "三季度, FUZZY",
        "Q3, FUZZY",
        "拟9月, FUZZY",
        "03/04/2025, AMBIG",
        "25/03/2025, AMBIG",
        "03/25/2025, AMBIG",
        "25/03/21, AMBIG",
        "3/4, AMBIG",
        "5.1.25, AMBIG",
        "2025.2.30, INVALID",
        "2025-13-01, INVALID",
        "2月30日, INVALID",
        "2025.3.2-3.5, INVALID",
        "昨天, INVALID",
        "99999, INVALID",
        "3025-01-01, INVALID",
        "12345678, INVALID"
    })
    void what_is_no_day_is_not_guessed(String text, DateText.Fault fault) {
        assertEquals(new DateText.Reading(null, fault), DateText.read(text, 2025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "待定", "——"})
    void nothing_is_no_fault(String text) {
        assertEquals(new DateText.Reading(null, null), DateText.read(text, 2025));
    }

    @Test
    void a_short_day_before_a_time_is_not_glued_to_it() {
        assertEquals(
                LocalDate.of(2025, 3, 2), DateText.read("2025-03-2 10:00", 2025).day());
    }

    @Property(tries = 500)
    void no_text_breaks_the_reading(@ForAll String text) {
        DateText.read(text, 2025);
    }
}
