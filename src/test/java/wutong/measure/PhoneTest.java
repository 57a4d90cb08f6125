package wutong.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "16900000001, +8616900000001, 16900000001",
        "+86 169 0000 0001, +8616900000001, 16900000001",
        "169-0000-0001, +8616900000001, 16900000001",
        "0571-00000029, +8657100000029, 057100000029",
        "(0571)00000029, +8657100000029, 057100000029",
        "010-0000002, +86100000002, 0100000002",
        "0571-00000029-801, +8657100000029, 057100000029",
        "0571-00000029转801, +8657100000029, 057100000029",
        "+86-571-00000029, +8657100000029, 057100000029",
        "+852 00000007, +85200000007, 85200000007",
        "400-000-0001, , 4000000001"
    })
    void a_number_is_read_and_kept_as_written(String text, String e164, String digits) {
        var reading = Phone.read(text);

        assertEquals(List.of(new Phone(text, e164, digits)), reading.phones());
        assertEquals(List.of(), reading.unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16900000029/0571-00000029",
                "16900000029、057100000029",
                "16900000029；0571-00000029",
                "16900000029,\n0571 00000029"
            })
    void several_numbers_in_one_cell_stand_apart(String text) {
        assertEquals(
                List.of("16900000029", "057100000029"),
                Phone.read(text).phones().stream().map(Phone::digits).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1690000002", "1.69E+10", "12345678", "12900000001", "+852 1234567", "见名片"})
    void what_is_no_number_is_said_to_be_none(String text) {
        assertTrue(Phone.read(text).invalid());
        assertEquals(List.of(text), Phone.read(text).unread());
    }

    @Test
    void a_good_number_beside_a_bad_one_is_kept() {
        var reading = Phone.read("16900000029/1690");

        assertEquals(1, reading.phones().size());
        assertEquals(List.of("1690"), reading.unread());
    }

    @Test
    void nothing_is_no_number_and_no_fault() {
        assertEquals(new Phone.Reading(List.of(), List.of()), Phone.read("无"));
    }

    @ParameterizedTest
    @CsvSource({
        "0571-87654301, 057187654301",
        "(0571)87654301, 057187654301",
        "138-0013-8000, 13800138000",
        "2026-0218, 2026-0218",
        "2026-12345, 2026-12345",
        "栖梧-科技, 栖梧-科技"
    })
    void a_search_looks_for_the_digits_of_a_number_and_for_other_words_as_they_are(String typed, String sought) {
        assertEquals(sought, Phone.sought(typed));
    }
}
