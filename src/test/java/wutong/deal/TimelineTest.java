package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.measure.Days;
import wutong.measure.Money;

/** What all believed facts add up to, day by day, on both clocks. */
class TimelineTest {

    @Test
    void nothing_holds_before_a_stage_is_said() {
        var telling = new Telling(List.of(), Told.NOW);
        telling.value(FactKind.SOURCE, "展会", null, Told.day("2026-01-01"));

        assertEquals(List.of(), Timeline.of(telling.facts(), Told.NOW));
    }

    @Test
    void what_was_said_of_days_before_the_first_stage_holds_with_it() {
        var telling = new Telling(List.of(), Told.NOW);
        telling.value(FactKind.SOURCE, "展会", null, Told.day("2026-01-01"));
        telling.say(Fact.stage(Stage.LEAD, null, Told.day("2026-02-01"), null));

        var stretches = Timeline.of(telling.facts(), Told.NOW);

        assertEquals(1, stretches.size());
        assertEquals(Told.day("2026-02-01"), stretches.get(0).fromOn());
        assertEquals("展会", stretches.get(0).at().source());
    }

    @Test
    void stretches_follow_one_another_without_a_gap_and_the_last_has_no_end() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05, NEGOTIATING 2026-02-01");

        var stretches = Timeline.of(telling.facts(), Told.NOW);

