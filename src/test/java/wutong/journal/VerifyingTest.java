package wutong.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifyingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    @Inject
    Journal journal;

    @Inject
    Sealing sealing;

    @Inject
    Retention retention;

    @Inject
    Verifying verifying;

    @Inject
    EntityManager db;

    @Inject
    DataSource source;

    /** The first of the three entries that a test has sealed, and the number of its seal. */
    private long first;

    private long seal;

    @BeforeEach
    void three_acts_are_sealed_together() {
        while (sealing.seal(NOW).isPresent()) {}
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 1; i <= 3; i++) note("2024-01-0" + i + "T02:00:00Z");
        });
        seal = sealing.seal(NOW).orElseThrow().no();
        first = db.createQuery(
                        "select l.seq from Link l, BatchSeal s where s.no = :no and l.place = s.firstPlace", Long.class)
                .setParameter("no", seal)
                .getSingleResult();
    }

    private void note(String at) {
        var act = Act.by(new Actor(7, "样例甲", Set.of()), Act.Door.API, Instant.parse(at));
        journal.note(act, "链", Instant.parse(at).getEpochSecond(), "changed", null, Map.of("at", at), null);
    }

    private Breach breach(String... statements) {
        return new Burglar(source).after(verifying::verify, statements).breach();
    }

    @Test
    void a_journal_that_nobody_touched_is_whole() {
        var found = verifying.verify();

        assertNull(found.breach());
        assertEquals(0, found.waiting());
        assertEquals(seal, found.seals());
        assertTrue(found.entries() >= 3);
        assertEquals(64, found.hash().length());
    }

    @Test
    void what_has_not_been_sealed_yet_waits() {
        QuarkusTransaction.requiringNew().run(() -> note("2026-01-01T02:00:00Z"));

        var found = verifying.verify();

        assertEquals(1, found.waiting());
        assertTrue(found.whole());
    }

    @Test
    void an_altered_entry_is_found() {
        for (var told : List.of(
                "reason = '另有原因'",
                "actor_name = '别人'",
                "address = '10.9.9.9'",
                "after_state = null",
                "at = at + interval '1' day")) {
            assertEquals(
                    new Breach(Breach.Kind.ALTERED, seal, place(1), first + 1),
                    breach("update journal_entry set " + told + " where seq = " + (first + 1)),
                    told);
        }
    }

    @Test
    void a_removed_entry_is_found() {
        assertEquals(
                new Breach(Breach.Kind.MISSING, seal, place(1), first + 1),
                breach("delete from journal_entry where seq = " + (first + 1)));
        assertEquals(
                new Breach(Breach.Kind.UNLINKED, seal, place(1), null),
                breach(
                        "delete from journal_link where seq = " + (first + 1),
                        "delete from journal_entry where seq = " + (first + 1)));
    }

    @Test
    void two_entries_that_changed_places_are_found_at_the_first() {
        assertEquals(
                new Breach(Breach.Kind.ALTERED, seal, place(0), first + 2),
                breach(
                        "update journal_link set seq = -1 where seq = " + first,
                        "update journal_link set seq = " + first + " where seq = " + (first + 2),
                        "update journal_link set seq = " + (first + 2) + " where seq = -1"));
    }

    @Test
    void a_seal_that_was_altered_or_removed_is_found() {
        assertEquals(
                Breach.Kind.SEAL,
                breach("update journal_seal set hash = '0' where no = " + seal).kind());
        assertEquals(
                Breach.Kind.SEAL,
                breach("delete from journal_seal where no = " + seal).kind());
    }

    @Test
    void an_entry_that_slipped_in_is_found() {
        QuarkusTransaction.requiringNew().run(() -> note("2026-01-01T02:00:00Z"));

        assertEquals(Breach.Kind.STRAY, breach("delete from journal_waiting").kind());
    }

    @Test
    void the_database_itself_lets_nobody_change_or_remove_what_was_written() {
        for (var sql : List.of(
                "update journal_entry set reason = '另有原因' where seq = " + first,
                "update journal_link set hash = '0' where seq = " + first,
                "update journal_seal set hash = '0' where no = " + seal,
                "delete from journal_link where seq = " + first,
                "delete from journal_seal where no = " + seal,
                "truncate table journal_entry")) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> db.createNativeQuery(sql).executeUpdate()),
                    sql);
        }
        assertNull(verifying.verify().breach());
    }

    @Test
    void a_batch_older_than_is_kept_goes_and_its_seal_holds_the_chain() {
        while (retention.drop(Instant.parse("2024-01-03T02:00:01Z"), NOW)) {}

        var found = verifying.verify();
        assertNull(found.breach());
        assertTrue(found.dropped() >= 3);
        assertTrue(journal.of("链", Instant.parse("2024-01-01T02:00:00Z").getEpochSecond())
                .isEmpty());
        assertFalse(journal.of("seal", seal).isEmpty());
    }

    @Test
    void a_batch_that_only_looks_dropped_is_gone() {
        var goes = List.of(
                "delete from journal_link where place between " + place(0) + " and " + place(2),
                "delete from journal_entry where seq between " + first + " and " + (first + 2));
        for (var mark : List.of(
                "update journal_seal set dropped_at = newest_at where no = " + seal,
                "update journal_seal set dropped_at = timestamp with time zone '2026-06-01 02:00:00+00' where no = "
                        + seal)) {
            assertEquals(
                    new Breach(Breach.Kind.UNLINKED, seal, place(0), null),
                    breach(goes.get(0), goes.get(1), mark),
                    mark);
        }
    }

    @Test
    void nothing_younger_than_half_a_year_goes_whatever_is_asked() {
        QuarkusTransaction.requiringNew()
                .run(() -> note(
                        Instant.now().minus(Retention.LEAST).plusSeconds(60).toString()));
        sealing.seal(NOW);
        while (retention.drop(Instant.parse("2024-02-01T00:00:00Z"), NOW)) {}

        assertThrows(RuntimeException.class, () -> retention.drop(Instant.now(), NOW));
    }

    private long place(int after) {
        return db.createQuery("select s.firstPlace from BatchSeal s where s.no = :no", Long.class)
                        .setParameter("no", seal)
                        .getSingleResult()
                + after;
    }
}
