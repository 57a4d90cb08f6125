package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.Stage;
import wutong.fault.Refused;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;

/** What a member of a JSON body may be, to the letter. */
class ReaderTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T read(BiFunction<Reader, JsonNode, T> how, String text) {
        var reader = new Reader();
        var value = how.apply(reader, json(text));
        reader.finish();
        return value;
    }

    private static String refused(BiFunction<Reader, JsonNode, ?> how, String text) {
        var refused = assertThrows(Refused.class, () -> read(how, text));
        return refused.kind + " " + refused.flaws.get(0).field() + " "
                + refused.flaws.get(0).code();
    }

    private static Money money(Reader reader, JsonNode node) {
        return reader.money(node, "m", MoneyBounds.SOMETHING);
    }

    private static BigDecimal decimal(Reader reader, JsonNode node) {
        return reader.decimal(node, "d", TEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void blank_is_none(String text) {
        assertNull(read((reader, node) -> reader.text(node, "t", 5), text));
    }

    @ParameterizedTest
    @CsvSource({
        "'5', MALFORMED t wrong-type",
        "'\"a\\u0000b\"', MALFORMED t unreadable-text",
        "'\"\\ud800\"', MALFORMED t unreadable-text",
        "'\"abcdef\"', RULE t too-long"
    })
    void text_is_text_of_a_length(String text, String told) {
        assertEquals(told, refused((reader, node) -> reader.text(node, "t", 5), text));
    }

    @Test
    void a_day_is_written_in_one_way() {
        assertEquals(LocalDate.of(2026, 3, 21), read((reader, node) -> reader.day(node, "on"), "\"2026-03-21\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2026-02-30\"", "\"2026-3-21\"", "\"0026-03-21\"", "\"21.3.2026\"", "\"2026-03-21T00:00:00Z\""
            })
    void a_day_that_there_is_not_is_refused(String text) {
        assertEquals("MALFORMED on unreadable-date", refused((reader, node) -> reader.day(node, "on"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"signed\"", "\"签约\"", "\"CASTLE\""})
    void a_code_is_one_of_those_that_there_are(String text) {
        assertEquals(
                "MALFORMED to unknown-code", refused((reader, node) -> reader.code(node, "to", Stage.class), text));
    }

    @ParameterizedTest
    @CsvSource({"'\"9249\"', 9249", "9249, 9249", "'\"abc\"', -1", "'\"99999999999999999999\"', -1"})
    void an_id_that_can_be_none_is_that_of_no_record(String text, long id) {
        assertEquals(Long.valueOf(id), read((reader, node) -> reader.id(node, "id"), text));
    }

    @ParameterizedTest
    @CsvSource({"80.5, MALFORMED n wrong-type", "'\"80\"', MALFORMED n wrong-type", "-1, RULE n negative"})
    void a_whole_number_counts_something(String text, String told) {
        assertEquals(told, refused((reader, node) -> reader.whole(node, "n"), text));
    }

    @ParameterizedTest
    @CsvSource({"9.5, 9.50", "'\"9.5\"', 9.50", "'\"1e0\"', 1.00", "0, 0.00"})
    void a_decimal_is_a_number_or_the_text_of_one(String text, BigDecimal value) {
        assertEquals(value, read(ReaderTest::decimal, text));
    }

    @ParameterizedTest
    @CsvSource({
        "10, RULE d money-too-large",
        "-1, RULE d money-negative",
        "9.999, RULE d money-too-fine",
        "'\"1e400\"', RULE d money-too-large",
        "'\"1亿2\"', MALFORMED d unreadable-number",
        "true, MALFORMED d wrong-type"
    })
    void a_decimal_out_of_bounds_is_told_which_bound(String text, String told) {
        assertEquals(told, refused(ReaderTest::decimal, text));
    }

    @Test
    void an_amount_has_a_currency() {
        assertEquals("RULE m.currency required", refused(ReaderTest::money, "{\"amount\": \"100000000\"}"));
        assertEquals(
                "MALFORMED m.currency unknown-code",
                refused(ReaderTest::money, "{\"amount\": \"100000000\", \"currency\": \"RMB\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU"})
    void gold_and_nothing_are_no_currency(String code) {
        assertEquals(
                "MALFORMED m.currency unknown-code",
                refused(ReaderTest::money, "{\"amount\": \"100000000\", \"currency\": \"" + code + "\"}"));
    }

    @Test
    void an_amount_is_one_number_or_a_range() {
        var range = read(ReaderTest::money, "{\"low\": \"100000000\", \"high\": \"200000000\", \"currency\": \"CNY\"}");

        assertTrue(range.range());
        assertFalse(range.approximate());
        assertEquals("RULE m.amount required", refused(ReaderTest::money, "{\"currency\": \"CNY\"}"));
        assertEquals(
                "RULE m.low money-range",
                refused(ReaderTest::money, "{\"low\": \"200000000\", \"high\": \"100000000\", \"currency\": \"CNY\"}"));
    }

    @Test
    void a_member_that_there_is_not_is_named_with_those_that_there_are() {
        var reader = new Reader();
        reader.known(json("{\"nam\": 1, \"note\": 2}"), "", Set.of("name", "note"));

        var flaw = assertThrows(Refused.class, reader::finish).flaws.get(0);

        assertEquals("nam", flaw.field());
        assertEquals(List.of("nam", "name, note"), flaw.args());
    }

    @Test
    void what_cannot_be_read_is_told_before_what_is_not_allowed() {
        var reader = new Reader();
        reader.text(json("\"abcdef\""), "long", 5);
        reader.day(json("\"soon\""), "on");

        var refused = assertThrows(Refused.class, reader::finish);

        assertEquals(Refused.Kind.MALFORMED, refused.kind);
        assertEquals("on", refused.flaws.get(0).field());
    }
}
