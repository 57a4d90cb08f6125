package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer has looked at what was odd about a row. */
@QuarkusTest
class ClearingsTest {

    private static final String ROW = "样例%s项目,样例%s有限公司,区域总部,在谈,,2026.1.8,,约5000万,,,,\n";

    @Inject
    Clearings clearings;

    @Inject
    Intake intake;

    @Inject
    Undo undo;

    @Inject
    Provenance provenance;

    private static String row(String name) {
        return ROW.formatted(name, name);
    }

    @Test
    void flags_are_cleared_by_whom_and_when_and_stay_to_be_read() {
        var batch = intake.batch(row("清甲"));

        var card = clearings.clear(batch, 3, false, Intake.on("2026-06-02"));
        clearings.clear(batch, 3, false, Intake.on("2026-06-05"));

        assertEquals(List.of("AMT-APPROX"), card.flags());
        assertEquals("值班", card.clearedBy());
        assertEquals(Intake.on("2026-06-02").at(), intake.row(batch, 3).clearedAt());
        var source = provenance.of(Long.parseLong(card.dealId()), false, true).get(0);
        assertEquals("值班", source.clearedBy());
        assertEquals(
                1,
                intake.count(
                        "JournalEntry j where j.kind = 'import' and j.recordId = ?1 and j.verb = 'cleared'", batch));
    }

    @Test
    void they_can_be_made_to_stand_again() {
        var batch = intake.batch(row("清乙"));
        clearings.clear(batch, 3, false, Intake.on("2026-06-02"));

        assertNull(clearings.restore(batch, 3, false, Intake.on("2026-06-03")).clearedAt());
    }

    @Test
    void what_has_no_flags_or_became_no_deal_is_refused() {
        var batch = intake.batch(
                "样例清丙项目,样例清丙有限公司,区域总部,在谈,,2026.1.8,,5000,,,,\n样例清丁项目,样例清丁有限公司,区域总部,跟一下,,2026.1.8,,5000,,,,\n");
        var dry = intake.take(Intake.HEAD + row("清戊"), true).batch();

        for (var one : List.of(List.of(batch, 3L), List.of(batch, 4L), List.of(dry, 3L))) {
            var refused = Intake.refused(
                    () -> clearings.clear(one.get(0), one.get(1).intValue(), false, Intake.on("2026-06-02")));
            assertEquals("nothing-to-clear", refused.code);
        }
    }

    @Test
    void clearing_does_not_stand_in_the_way_of_undoing() {
        var batch = intake.batch(row("清己"));
        clearings.clear(batch, 3, false, Intake.on("2026-06-02"));

        assertEquals("UNDONE", undo.undo(batch, Intake.on("2026-06-03")).state());
    }
}
