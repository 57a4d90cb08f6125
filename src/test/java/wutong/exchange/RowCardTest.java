package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.identity.Sight;

/** A row of a ledger as readers see it. */
class RowCardTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static BatchRow row() {
        var row = new BatchRow();
        row.record = 3;
        row.flags = "STAGE-NODATE,AMOUNT-UNIT";
        row.messagesZh = "没有日期\n单位不明";
        row.messagesEn = "No date\nUnit unknown";
        row.raw = "{\"name\":\"栖梧\",\"stage\":\"在谈\"}";
        row.changes = "[{\"field\":\"note\"}]";
        return row;
    }

    @Test
    void it_speaks_the_language_of_the_reader() {
        assertEquals(List.of("没有日期", "单位不明"), RowCard.of(row(), JSON, false).messages());
        assertEquals(
                List.of("No date", "Unit unknown"),
                RowCard.of(row(), JSON, true).messages());
    }

    @Test
    void it_tells_its_flags_and_cells_and_what_it_changes() {
        var card = RowCard.of(row(), JSON, false);

        assertEquals(List.of("STAGE-NODATE", "AMOUNT-UNIT"), card.flags());
        assertEquals(Map.of("name", "栖梧", "stage", "在谈"), card.values());
        assertEquals(List.of(Map.of("field", "note")), card.changes());
    }

    @Test
    void without_flags_and_deals_it_tells_of_none() {
        var row = row();
        row.flags = "";
        row.messagesZh = "";

        var card = RowCard.of(row, JSON, false);

        assertEquals(List.of(), card.flags());
        assertEquals(List.of(), card.messages());
        assertNull(card.dealId());
        assertNull(card.collidesWith());
    }

    @Test
    void deals_are_named_by_their_ids_as_text() {
        var row = row();
        row.dealId = 7L;
        row.collidesWith = 8L;

        var card = RowCard.of(row, JSON, false);

        assertEquals("7", card.dealId());
        assertEquals("8", card.collidesWith());
    }

    @Test
    void a_row_whose_messages_do_not_say_their_columns_hides_every_number_from_who_may_not_see_them() {
        var row = row();
        row.messagesZh = "13867194055 已有\n多出一个号码 0571-87654321";
        var program = new Sight(1L, Set.of(), true, true, false, false, false);

        assertEquals(
                List.of("138****4055 已有", "多出一个号码 057*****4321"),
                RowCard.of(row, JSON, false).to(program).messages());
    }
}
