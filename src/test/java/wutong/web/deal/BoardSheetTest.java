package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.analytics.Age;
import wutong.analytics.Ageing;
import wutong.analytics.Capital;
import wutong.analytics.Limit;
import wutong.analytics.Total;
import wutong.deal.Stage;
import wutong.web.Address;

class BoardSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Address LIST = new Address("/deals", Map.of("q", "梧桐"));

    private static Limit.Card limit(Stage stage) {
        return Limit.all().stream()
                .filter(limit -> limit.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private static BoardSheet.Column column(Stage stage, Capital.Sums sums, Ageing.Row late) {
        var group = new Capital.Group(stage.name(), "", sums);
        var capital = new Capital.Answer(TODAY, "registeredCapital", null, List.of(group), "");
        var ageing =
                new Ageing.Answer(TODAY, null, null, null, "", 0, late == null ? List.of() : List.of(late), "", "");
        return BoardSheet.columns(LIST, false, capital, ageing, Map.of()).get(stage.ordinal());
    }

    private static Ageing.Row late(Stage stage, Long over, Integer missingYear) {
        var url = over == null ? null : "/api/v1/deals?stage=" + stage;
        return new Ageing.Row(stage, "", limit(stage), 9, "", over, url, List.of(), missingYear);
    }

    private static BoardSheet.Bar bar(int over) {
        return new BoardSheet.Bar(new Age(TODAY, 1, limit(Stage.SIGNED), over, null), false, null, TODAY);
    }

    private static BoardSheet.Bar held(LocalDate reviewOn) {
        return new BoardSheet.Bar(new Age(TODAY, 1, limit(Stage.SIGNED), 7, null), true, reviewOn, TODAY);
    }

    @Test
    void a_column_counts_deals_with_an_amount_and_without() {
        var sums = new Capital.Sums(
                List.of(new Total("CNY", "120000000.00", 3, 1), new Total("HKD", "1000000.00", 1, 0)), 2, "", "");

        var column = column(Stage.SIGNED, sums, late(Stage.SIGNED, 2L, null));

        assertEquals(6, column.count());
        assertEquals("/deals?q=%E6%A2%A7%E6%A1%90&stage=SIGNED&status=OPEN,ON_HOLD", column.list());
        assertEquals(
                List.of("CNY", "HKD"),
                column.sums().stream().map(pot -> pot.sum().currency()).toList());
        assertTrue(column.sums().get(1).list().endsWith("&registeredCapital.currency=HKD"));
        assertTrue(column.late());
    }

    @Test
    void twelve_currencies_leave_room_for_two() {
        var totals = "CNY AUD CAD CHF EUR GBP HKD JPY KRW SGD THB USD".split(" ");
        var sums = new Capital.Sums(
                List.of(totals).stream()
                        .map(one -> new Total(one, "1.00", 1, 0))
                        .toList(),
                0,
                "",
                "");

        var column = column(Stage.TO_SIGN, sums, null);

        assertEquals(1, column.sums().size());
        assertEquals(11, column.currencies());
        assertEquals(12, column.count());
    }

    @Test
    void a_stage_of_which_there_is_none_shows_nothing_and_no_zero_yuan() {
        var column = column(Stage.LEAD, new Capital.Sums(List.of(), 4, "", ""), late(Stage.LEAD, null, 2027));
        var empty = BoardSheet.columns(
                        LIST,
                        false,
                        new Capital.Answer(TODAY, "", null, List.of(), ""),
                        new Ageing.Answer(TODAY, null, null, null, "", 0, List.of(), "", ""),
                        Map.of())
                .get(0);

        assertEquals(4, column.count());
        assertEquals(List.of(), column.sums());
        assertEquals(2027, column.missingYear());
        assertFalse(column.late());
        assertEquals(0, empty.count());
        assertNull(empty.over());
    }

    @Test
    void the_last_two_columns_are_folded_until_asked_for() {
        var none = new Capital.Answer(TODAY, "", null, List.of(), "");
        var ageing = new Ageing.Answer(TODAY, null, null, null, "", 0, List.of(), "", "");

        var folded = BoardSheet.columns(LIST, false, none, ageing, Map.of());
        var open = BoardSheet.columns(LIST, true, none, ageing, Map.of());

        assertEquals(
                List.of(Stage.LANDED, Stage.OPERATING),
                folded.stream()
                        .filter(BoardSheet.Column::folded)
                        .map(BoardSheet.Column::stage)
                        .toList());
        assertTrue(open.stream().noneMatch(BoardSheet.Column::folded));
    }

    @Test
    void the_bar_reaches_the_limit_at_seven_tenths_and_never_passes_its_end() {
        assertEquals(0, bar(-90).width());
        assertEquals(35, bar(-45).width());
        assertEquals(70, bar(0).width());
        assertEquals(100, bar(400).width());
        assertTrue(bar(1).late());
        assertFalse(bar(0).late());
    }

    @Test
    void what_is_put_aside_is_left_in_peace_until_its_day() {
        assertFalse(held(TODAY.plusDays(1)).late());
        assertFalse(held(TODAY.plusDays(1)).drawn());
        assertFalse(held(null).due());
        assertTrue(held(TODAY).due());
        assertTrue(held(TODAY).drawn());
    }
}
