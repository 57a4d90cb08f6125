package wutong.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @Test
    void nothing_asked_is_today_as_known_now() {
        var asOf = AsOf.read(null, null, TODAY);

        assertEquals(TODAY, asOf.day());
        assertNull(asOf.knownBefore());
        assertTrue(asOf.present(TODAY));
    }

    @Test
    void known_at_a_day_counts_what_was_recorded_before_its_end_in_shanghai() {
        var asOf = AsOf.read("2025-06-30", "2025-06-30", TODAY);

        assertEquals(Instant.parse("2025-06-30T16:00:00Z"), asOf.knownBefore());
        assertFalse(asOf.present(TODAY));
    }

    @Test
    void refuses_tomorrow_and_what_is_no_day() {
        assertEquals("as-of-future", refusal("2025-07-01", null).code);
        assertEquals("as-of-future", refusal(null, "2025-07-01").code);
        assertEquals("unreadable-date", refusal("2025-06-31", null).code);
        assertEquals("?knownAt", refusal(null, "yesterday").flaws.get(0).field());
    }

    private static Refused refusal(String asOf, String knownAt) {
        return assertThrows(Refused.class, () -> AsOf.read(asOf, knownAt, TODAY));
    }
}
