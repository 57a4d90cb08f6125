package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.web.Words;

class DealsColumnTest {

    @Test
    void without_a_choice_the_usual_ones_are_shown() {
        var shown = DealsColumn.chosen(List.of());

        assertEquals(10, shown.size());
        assertTrue(shown.contains(DealsColumn.LIMIT));
        assertFalse(shown.contains(DealsColumn.SOURCE));
    }

    @Test
    void a_row_is_always_known_by_name_and_stage() {
        assertEquals(List.of(DealsColumn.NAME, DealsColumn.STAGE), DealsColumn.chosen(List.of("none", "castle")));
        assertEquals(
                List.of(DealsColumn.NAME, DealsColumn.STAGE, DealsColumn.SOURCE),
                DealsColumn.chosen(List.of("source", "none")));
    }

    @Test
    void every_column_has_a_head() {
        assertEquals(
                List.of(),
                Arrays.stream(DealsColumn.values())
                        .filter(column -> !Words.has(column.key()))
                        .toList());
    }
}
