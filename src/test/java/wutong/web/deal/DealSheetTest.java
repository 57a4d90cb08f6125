package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wutong.deal.Gates.OpenItem;
import wutong.deal.Stage;

class DealSheetTest {

    private static DealSheet sheet(List<OpenItem> open, List<DealSheet.Told> history) {
        return new DealSheet(
                null, null, List.of(), List.of(), null, open, List.of(), List.of(), List.of(), List.of(), null, false,
                history, List.of(), List.of(), false, "", "", null, true);
    }

    private static OpenItem item(Stage stage, String field, LocalDate until) {
        return new OpenItem(stage, field, field, until, until == null ? null : "值班", until == null ? null : "缓几天");
    }

    @Test
    void what_earlier_stages_lack_is_told_stage_by_stage() {
        var sheet = sheet(
                List.of(
                        item(Stage.LEAD, "source", null),
                        item(Stage.NEGOTIATING, "needs", null),
                        item(Stage.LEAD, "receivedOn", null)),
                List.of());

        assertEquals(
                List.of(Stage.LEAD, Stage.NEGOTIATING),
                List.copyOf(sheet.lacking().keySet()));
        assertEquals(2, sheet.lacking().get(Stage.LEAD).size());
        assertFalse(sheet.waiting());
    }

    @Test
    void what_a_supervisor_let_wait_is_shown_at_once() {
        assertTrue(sheet(List.of(item(Stage.LEAD, "source", LocalDate.of(2026, 12, 1))), List.of())
                .waiting());
    }

    @Test
    void the_history_begins_with_its_latest_twelve() {
        var history = IntStream.range(0, 15)
                .mapToObj(i ->
                        new DealSheet.Told("" + i, "", "", "", null, LocalDate.EPOCH, false, null, "", "", null, null))
                .toList();
        var sheet = sheet(List.of(), history);

        assertEquals(12, sheet.recent().size());
        assertEquals(
                List.of("12", "13", "14"),
                sheet.earlier().stream().map(DealSheet.Told::id).toList());
    }
}
