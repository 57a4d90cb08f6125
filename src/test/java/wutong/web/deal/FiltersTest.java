package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

    @ParameterizedTest
    @CsvSource({
        "50000000, 5000万, 50 million",
        "120000000, 1.2亿, 120 million",
        "123456789, 123456789, 123456789",
        "8000, 8000, 8000",
        "12345600, 1234.56万, 12345600"
    })
    void yuan_are_written_as_people_write_them_and_to_the_last_one(String yuan, String zh, String en) {
        assertEquals(zh, Filters.written(yuan, false));
        assertEquals(en, Filters.written(yuan, true));
    }

    @Test
    void what_is_no_number_stands_as_it_is() {
        assertEquals("一大笔", Filters.written("一大笔", false));
        assertEquals("", Filters.written("", false));
    }
}
