package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;
import wutong.journal.Actor;

class ExportRuleTest {

    private static final long ASKER = 7;
    private static final Long UNIT = 3L;

    @ParameterizedTest
    @CsvSource({"200, false, false", "201, false, true", "0, true, true", "200, true, true"})
    void more_than_the_bound_or_numbers_in_full_need_a_second_person(long rows, boolean full, boolean needed) {
        assertEquals(needed, ExportRule.needsApproval(rows, full, 200));
    }

    @Test
    void a_bound_of_none_lets_nothing_go_by_itself_but_an_empty_list() {
        assertTrue(ExportRule.needsApproval(1, false, 0));
        assertFalse(ExportRule.needsApproval(0, false, 0));
    }

    private static Actor actor(long id, String role, Long... units) {
        return new Actor(id, "样例", Set.of(role), Set.of(units));
    }

    @ParameterizedTest
    @CsvSource({
        "8, SUPERVISOR, true",
        "8, LEADER, true",
        "8, OFFICER, false",
        "8, HEAD, true",
        "7, SUPERVISOR, false",
        "7, HEAD, false",
        "8, ADMINISTRATOR, false"
    })
    void a_second_person_of_the_unit_or_above_decides_and_nobody_for_themselves(long id, String role, boolean decides) {
        assertEquals(decides, ExportRule.decides(actor(id, role, UNIT), ASKER, UNIT));
    }

    @Test
    void a_head_decides_for_no_other_unit() {
        assertFalse(ExportRule.decides(actor(8, "HEAD", 4L), ASKER, UNIT));
        assertFalse(ExportRule.decides(actor(8, "HEAD", 4L), ASKER, null));
    }

    @Test
    void a_program_decides_for_nobody() {
        var key = new Actor.Key(true, false, true, true);

        assertFalse(ExportRule.decides(new Actor(8, "样例", Set.of("SUPERVISOR"), Set.of(), key), ASKER, UNIT));
    }

    @Test
    void a_reason_is_a_few_words() {
        assertEquals("报周会", ExportRule.reason(" 报周会 "));
        assertThrows(Refused.class, () -> ExportRule.reason(" "));
        assertThrows(Refused.class, () -> ExportRule.reason(null));
        assertThrows(Refused.class, () -> ExportRule.reason("长".repeat(201)));
    }
}
