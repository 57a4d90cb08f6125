package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.measure.Money;

class FactTest {

    @Test
    void keeps_codes_ids_and_days_as_text_and_money_as_money() {
        assertEquals("RND_HQ", Fact.of(FactKind.HQ_TYPE, HqType.RND_HQ, Told.TODAY).value);
        assertEquals("7", Fact.of(FactKind.UNIT, 7L, Told.TODAY).value);
        assertEquals("2026-03-01", Fact.of(FactKind.SIGNED, Told.day("2026-03-01"), Told.TODAY).value);
        var money = Fact.of(FactKind.ARRIVED_FUNDS, Money.yuan("1"), Told.TODAY);
        assertEquals(Money.yuan("1"), money.money);
        assertNull(money.value);
    }

    @Test
    void a_milestone_happened_on_the_day_from_which_it_holds_and_a_value_on_no_day() {
        assertEquals(Told.TODAY, Fact.of(FactKind.SIGNED, Told.TODAY, Told.TODAY).occurredOn);
        assertNull(Fact.of(FactKind.SOURCE, "展会", Told.TODAY).occurredOn);
    }

    @Test
    void remembers_where_a_move_came_from_and_why_a_deal_ended() {
        assertEquals("LEAD", Fact.stage(Stage.CONTACTED, Stage.LEAD, Told.TODAY, null).detail);
        assertNull(Fact.stage(Stage.LEAD, null, Told.TODAY, null).detail);
        assertEquals("POLICY", Fact.status(Status.LOST, CloseReason.POLICY, Told.TODAY, null).detail);
        assertNull(Fact.status(Status.OPEN, null, Told.TODAY, null).detail);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-01T00:00:00Z, ,                     2025-12-31T23:59:59Z, false
            2026-01-01T00:00:00Z, ,                     2026-01-01T00:00:00Z, true
            2026-01-01T00:00:00Z, ,                     2030-01-01T00:00:00Z, true
            2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z, 2026-01-31T23:59:59Z, true
            2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z, 2026-02-01T00:00:00Z, false
            """)
    void is_believed_from_its_recording_until_its_retraction(
            Instant recordedAt, Instant retractedAt, Instant knownAt, boolean believed) {
        var fact = Fact.of(FactKind.SOURCE, "展会", Told.TODAY);
        fact.recordedAt = recordedAt;
        fact.retractedAt = retractedAt;

        assertEquals(believed, fact.believed(knownAt));
    }

    @Test
    void says_the_same_only_when_value_and_money_are_equal() {
        var fact = Fact.of(FactKind.REGISTERED_CAPITAL, Money.yuan("100"), Told.TODAY);

        assertTrue(fact.says(Money.yuan("100")));
        assertFalse(fact.says(Money.yuan("101")));
        assertFalse(fact.says(null));
        assertTrue(Fact.of(FactKind.HQ_TYPE, HqType.RND_HQ, Told.TODAY).says(HqType.RND_HQ));
        assertTrue(Fact.of(FactKind.HQ_TYPE, null, Told.TODAY).says(null));
    }

    @Test
    void said_once_more_it_is_the_same_sentence_and_another_record() {
        var fact = Fact.stage(Stage.SIGNED, Stage.TO_SIGN, Told.day("2026-03-01"), null)
                .noted("集中签约");
        fact.id = 5L;
        fact.recordedAt = Told.NOW;
        fact.retractedAt = Told.NOW.plusSeconds(1);

        var again = fact.again();

        assertNotSame(fact, again);
        assertEquals(fact.value + fact.detail + fact.note, again.value + again.detail + again.note);
        assertEquals(fact.holdsFrom, again.holdsFrom);
        assertNull(again.occurredOn);
        assertNull(again.id);
        assertNull(again.recordedAt);
        assertNull(again.retractedAt);
    }

    @Test
    void money_is_said_once_more_too() {
        var fact = Fact.of(FactKind.TOTAL_INVESTMENT, Money.yuan("5"), Told.TODAY);

        assertEquals(Money.yuan("5"), fact.again().money);
        assertNull(fact.again().value);
    }

    @Test
    void of_one_day_the_later_said_comes_last_and_one_unwritten_after_all() {
        var first = fact("2026-03-01", 1L, 0);
        var second = fact("2026-03-01", 2L, 0);
        var unwritten = fact("2026-03-01", null, 0);
        var retold = fact("2026-03-01", 1L, 60);
        var earlierDay = fact("2026-02-28", 9L, 600);

        var sorted = Stream.of(retold, unwritten, second, first, earlierDay)
                .sorted(Fact.IN_TIME)
                .toList();

        assertEquals(List.of(earlierDay, first, second, unwritten, retold), sorted);
    }

    @Test
    void every_kind_is_a_field_of_a_deal_or_says_how_it_stands() {
        var nameless = Arrays.stream(FactKind.values())
                .filter(kind -> DealField.named(kind.field) == null)
                .toList();

        assertEquals(List.of(FactKind.STAGE, FactKind.STATUS), nameless);
        var fields = Arrays.stream(FactKind.values()).map(kind -> kind.field).toList();
        assertEquals(fields.size(), new TreeSet<>(fields).size());
    }

    private static Fact fact(String day, Long id, int seconds) {
        var fact = Fact.of(FactKind.SOURCE, "展会", Told.day(day));
        fact.id = id;
        fact.recordedAt = Told.NOW.plusSeconds(seconds);
        return fact;
    }
}
