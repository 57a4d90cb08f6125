package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What earlier acts said of a deal, no longer believed: a merge that is undone, a ledger that is taken back. */
class TakeBackTest {

    private static final UUID LOGGED = new UUID(0, 1);
    private static final UUID ACT = new UUID(0, 2);
    private static final UUID SINCE = new UUID(0, 3);

    private int seconds;

    /** The next act upon a deal, once this one has written what it said. */
    private Telling after(Telling telling, UUID act) {
        telling.said().forEach(fact -> fact.act = act);
        return Told.later(telling, seconds += 60);
    }

    private Telling contacted() {
        return after(Told.life("LEAD 2026-01-10, CONTACTED 2026-01-12"), LOGGED);
    }

    @Test
    void what_they_had_retracted_is_said_again() {
        var telling = contacted();
        telling.date(FactKind.RECEIVED, Told.day("2026-01-02"));
        telling.date(FactKind.FIRST_CONTACT, Told.day("2026-01-05"));
        var undoing = after(telling, ACT);

        assertTrue(undoing.takeBack(List.of(ACT)));

        assertEquals("LEAD 2026-01-10, CONTACTED 2026-01-12", Told.stages(undoing));
        assertEquals(Told.day("2026-01-10"), undoing.day(FactKind.RECEIVED));
        assertEquals(Told.day("2026-01-12"), undoing.day(FactKind.FIRST_CONTACT));
    }

    @Test
    void what_was_put_right_since_stays_as_it_was_put() {
        var telling = contacted();
        telling.date(FactKind.RECEIVED, Told.day("2026-01-02"));
        telling.date(FactKind.FIRST_CONTACT, Told.day("2026-01-05"));
        var correcting = after(telling, ACT);
        correcting.date(FactKind.FIRST_CONTACT, Told.day("2026-01-11"));
        var undoing = after(correcting, SINCE);

        undoing.takeBack(List.of(ACT));

        assertEquals(Told.day("2026-01-11"), undoing.day(FactKind.FIRST_CONTACT));
        assertEquals("LEAD 2026-01-10, CONTACTED 2026-01-11", Told.stages(undoing));
    }

    @Test
    void of_several_acts_each_is_taken_back_and_none_brings_back_another() {
        var first = contacted();
        first.value(FactKind.HQ_TYPE, HqType.RND_HQ, null, Told.day("2026-01-10"));
        var second = after(first, ACT);
        second.value(FactKind.HQ_TYPE, HqType.NON_HQ, null, Told.day("2026-01-10"));
        var undoing = after(second, SINCE);

        undoing.takeBack(List.of(ACT, SINCE));

        assertNull(undoing.standing().hqType());
        assertEquals(Stage.CONTACTED, undoing.standing().stage());
    }

    @Test
    void what_was_known_before_can_still_be_asked_for() {
        var telling = contacted();
        telling.date(FactKind.FIRST_CONTACT, Told.day("2026-01-11"));
        var then = telling.at();
        var undoing = after(telling, ACT);

        undoing.takeBack(List.of(ACT));

        assertEquals(
                Told.day("2026-01-11"), Told.on(undoing, "2026-02-01", then).firstContactOn());
        assertEquals(Told.day("2026-01-12"), Told.on(undoing, "2026-02-01").firstContactOn());
    }

    @Test
    void the_status_before_a_merge_is_that_of_before() {
        var telling = contacted();
        new MergeRule(Lives.on("2026-06-01")).merge(telling, "同一项目");
        var undoing = after(telling, ACT);

        undoing.takeBack(List.of(ACT));

        assertEquals(Status.OPEN, undoing.standing().status());
        assertNull(undoing.standing().closedOn());
    }

    @Test
    void a_deal_that_a_ledger_brought_says_nothing_any_more() {
        var undoing = contacted();

        undoing.takeBack(List.of(LOGGED));

        assertEquals(List.of(), Timeline.of(undoing.facts(), undoing.at()));
    }

    @Test
    void acts_that_said_nothing_of_it_leave_it_alone() {
        var undoing = contacted();

        assertFalse(undoing.takeBack(List.of(ACT)));

        assertTrue(undoing.said().isEmpty());
        assertEquals("LEAD 2026-01-10, CONTACTED 2026-01-12", Told.stages(undoing));
    }
}
