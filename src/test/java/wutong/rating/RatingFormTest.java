package wutong.rating;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;

class RatingFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static String wrong(RatingForm form) {
        return assertThrows(Refused.class, () -> form.check(TODAY)).flaws.stream()
                .map(flaw -> flaw.field() + ":" + flaw.code())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"2000", "2024", "2026", "2027"})
    void a_list_year_reaches_from_the_first_list_to_the_next_one(int year) {
        assertDoesNotThrow(() -> form(year, "样例委", "样例公报", "杭州市", TODAY).check(TODAY));
    }

    @ParameterizedTest
    @CsvSource({"1999", "2028", "0", "-1", "20240"})
    void any_other_is_none(int year) {
        assertEquals("listYear:list-year-range", wrong(form(year, "样例委", "样例公报", "杭州市", TODAY)));
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertEquals(
                "listYear:required level:required authority:required publishedOn:required source:required scope:required",
                wrong(new RatingForm(null, null, null, null, null, null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' '    | 样例公报 | 杭州市 | authority:required
            样例委 | ''       | 杭州市 | source:required
            样例委 | 样例公报 | ' '    | scope:required
            """)
    void blank_words_are_none(String authority, String source, String scope, String said) {
        assertEquals(said, wrong(form(2024, authority, source, scope, TODAY)));
    }

    @Test
    void words_are_so_long_and_no_longer() {
        assertDoesNotThrow(() -> form(2024, "委".repeat(120), "报".repeat(400), "市".repeat(120), TODAY)
                .check(TODAY));
        assertEquals(
                "authority:too-long source:too-long scope:too-long",
                wrong(form(2024, "委".repeat(121), "报".repeat(401), "市".repeat(121), TODAY)));
    }

    @Test
    void nothing_was_published_tomorrow() {
        assertEquals("publishedOn:date-in-future", wrong(form(2024, "样例委", "样例公报", "杭州市", TODAY.plusDays(1))));
    }

    @Test
    void levels_stand_from_the_highest_to_none() {
        assertEquals(
                List.of(
                        "FIVE_STAR",
                        "FOUR_STAR",
                        "THREE_STAR",
                        "STAR_CLASS_1",
                        "STAR_CLASS_2",
                        "FINANCIAL_HQ",
                        "NOT_LISTED"),
                java.util.Arrays.stream(Level.values()).map(Level::name).toList());
    }

    private static RatingForm form(int year, String authority, String source, String scope, LocalDate publishedOn) {
        return new RatingForm(year, Level.THREE_STAR, authority, publishedOn, source, scope);
    }
}
