package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void correcting_a_milestone_corrects_the_move_that_it_dates() {
        var telling = at(Stage.CONTACTED, "2026-03-01");
        telling.date(FactKind.FIRST_CONTACT, day("2026-03-01"));

        telling.date(FactKind.FIRST_CONTACT, day("2026-02-20"));

        assertEquals(day("2026-02-20"), telling.move(Stage.CONTACTED).orElseThrow().holdsFrom);
    }

    @Test
    void a_milestone_filled_in_later_says_its_stage_too() {
        var telling = at(Stage.LANDED, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-01"));

        assertEquals(List.of(Stage.SIGNED, Stage.LANDED), stages(telling));
    }

    @Test
    void a_signing_after_the_landing_says_no_stage() {
        var telling = at(Stage.LANDED, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-21"));

        assertEquals(List.of(Stage.LANDED), stages(telling));
        assertEquals(day("2026-03-21"), telling.day(FactKind.SIGNED));
    }

    @Test
    void a_milestone_of_a_stage_not_reached_yet_says_no_stage() {
        var telling = at(Stage.TO_SIGN, "2026-03-20");

        telling.date(FactKind.SIGNED, day("2026-03-21"));

        assertEquals(List.of(Stage.TO_SIGN), stages(telling));
    }

    @Test
    void a_move_without_a_day_takes_the_day_that_becomes_known() {
        var telling = new Telling(List.of(), NOW);
        telling.say(Fact.stage(Stage.LANDED, null, day("2025-06-30"), null));

        telling.date(FactKind.LANDED, day("2025-05-02"));

        assertEquals(day("2025-05-02"), telling.move(Stage.LANDED).orElseThrow().holdsFrom);
        assertEquals(List.of(Stage.LANDED), stages(telling));
    }

    @Test
    void forgetting_a_milestone_leaves_the_stage_without_a_day() {
        var telling = at(Stage.CONTACTED, "2026-03-01");
        telling.date(FactKind.FIRST_CONTACT, day("2026-03-01"));

        telling.date(FactKind.FIRST_CONTACT, null);

        assertNull(telling.day(FactKind.FIRST_CONTACT));
        assertNull(telling.move(Stage.CONTACTED).orElseThrow().occurredOn);
    }

    @Test
    void a_value_is_corrected_unless_a_day_says_from_when_it_changed() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.HQ_TYPE, HqType.REGIONAL_HQ, null, day("2026-01-01"));

        telling.value(FactKind.HQ_TYPE, HqType.RND_HQ, null, day("2026-05-01"));
        assertEquals(day("2026-01-01"), telling.latest(FactKind.HQ_TYPE).orElseThrow().holdsFrom);
        telling.value(FactKind.HQ_TYPE, HqType.NON_HQ, day("2026-04-01"), day("2026-05-01"));

        assertEquals(
                List.of("RND_HQ", "NON_HQ"),
                telling.believed(FactKind.HQ_TYPE).stream().map(f -> f.value).toList());
    }

    @Test
    void what_is_said_again_is_not_said_twice() {
        var telling = at(Stage.LEAD, "2026-01-01");
        telling.value(FactKind.SOURCE, "展会", null, day("2026-01-01"));

        telling.value(FactKind.SOURCE, "展会", null, day("2026-05-01"));

        assertEquals(1, telling.believed(FactKind.SOURCE).size());
    }

    @Test
    void a_step_back_keeps_what_was_reached() {
        var telling = at(Stage.NEGOTIATING, "2026-01-10");
        telling.say(Fact.stage(Stage.TO_SIGN, Stage.NEGOTIATING, day("2026-02-01"), day("2026-02-01")));
        telling.say(Fact.stage(Stage.NEGOTIATING, Stage.TO_SIGN, day("2026-03-01"), day("2026-03-01")));

        assertEquals(Stage.NEGOTIATING, telling.standing().stage());
        assertEquals(Stage.TO_SIGN, telling.standing().furthest());
        assertTrue(telling.standing().stageSince().equals(day("2026-03-01")));
    }

    private static Telling at(Stage stage, String day) {
        var telling = new Telling(List.of(), NOW);
        telling.say(Fact.stage(stage, null, day(day), day(day)));
        return telling;
    }

    private static List<Stage> stages(Telling telling) {
        return telling.believed(FactKind.STAGE).stream().map(Fact::stage).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
