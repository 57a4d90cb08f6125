package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.fault.Refused;

/** The table of domain.md §4.3, pair by pair. */
class StageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD        | CONTACTED
            CONTACTED   | NEGOTIATING
            NEGOTIATING | TO_SIGN REGISTERED
            TO_SIGN     | SIGNED NEGOTIATING REGISTERED
            SIGNED      | REGISTERED TO_SIGN
            REGISTERED  | LANDED SIGNED
            LANDED      | OPERATING REGISTERED
            OPERATING   |
            """)
    void moves_where_the_table_says_and_nowhere_else(Stage from, String allowed) {
        assertEquals(codes(allowed), names(from.next().stream()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD        | REJECTED TRANSFERRED
            CONTACTED   | REJECTED LOST TRANSFERRED
            NEGOTIATING | REJECTED LOST TRANSFERRED
            TO_SIGN     | REJECTED LOST TRANSFERRED
            SIGNED      | TERMINATED
            REGISTERED  | TERMINATED
            LANDED      | WITHDRAWN
            OPERATING   | WITHDRAWN
            """)
    void ends_as_the_table_says_and_no_other_way(Stage from, String allowed) {
        assertEquals(codes(allowed), names(from.ends().stream()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEAD,        false, true
            CONTACTED,   true,  true
            NEGOTIATING, true,  true
            TO_SIGN,     true,  true
            SIGNED,      true,  true
            REGISTERED,  true,  true
            LANDED,      false, false
            OPERATING,   false, false
            """)
    void rests_and_merges_before_landing_alone(Stage stage, boolean rests, boolean merges) {
        assertEquals(rests, stage.rests());
        assertEquals(merges, stage.merges());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SIGNED,     TO_SIGN,     true
            REGISTERED, SIGNED,      true
            LANDED,     REGISTERED,  true
            TO_SIGN,    NEGOTIATING, false
            SIGNED,     REGISTERED,  false
            REGISTERED, LANDED,      false
            LANDED,     OPERATING,   false
            LEAD,       CONTACTED,   false
            """)
    void from_signing_on_a_step_back_takes_back_a_mistake(Stage from, Stage to, boolean corrects) {
        assertEquals(corrects, from.corrects(to));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONTACTED,  OPEN,    3
            CONTACTED,  ON_HOLD, 1
            SIGNED,     ON_HOLD, 1
            CONTACTED,  LOST,    0
            LANDED,     OPEN,    1
            """)
    void at_rest_fewer_ends_are_left_and_after_an_end_none(Stage stage, Status going, int ends) {
        assertEquals(ends, stage.ends(going).size());
        assertTrue(stage.ends().containsAll(stage.ends(going)));
    }

    @Test
    void stages_are_counted_from_one() {
        assertEquals(1, Stage.LEAD.depth());
        assertEquals(8, Stage.OPERATING.depth());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_an_open_deal_runs(Status status) {
        if (status == Status.OPEN) {
            assertDoesNotThrow(status::requireOpen);
        } else {
            var refused = Lives.refused(status::requireOpen);
            assertEquals(status == Status.ON_HOLD ? "on-hold" : "closed", refused.code);
            assertEquals(status, refused.extra.get("status"));
            assertEquals(Refused.Kind.CONFLICT, refused.kind);
        }
    }

    @Test
    void those_that_run_are_those_that_have_not_ended() {
        for (var status : Status.values()) {
            assertEquals(!status.closed(), List.of(Status.running().split(",")).contains(status.name()));
        }
    }

    @Test
    void every_step_back_in_the_table_is_told_from_a_step_on() {
        var back = Arrays.stream(Stage.values())
                .flatMap(from -> from.next().stream().filter(from::beyond).map(to -> from + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new TreeSet<>(
                        Set.of("TO_SIGN NEGOTIATING", "SIGNED TO_SIGN", "REGISTERED SIGNED", "LANDED REGISTERED")),
                back);
    }

    @Test
    void a_way_leads_from_the_first_hint_to_the_opening() {
        var reached = new TreeSet<>(Set.of(Stage.LEAD));
        for (int i = 0; i < Stage.values().length; i++) {
            reached.addAll(reached.stream().flatMap(one -> one.next().stream()).toList());
        }

        assertEquals(Set.of(Stage.values()), reached);
    }

    @Test
    void a_stage_is_beyond_those_before_it_and_not_beyond_itself() {
        assertTrue(Stage.REGISTERED.beyond(Stage.SIGNED));
        assertFalse(Stage.SIGNED.beyond(Stage.REGISTERED));
        assertFalse(Stage.SIGNED.beyond(Stage.SIGNED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "ON_HOLD"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_end_closes(Status status) {
        assertTrue(status.closed());
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "ON_HOLD"})
    void a_deal_under_way_or_at_rest_is_not_closed(Status status) {
        assertFalse(status.closed());
    }

    @Test
    void nobody_ends_a_deal_by_merging_opening_or_resting() {
        var ends = Arrays.stream(Stage.values())
                .flatMap(stage -> stage.ends().stream())
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(Status.REJECTED, Status.LOST, Status.TRANSFERRED, Status.TERMINATED, Status.WITHDRAWN), ends);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEAD,        RECEIVED
            CONTACTED,   FIRST_CONTACT
            NEGOTIATING,
            TO_SIGN,
            SIGNED,      SIGNED
            REGISTERED,  REGISTERED
            LANDED,      LANDED
            OPERATING,   OPENED
            """)
    void a_stage_is_dated_by_its_milestone_where_it_has_one(Stage stage, FactKind milestone) {
        assertEquals(milestone, FactKind.dating(stage));
    }

    private static Set<String> codes(String words) {
        return words == null ? Set.of() : new TreeSet<>(Arrays.asList(words.split(" ")));
    }

    private static Set<String> names(Stream<? extends Enum<?>> codes) {
        return codes.map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
