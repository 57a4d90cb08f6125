package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsksTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void blank_words_say_nothing(String text) {
        assertEquals("reason:required", Lives.said(Lives.refused(() -> Asks.text("reason", text))));
    }

    @Test
    void words_are_so_long_and_no_longer() {
        assertDoesNotThrow(() -> Asks.fits("note", "样样", 2));
        assertDoesNotThrow(() -> Asks.fits("note", null, 2));

        assertEquals("note:too-long", Lives.said(Lives.refused(() -> Asks.fits("note", "样样样", 2))));
    }

    @Test
    void what_is_a_supervisors_is_refused_to_others() {
        assertDoesNotThrow(() -> Asks.supervisor("exception", Lives.by("SUPERVISOR", "2026-06-01")));

        var refused = Lives.refused(() -> Asks.supervisor("exception", Lives.by("HEAD", "2026-06-01")));
        assertEquals("exception:supervisor-only", Lives.said(refused));
    }
}
