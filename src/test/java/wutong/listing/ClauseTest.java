package wutong.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseTest {

    @Test
    void every_row_and_a_condition_is_the_condition() {
        var clause = Clause.of("s.stage = :stage", "stage", "LEAD");

        assertEquals(clause, Clause.ALL.and(clause));
        assertEquals(clause, clause.and(Clause.ALL));
    }

    @Test
    void conditions_are_joined_without_leaking_into_each_other() {
        var one = Clause.of("a = 1 or b = 2").and(Clause.of("c = :c", "c", 3));

        assertEquals("((a = 1 or b = 2) and (c = :c))", one.hql());
        assertEquals(Map.of("c", 3), one.params());
    }

    @Test
    void any_of_none_is_no_row() {
        assertEquals(Clause.NONE, Clause.any(List.of()));
    }

    @Test
    void a_prefix_renames_whole_names_and_only_parameters() {
        var clause = new Clause("s.a = :day and s.b = :days and s.c = ':x'", Map.of("day", 1, "days", 2));

        var renamed = clause.prefixed("x1_");

        assertEquals("s.a = :x1_day and s.b = :x1_days and s.c = ':x'", renamed.hql());
        assertEquals(Map.of("x1_day", 1, "x1_days", 2), renamed.params());
    }

    @Test
    void two_parameters_of_one_name_are_a_mistake_of_ours_unless_they_say_the_same() {
        var clause = Clause.of("a = :a", "a", 1);

        assertThrows(IllegalStateException.class, () -> clause.and(Clause.of("b = :a", "a", 2)));
        assertEquals(Map.of("a", 1), clause.and(clause).params());
    }
}
