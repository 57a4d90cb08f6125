package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static Times of(Tally... tallies) {
        var told = Survival.of(List.of(tallies));
        return new Times(
                told.n(),
                told.landed(),
                told.lost(),
                told.open(),
                0,
                0,
                told.median(),
                told.medianOfLandedOnly(),
                told.within(),
                told.curve(),
                null,
                null,
                null,
                null);
    }

    @Test
    void the_share_under_twenty_days_is_known_where_all_came_to_an_end_before() {
        assertEquals(1.0, of(new Tally(18, 1, 0, 0)).soon());
        assertEquals(0.5, of(new Tally(4, 0, 1, 0), new Tally(18, 1, 0, 0)).soon());
        assertEquals(0.0, of(new Tally(7, 0, 2, 0)).soon());
    }

    @Test
    void nothing_is_said_of_it_while_one_is_open_that_has_not_come_so_far() {
        assertNull(of(new Tally(10, 1, 0, 0), new Tally(12, 0, 0, 1)).soon());
        assertNull(of().soon());
        assertEquals(0.5, of(new Tally(10, 1, 0, 0), new Tally(40, 0, 0, 1)).soon());
    }
}
