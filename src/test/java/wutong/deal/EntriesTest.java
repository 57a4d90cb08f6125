package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wutong.journal.Journal;

/** Deals that enter with a history. Sources: settled.md 1 and 10. */
@QuarkusTest
class EntriesTest {

    private static final LocalDate FILE = LocalDate.of(2026, 5, 31);

    @Inject
    Entries entries;

    @Inject
    Lives lives;

    @Inject
    Journal journal;

    private static Said said(Object... pairs) {
        var said = new Said().say(DealField.NAME, "样例入册项目");
        for (int i = 0; i < pairs.length; i += 2) {
            said.say((DealField) pairs[i], pairs[i + 1]);
        }
        return said;
    }

    private static Entry entry(Stage stage, String on, Said said) {
        return entry(stage, on, said, null);
    }

    private static Entry entry(Stage stage, String on, Said said, Entry.Ending ending) {
        var day = Told.day(on);
        return new Entry(said, stage, day == null ? FILE : day, day, ending, day == null ? FILE : day, null);
    }

    private long enter(Entry entry) {
        return entries.enter(entry, Lives.on("2026-06-01"));
    }

    @Test
    void a_deal_enters_at_its_own_stage_and_says_those_that_its_days_show() {
        var id = enter(entry(
                Stage.LANDED,
                "2026-03-20",
                said(
                        DealField.FIRST_CONTACT_ON,
                        Told.day("2026-01-05"),
                        DealField.SIGNED_ON,
                        Told.day("2026-02-20"),
                        DealField.REGISTERED_ON,
                        Told.day("2026-03-01"),
                        DealField.LANDED_ON,
                        Told.day("2026-03-20"))));

        assertEquals(
                "CONTACTED 2026-01-05, SIGNED 2026-02-20, REGISTERED 2026-03-01, LANDED 2026-03-20", lives.stages(id));
        assertEquals(74, lives.card(id).daysToLanding());
        assertEquals(Stage.REGISTERED, lives.on(id, "2026-03-19").stage());
    }

    @Test
    void a_deal_without_any_day_is_there_from_the_day_of_its_source() {
        var id = enter(entry(Stage.NEGOTIATING, null, said()));

        assertNull(lives.on(id, "2026-05-30"));
        assertEquals(Stage.NEGOTIATING, lives.on(id, "2026-05-31").stage());
        assertNull(lives.card(id).receivedOn());
    }

    @Test
    void an_ended_deal_stands_at_its_furthest_stage_and_is_closed_from_its_day() {
        var ending = new Entry.Ending(Status.LOST, CloseReason.POLICY, Told.day("2026-04-01"), Told.day("2026-04-01"));
        var id = enter(
                entry(Stage.CONTACTED, "2026-01-05", said(DealField.FIRST_CONTACT_ON, Told.day("2026-01-05")), ending));

        assertEquals(Status.OPEN, lives.on(id, "2026-03-31").status());
        assertEquals(Status.LOST, lives.on(id, "2026-04-01").status());
        assertEquals(CloseReason.POLICY, lives.card(id).closeReason());
        assertEquals("LOST 2026-04-01 POLICY", lives.statuses(id));
    }

    @Test
    void days_out_of_order_do_not_enter() {
        var wrong = entry(
                Stage.SIGNED,
                "2026-02-01",
                said(DealField.FIRST_CONTACT_ON, Told.day("2026-03-01"), DealField.SIGNED_ON, Told.day("2026-02-01")));

        assertEquals("dates-out-of-order", Lives.refused(() -> enter(wrong)).code);
    }

    @Test
    void a_later_source_moves_a_deal_on_and_never_back() {
        var id = enter(entry(Stage.TO_SIGN, null, said()));

        entries.update(id, entry(Stage.NEGOTIATING, null, said()), Lives.on("2026-06-02"));
        assertEquals(Stage.TO_SIGN, lives.card(id).stage());

        entries.update(
                id,
                entry(Stage.SIGNED, "2026-06-01", said(DealField.SIGNED_ON, Told.day("2026-06-01"))),
                Lives.on("2026-06-03"));
        assertEquals("TO_SIGN 2026-05-31, SIGNED 2026-06-01", lives.stages(id));
    }

    @Test
    void what_would_change_is_told_with_old_and_new_and_then_done() {
        var id = enter(entry(Stage.NEGOTIATING, null, said(DealField.NOTE, "旧", DealField.HQ_TYPE, HqType.RND_HQ)));
        var ending = new Entry.Ending(Status.ON_HOLD, null, FILE, null);
        var next = entry(Stage.TO_SIGN, null, said(DealField.NOTE, "新", DealField.HQ_TYPE, HqType.RND_HQ), ending);

        var told = entries.compare(id, next);
        var done = entries.update(id, next, Lives.on("2026-06-02"));

        assertEquals("NOTE 旧→新, null NEGOTIATING→TO_SIGN, null OPEN→ON_HOLD", words(told));
        assertEquals(words(told), words(done));
        assertEquals(Status.ON_HOLD, lives.card(id).status());
        assertEquals("新", lives.card(id).note());
        var noted = journal.of("deal", id).get(1);
        assertEquals("{\"note\":\"旧\",\"stage\":\"NEGOTIATING\",\"status\":\"OPEN\"}", noted.before());
        assertEquals("{\"note\":\"新\",\"stage\":\"TO_SIGN\",\"status\":\"ON_HOLD\"}", noted.after());
    }

    private static String words(List<Entry.Difference> differences) {
        return differences.stream()
                .map(d -> d.field() + " " + d.before() + "→" + d.after())
                .collect(Collectors.joining(", "));
    }

    @Test
    void completing_fills_gaps_and_overwrites_nothing() {
        var id = enter(entry(Stage.NEGOTIATING, null, said(DealField.NOTE, "旧")));

        entries.complete(
                id,
                entry(
                        Stage.SIGNED,
                        null,
                        said(DealField.NOTE, "新", DealField.NEEDS, "1000 平方米"),
                        new Entry.Ending(Status.LOST, null, FILE, null)),
                Lives.on("2026-06-02"));

        var card = lives.card(id);
        assertEquals("旧", card.note());
        assertEquals("1000 平方米", card.needs());
        assertEquals(Stage.NEGOTIATING, card.stage());
        assertEquals(Status.OPEN, card.status());
    }

    @Test
    void completing_with_nothing_new_writes_nothing() {
        var id = enter(entry(Stage.NEGOTIATING, null, said(DealField.NOTE, "旧")));
        var verbs = lives.verbs(id);

        entries.complete(id, entry(Stage.SIGNED, null, said(DealField.NOTE, "新")), Lives.on("2026-06-02"));

        assertEquals(verbs, lives.verbs(id));
    }
}
