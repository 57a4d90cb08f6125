package wutong.web.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wutong.analytics.Survival;
import wutong.analytics.Tally;
import wutong.analytics.Times;

class CurveTest {

    private static Times times(List<Tally> tallies) {
        var s = Survival.of(tallies);
        return new Times(
                s.n(),
                s.landed(),
                s.lost(),
                s.open(),
                0,
                0,
                s.median(),
                s.medianOfLandedOnly(),
                s.within(),
                s.curve(),
                "/",
                "/",
                "/",
                null);
    }

    /** One landing a day, from the first day on. */
    private static Times landing(int deals) {
        return times(IntStream.rangeClosed(1, deals)
                .mapToObj(day -> new Tally(day, 1, 0, 0))
                .toList());
    }

    @Test
    void fewer_than_ten_deals_make_no_curve() {
        assertNull(Curve.of(landing(9), 720));
        assertNotNull(Curve.of(landing(10), 720));
    }

    @Test
    void where_nothing_has_happened_there_is_nothing_to_draw() {
        assertNull(Curve.of(times(List.of(new Tally(40, 0, 0, 30))), 720));
    }

    @Test
    void goes_up_by_steps_within_its_frame() {
        var curve = Curve.of(times(List.of(new Tally(15, 10, 0, 0), new Tally(30, 0, 0, 10))), 348);

        assertEquals("M64.0 290.0H198.0V118.8", curve.incidence());
        assertEquals(
                List.of("0", "30"), curve.days().stream().map(Curve.Mark::label).toList());
        assertEquals(
                List.of(20, 10), curve.days().stream().map(Curve.Mark::atRisk).toList());
        assertNull(curve.veil());
    }

    @Test
    void ends_where_the_last_thing_happened_and_names_that_day() {
        var curve = Curve.of(times(List.of(new Tally(15, 10, 0, 0), new Tally(104, 4, 0, 12))), 720);

        assertEquals(104, curve.last());
        assertEquals(
                List.of("0", "30", "60", "90", "104"),
                curve.days().stream().map(Curve.Mark::label).toList());
        assertTrue(curve.incidence().contains("H704.0V"), curve.incidence());
    }

    @Test
    void names_its_lines_at_their_ends_one_over_and_one_under() {
        var curve = Curve.of(times(List.of(new Tally(15, 10, 4, 0), new Tally(104, 4, 0, 2))), 720);

        assertTrue(Double.parseDouble(curve.kaplanMeierEnd()) + 12 < Double.parseDouble(curve.incidenceEnd()));
    }

    @Test
    void a_day_without_room_to_its_right_is_named_to_its_left() {
        assertTrue(Curve.of(landing(12), 348).twenty().left());
        assertFalse(
                Curve.of(times(List.of(new Tally(200, 10, 0, 0))), 720).twenty().left());
    }

    @Test
    void grows_pale_once_fewer_than_five_are_watched() {
        var curve = Curve.of(landing(12), 348);

        assertEquals("135.5", curve.veil());
        assertFalse(curve.band().isEmpty());
    }

    @Test
    void is_cut_after_a_year_and_says_so() {
        var late = times(List.of(new Tally(15, 10, 0, 0), new Tally(400, 2, 0, 9)));

        assertTrue(Curve.of(late, 720).cut());
        assertEquals(365, Curve.of(late, 720).last());
    }

    @Test
    void what_is_said_of_those_landed_stays_within_the_frame() {
        var tallies = times(List.of(new Tally(15, 10, 0, 0), new Tally(30, 0, 0, 10)));

        assertEquals(
                new Curve.Spot("198.0", "-13", "332.0", true),
                Curve.of(tallies, 348).landedOnly());
        assertEquals(
                new Curve.Spot("384.0", "-4", "392.0", false),
                Curve.of(tallies, 720).landedOnly());
    }
}
