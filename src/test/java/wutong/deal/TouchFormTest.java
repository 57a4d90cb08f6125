package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a touch. Source: domain.md §4.1. */
class TouchFormTest {

    private static String refusal(TouchForm form, String path) {
        return Lives.said(Lives.refused(() -> form.check(Told.TODAY, path)));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NIL, 2026-05-20, 样例, kind:required",
                "CALL, 2026-05-20, NIL, summary:required",
                "CALL, 2026-05-20, ' ', summary:required",
                "CALL, 2026-06-02, 样例, occurredOn:date-in-future"
            },
            nullValues = "NIL")
    void a_touch_says_how_when_and_what(TouchKind kind, String on, String summary, String said) {
        assertEquals(said, refusal(new TouchForm(kind, Told.day(on), summary, "再约", null), ""));
    }

    @ParameterizedTest
    @CsvSource({"10001, 1, summary:too-long", "1, 2001, nextStep:too-long"})
    void a_touch_has_no_more_room(int summary, int next, String said) {
        assertEquals(said, refusal(form(summary, next), ""));
    }

    @Test
    void a_touch_has_room_for_so_much() {
        assertDoesNotThrow(() -> form(10_000, 2000).check(Told.TODAY, ""));
    }

    @Test
    void along_with_a_move_its_fields_are_named_under_it() {
        assertEquals("touch.kind:required", refusal(new TouchForm(null, null, "样例", null, null), "touch."));
    }

    @Test
    void a_touch_without_a_day_is_of_today_and_by_whoever_logs_it() {
        var form = new TouchForm(TouchKind.CALL, null, "样例", "再约", null);

        var touch = Touch.of(Told.full(), form, Lives.on("2026-06-01"));

        assertEquals(Told.TODAY, touch.occurredOn);
        assertEquals("值班", touch.saidBy);
        assertEquals("再约", touch.nextStep);
        assertEquals(1, touch.dealId);
    }

    private static TouchForm form(int summary, int next) {
        return new TouchForm(TouchKind.CALL, null, "样".repeat(summary), "样".repeat(next), null);
    }
}
