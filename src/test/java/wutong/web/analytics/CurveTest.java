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

        assertEquals("M64.0 250.0H198.0V103.8", curve.incidence());
        assertEquals(
                List.of("0", "30"), curve.days().stream().map(Curve.Mark::label).toList());
        assertEquals(
                List.of(20, 10), curve.days().stream().map(Curve.Mark::atRisk).toList());
        assertNull(curve.veil());
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
}
