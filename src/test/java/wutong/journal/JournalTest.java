package wutong.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JournalTest {

    private static final Actor ACTOR = new Actor(7, "样例甲", Set.of("OFFICER"));

    @Inject
    Journal journal;

    private static Act act(String at) {
        return Act.by(ACTOR, Act.Door.API, Instant.parse(at));
    }

    @Test
    @TestTransaction
    void an_entry_says_who_did_what_through_which_door_and_why() {
        var act = act("2026-06-01T02:00:00.123456789Z");

        journal.note(act, "样例", 1L, "changed", Map.of("a", 1), Map.of("a", 2), "记错");

        var line = journal.of("样例", 1L).get(0);
        assertEquals(act.id(), line.act());
        assertEquals("样例甲", line.by());
        assertEquals("API", line.door());
        assertEquals("changed", line.verb());
        assertEquals("{\"a\":1}", line.before());
        assertEquals("{\"a\":2}", line.after());
        assertEquals("记错", line.reason());
        assertEquals(Instant.parse("2026-06-01T02:00:00.123456Z"), line.at());
    }

    @Test
    @TestTransaction
    void what_was_nothing_before_is_written_as_nothing() {
        journal.note(act("2026-06-01T02:00:00Z"), "样例", 2L, "entered", null, LocalDate.of(2026, 6, 1), null);

        var line = journal.of("样例", 2L).get(0);
        assertNull(line.before());
        assertEquals("\"2026-06-01\"", line.after());
    }

    @Test
    @TestTransaction
    void entries_of_a_record_come_in_the_order_of_writing_and_no_others() {
        var act = act("2026-06-01T02:00:00Z");
        journal.note(act, "样例", 3L, "a", null, null, null);
        journal.note(act, "样例", 4L, "x", null, null, null);
        journal.note(act, "别例", 3L, "y", null, null, null);
        journal.note(act, "样例", 3L, "b", null, null, null);

        assertEquals(
                List.of("a", "b"),
                journal.of("样例", 3L).stream().map(Journal.Line::verb).toList());
    }

    @Test
    void nothing_is_noted_outside_the_transaction_of_its_act() {
        assertThrows(
                TransactionalException.class,
                () -> journal.note(act("2026-06-01T02:00:00Z"), "样例", 5L, "a", null, null, null));
    }

    @Test
    @TestTransaction
    void later_work_is_what_others_did_after_an_act() {
        var before = act("2026-06-01T01:00:00Z");
        var mine = act("2026-06-01T02:00:00Z");
        var after = act("2026-06-01T03:00:00Z");
        for (long id = 10; id < 13; id++) {
            journal.note(before, "样例", id, "a", null, null, null);
            journal.note(mine, "样例", id, "b", null, null, null);
        }
        journal.note(after, "样例", 11L, "c", null, null, null);
        journal.note(after, "别例", 12L, "c", null, null, null);
        journal.note(after, "样例", 13L, "c", null, null, null);

        assertEquals(List.of(11L), journal.touchedByOthers(List.of(mine.id()), "样例", List.of(10L, 11L, 12L)));
    }

    @Test
    @TestTransaction
    void after_an_act_that_wrote_nothing_work_is_later_than_the_act_that_followed() {
        var silent = UUID.randomUUID();
        var decided = act("2026-06-01T02:00:00Z");
        journal.note(act("2026-06-01T01:00:00Z"), "样例", 20L, "a", null, null, null);
        journal.note(decided, "样例", 20L, "b", null, null, null);
        journal.note(decided, "样例", 21L, "b", null, null, null);
        journal.note(act("2026-06-01T03:00:00Z"), "样例", 21L, "c", null, null, null);

        assertEquals(List.of(21L), journal.touchedByOthers(List.of(silent, decided.id()), "样例", List.of(20L, 21L)));
        assertEquals(
                List.of(decided.id()),
                journal.acts("样例", 21L).stream().filter(decided.id()::equals).toList());
    }

    @Test
    @TestTransaction
    void its_edition_goes_on_with_what_was_done_and_not_with_who_came_in() {
        var before = journal.edition();

        journal.note(act("2026-06-01T02:00:00Z"), "person", 3L, "signed-in", null, null, null);
        journal.note(act("2026-06-01T02:00:00Z"), "export", 3L, "taken", null, null, null);
        assertEquals(before, journal.edition());

        journal.note(act("2026-06-01T02:00:00Z"), "person", 3L, "amended", null, null, null);
        assertNotEquals(before, journal.edition());
    }
}
