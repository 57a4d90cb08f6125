package wutong.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.journal.Journal;

/** Units and the people in them. */
@QuarkusTest
@TestTransaction
class UnitsTest {

    private static final Act ACT =
            Act.by(new Actor(1, "值班", Set.of()), Act.Door.API, Instant.parse("2026-06-01T02:00:00Z"));

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Journal journal;

    private static Refused refused(Executable act) {
        return assertThrows(Refused.class, act);
    }

    @Test
    void a_unit_stands_under_another_and_is_written_in_the_journal() {
        var bureau = Long.parseLong(units.found("样例局", null, ACT).id());

        var office = units.found("样例科", bureau, ACT);

        assertEquals(String.valueOf(bureau), office.parent());
        assertEquals(
                "founded",
                journal.of("unit", Long.parseLong(office.id())).get(0).verb());
    }

    @Test
    void a_name_belongs_to_one_unit() {
        units.found("样例同名处", null, ACT);

        assertEquals("name-taken", refused(() -> units.found("样例同名处", null, ACT)).code);
    }

    @Test
    void a_unit_under_one_that_nobody_knows_is_refused() {
        assertEquals(
                "parent",
                refused(() -> units.found("样例孤处", 999_999_999L, ACT))
                        .flaws
                        .get(0)
                        .field());
    }

    @Test
    void a_ledger_finds_a_unit_by_name_or_makes_it_once() {
        var first = units.namedOrMade("样例台账处", 9L, ACT);

        var again = units.namedOrMade("样例台账处", 10L, ACT);

        assertEquals(first.id, again.id);
        assertEquals(9L, again.batchId);
        assertNull(units.named("样例没有处"));
    }

    @Test
    void a_person_holds_each_role_once_and_acts_by_them() {
        var unit = Long.parseLong(units.found("样例人事处", null, ACT).id());

        var row = people.join("样例张三", unit, List.of(Role.HEAD, Role.OFFICER, Role.HEAD), ACT);
        var actor = people.actor("样例张三");

        assertEquals(List.of("HEAD", "OFFICER"), row.roles());
        assertEquals(Set.of("HEAD", "OFFICER"), actor.roles());
        assertEquals(Long.parseLong(row.id()), actor.id());
        assertEquals(String.valueOf(unit), row.unit());
    }

    @Test
    void namesakes_sit_in_different_units() {
        var one = Long.parseLong(units.found("样例甲处", null, ACT).id());
        var other = Long.parseLong(units.found("样例乙处", null, ACT).id());
        people.join("样例王五", one, List.of(), ACT);
        people.join("样例王五", other, List.of(), ACT);
        people.join("样例王五", null, List.of(), ACT);

        assertEquals(3, people.count("name", "样例王五"));
        assertEquals("name-taken", refused(() -> people.join("样例王五", one, List.of(), ACT)).code);
    }

    @Test
    void nobody_without_a_unit_joins_twice() {
        people.join("样例赵六", null, List.of(), ACT);

        assertEquals("name-taken", refused(() -> people.join("样例赵六", null, List.of(), ACT)).code);
    }

    @Test
    void a_person_in_a_unit_that_nobody_knows_is_refused() {
        assertEquals(
                "unit",
                refused(() -> people.join("样例孙七", 999_999_999L, List.of(), ACT))
                        .flaws
                        .get(0)
                        .field());
    }

    @Test
    void people_are_listed_by_their_unit() {
        var unit = Long.parseLong(units.found("样例名册处", null, ACT).id());
        people.join("样例周八", unit, List.of(Role.OFFICER), ACT);
        people.join("样例吴九", unit, List.of(Role.OFFICER), ACT);

        var page = people.page(people.ask(Map.of("unit", List.of(String.valueOf(unit)))));

        assertEquals(2, page.items().size());
        assertEquals(2, people.count(people.ask(Map.of("unit", List.of(String.valueOf(unit))))));
        assertEquals(Refused.Kind.MALFORMED, refused(() -> people.ask(Map.of("colour", List.of("red")))).kind);
    }

    @Test
    void who_or_what_nobody_knows_is_absent() {
        assertEquals(Refused.Kind.ABSENT, refused(() -> people.one(999_999_999L)).kind);
        assertEquals(Refused.Kind.ABSENT, refused(() -> units.one(999_999_999L)).kind);
    }
}
