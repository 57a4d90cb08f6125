package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;

class MilestoneRuleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            landedOn,     LEAD
            landedOn,     REGISTERED
            signedOn,     TO_SIGN
            registeredOn, SIGNED
            openedOn,     LANDED
            """)
    void a_day_of_a_stage_not_reached_is_refused_at_its_field(String field, Stage at) {
        var refused = assertThrows(Refused.class, () -> MilestoneRule.require(Map.of(field, Told.TODAY), at));

        assertEquals(field + ":milestone-ahead", Lives.said(refused));
        assertEquals(at, refused.flaws.get(0).args().get(2));
    }

    @Test
    void a_day_up_to_the_present_stage_is_taken_and_so_is_a_first_contact_of_a_lead() {
        MilestoneRule.require(Map.of("signedOn", Told.TODAY, "landedOn", Told.TODAY), Stage.LANDED);
        MilestoneRule.require(Map.of("firstContactOn", Told.TODAY, "receivedOn", Told.TODAY), Stage.LEAD);
    }

    /** After any moves, steps back and days said, a deal is landed for the clock exactly when it is by its stage. */
    @Property(tries = 300)
    void clock_and_stage_agree(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9_999) Integer> acts) {
        var telling = Told.life("LEAD 2026-01-02, CONTACTED 2026-01-05");
        for (int i = 0; i < acts.size(); i++) {
            var next = Told.later(telling, 60 * (i + 1));
            if (act(next, acts.get(i))) {
                telling = next;
            } else {
                believeAgain(next);
            }

            var at = telling.standing();
            var clock = Clock.of(at.stage(), Status.OPEN, at.firstContactOn(), at.landedOn());
            assertEquals(at.stage().compareTo(Stage.LANDED) >= 0, clock == Clock.LANDED, Told.stages(telling));
            for (var kind : List.of(FactKind.SIGNED, FactKind.REGISTERED, FactKind.OPENED)) {
                assertEquals(false, telling.day(kind) != null && kind.dates.beyond(at.stage()), kind + " " + at);
            }
        }
    }

    /** What is refused is not written: facts are shared between tellings here. */
    private static void believeAgain(Telling refused) {
        refused.facts().stream().filter(f -> refused.at().equals(f.retractedAt)).forEach(f -> f.retractedAt = null);
    }

    /** One number is one act; false where a rule refuses it. */
    private static boolean act(Telling telling, int number) {
        var at = telling.standing();
        var stages = Stage.values();
        var rule = new MoveRule(at, Told.TODAY);
        try {
            if (number % 2 == 0) {
                var to = stages[number / 2 % stages.length];
                var move = new StageMoves.Move(to, null, null, new Said(), null, null);
                rule.allow(to);
                if (at.stage().corrects(to)) rule.takeBack(telling, move);
                else rule.advance(telling, move, rule.day(move, telling));
                return true;
            }
            var kind = List.of(FactKind.SIGNED, FactKind.REGISTERED, FactKind.LANDED, FactKind.OPENED)
                    .get(number / 2 % 4);
            var day = LocalDate.of(2026, 1, 6).plusDays(number / 8 % 140);
            telling.date(kind, day);
            MilestoneRule.require(Map.of(kind.field, day), telling.standing().stage());
            DateOrder.require(telling::day, Told.TODAY);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