        assertEquals(
                List.of(Told.day("2026-01-02"), Told.day("2026-01-05"), Told.day("2026-02-01")),
                stretches.stream().map(Timeline.Stretch::fromOn).toList());
        assertEquals(
                List.of(Told.day("2026-01-05"), Told.day("2026-02-01"), Days.FAR),
                stretches.stream().map(Timeline.Stretch::untilOn).toList());
    }

    @Test
    void several_steps_on_one_day_leave_the_last_of_them() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-02, NEGOTIATING 2026-01-02");

        var stretches = Timeline.of(telling.facts(), Told.NOW);

        assertEquals(1, stretches.size());
        assertEquals(Stage.NEGOTIATING, stretches.get(0).at().stage());
    }

    @Test
    void what_changes_nothing_makes_no_new_stretch() {
        var telling = Told.life("LEAD 2026-01-02");
        telling.value(FactKind.SOURCE, "展会", null, Told.day("2026-01-02"));
        telling.value(FactKind.SOURCE, "展会", Told.day("2026-03-01"), Told.day("2026-03-01"));

        assertEquals(1, Timeline.of(telling.facts(), Told.NOW).size());
    }

    @Test
    void a_change_holds_from_its_day_and_leaves_the_days_before() {
        var telling = Told.life("LEAD 2026-01-02");
        telling.value(FactKind.HQ_TYPE, HqType.REGIONAL_HQ, null, Told.day("2026-01-02"));
        telling.value(FactKind.HQ_TYPE, HqType.RND_HQ, Told.day("2026-03-01"), Told.day("2026-03-01"));

        assertEquals(HqType.REGIONAL_HQ, Told.on(telling, "2026-02-28").hqType());
        assertEquals(HqType.RND_HQ, Told.on(telling, "2026-03-01").hqType());
    }

    @Test
    void a_correction_changes_all_days_as_known_now_and_none_as_known_before() {
        var first = Told.life("LEAD 2026-01-02");
        first.value(FactKind.HQ_TYPE, HqType.REGIONAL_HQ, null, Told.day("2026-01-02"));
        var telling = Told.later(first, 60);
        telling.value(FactKind.HQ_TYPE, HqType.RND_HQ, null, Told.day("2026-06-01"));

        assertEquals(HqType.RND_HQ, Told.on(telling, "2026-01-15").hqType());
        assertEquals(
                HqType.REGIONAL_HQ,
                Told.on(telling, "2026-01-15", Told.NOW.plusSeconds(59)).hqType());
    }

    @Test
    void a_move_typed_in_late_answers_for_its_own_day_and_not_for_what_was_known_then() {
        var first = Told.life("LEAD 2026-01-02");
        var telling = Told.later(first, 60);
        telling.say(Fact.stage(Stage.CONTACTED, Stage.LEAD, Told.day("2026-01-10"), Told.day("2026-01-10")));

        assertEquals(Stage.CONTACTED, Told.on(telling, "2026-01-10").stage());
        assertEquals(Stage.LEAD, Told.on(telling, "2026-01-10", Told.NOW).stage());
        assertEquals(Stage.LEAD, Told.on(telling, "2026-01-09").stage());
    }

    @Test
    void a_deal_is_not_there_before_it_was_recorded_or_received() {
        var telling = Told.life("LEAD 2026-01-02");

        assertNull(Told.on(telling, "2026-01-01"));
        assertNull(Told.on(telling, "2026-01-02", Told.NOW.minusSeconds(1)));
    }

    @Test
    void the_furthest_stage_stays_after_a_step_back_and_goes_with_a_retraction() {
        var stepped = Told.life("LEAD 2026-01-02, TO_SIGN 2026-02-01, NEGOTIATING 2026-03-01");
        var mistaken = Told.later(Told.life("LEAD 2026-01-02, TO_SIGN 2026-02-01"), 60);
        mistaken.move(Stage.TO_SIGN).ifPresent(mistaken::retract);

        assertEquals(Stage.TO_SIGN, Told.on(stepped, "2026-03-01").furthest());
        assertEquals(Stage.LEAD, Told.on(stepped, "2026-01-31").furthest());
        assertEquals(Stage.LEAD, Told.on(mistaken, "2026-03-01").furthest());
    }

    @Test
    void a_deal_closed_and_opened_again_is_closed_in_between() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05");
        telling.say(Fact.status(Status.LOST, CloseReason.POLICY, Told.day("2026-02-01"), Told.day("2026-02-01")));
        telling.say(Fact.status(Status.OPEN, null, Told.day("2026-03-01"), Told.day("2026-03-01")));

        var closed = Told.on(telling, "2026-02-28");
        var opened = Told.on(telling, "2026-03-01");

        assertEquals(Status.LOST, closed.status());
        assertEquals(CloseReason.POLICY, closed.closeReason());
        assertEquals(Told.day("2026-02-01"), closed.closedOn());
        assertEquals(27, closed.clockDays());
        assertEquals(Status.OPEN, opened.status());
        assertNull(opened.closeReason());
        assertNull(opened.closedOn());
        assertEquals(Clock.OPEN, opened.clock());
        assertNull(opened.clockDays());
        assertEquals(Stage.CONTACTED, opened.stage());
    }

    @Test
    void at_rest_the_clock_runs_on_and_nothing_is_closed() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05");
        telling.say(Fact.status(Status.ON_HOLD, null, Told.day("2026-02-01"), Told.day("2026-02-01")));

        var at = Told.on(telling, "2026-02-15");

        assertEquals(Status.ON_HOLD, at.status());
        assertNull(at.closedOn());
        assertEquals(Clock.OPEN, at.clock());
        assertEquals(Told.day("2026-02-01"), at.statusSince());
    }

    @Test
    void an_end_without_a_known_day_has_none() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05");
        telling.say(Fact.status(Status.LOST, null, Told.day("2026-04-30"), null));

        var at = Told.on(telling, "2026-05-01");

        assertNull(at.closedOn());
        assertNull(at.closeReason());
        assertEquals(Told.day("2026-04-30"), at.statusSince());
        assertEquals(115, at.clockDays());
    }

    @Test
    void a_merged_deal_counts_on_no_day() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05");
        telling.say(Fact.status(Status.MERGED, CloseReason.DUPLICATE, Told.day("2026-01-02"), Told.day("2026-05-01")));

        for (var stretch : Timeline.of(telling.facts(), Told.NOW)) {
            assertEquals(Status.MERGED, stretch.at().status());
            assertNull(stretch.at().clock());
        }
        assertEquals(Told.day("2026-05-01"), telling.standing().closedOn());
    }

    @Test
    void the_landing_counts_from_its_day_alone() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05, LANDED 2026-01-24");

        assertEquals(19, Told.on(telling, "2026-01-24").landingDays());
        assertNull(Told.on(telling, "2026-01-23").landingDays());
        assertNull(Told.on(telling, "2026-01-23").landedOn());
    }

    @Test
    void days_of_a_lost_deal_are_not_days_to_landing() {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05");
        telling.say(Fact.status(Status.LOST, CloseReason.OTHER, Told.day("2026-02-05"), Told.day("2026-02-05")));

        assertEquals(31, telling.standing().clockDays());
        assertNull(telling.standing().landingDays());
    }

    @Test
    void a_value_taken_away_holds_no_longer_from_then_on() {
        var telling = Told.life("LEAD 2026-01-02");
        telling.value(FactKind.PLATFORM, 7L, null, Told.day("2026-01-02"));
        telling.value(FactKind.PLATFORM, null, Told.day("2026-03-01"), Told.day("2026-03-01"));

        assertEquals(7L, Told.on(telling, "2026-02-28").platformId());
        assertNull(Told.on(telling, "2026-03-01").platformId());
    }

    @Test
    void lists_sort_by_one_amount_in_yuan_and_by_nothing_else() {
        var telling = Told.life("LEAD 2026-01-02");
        var day = Told.day("2026-01-02");
        telling.value(FactKind.REGISTERED_CAPITAL, Money.yuan("500"), null, day);
        assertEquals(Money.yuan("500").amount(), telling.standing().registeredCapitalYuan());

        telling.value(FactKind.REGISTERED_CAPITAL, Money.of(Money.yuan("500").amount(), "USD"), null, day);
        assertNull(telling.standing().registeredCapitalYuan());

        var range = new Money(
                null, "CNY", false, Money.yuan("1").amount(), Money.yuan("2").amount(), "1-2元");
        telling.value(FactKind.REGISTERED_CAPITAL, range, null, day);
        assertNull(telling.standing().registeredCapitalYuan());
        assertEquals(range, telling.standing().registeredCapital());
    }

    @Test
    void a_fact_of_tomorrow_is_in_no_stretch_of_today() {
        var telling = Told.life("LEAD 2026-01-02");
        telling.say(Fact.stage(Stage.CONTACTED, Stage.LEAD, Told.day("2026-07-01"), null));

        assertEquals(Stage.LEAD, Told.on(telling, "2026-06-30").stage());
        assertEquals(Stage.CONTACTED, Told.on(telling, "2026-07-01").stage());
    }

    @Test
    void a_stretch_and_the_span_that_keeps_it_say_the_same() {
        var stretch =
                Timeline.of(Told.life("LEAD 2026-01-02").facts(), Told.NOW).get(0);

        var span = Span.of(5, stretch, Told.NOW);

        assertEquals(stretch, span.stretch());
        assertEquals(5, span.dealId);
        assertEquals(Told.NOW, span.knownFrom);
        assertEquals(Days.FAR_INSTANT, span.knownUntil);
    }

    @Test
    void what_was_retracted_at_an_instant_is_gone_from_that_instant_on() {
        var telling = Told.later(Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05"), 60);
        telling.move(Stage.CONTACTED).ifPresent(telling::retract);
        Instant at = Told.NOW.plusSeconds(60);
        LocalDate day = Told.day("2026-01-05");

        assertEquals(
                Stage.CONTACTED,
                Told.on(telling, day.toString(), at.minusNanos(1)).stage());
        assertEquals(Stage.LEAD, Told.on(telling, day.toString(), at).stage());
    }
}
