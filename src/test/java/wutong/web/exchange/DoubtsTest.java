package wutong.web.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.exchange.Heading;
import wutong.exchange.Outcome;
import wutong.exchange.RowCard;

class DoubtsTest {

    private static RowCard row(
            List<String> flags, List<String> messages, List<String> columns, Map<String, String> values) {
        return new RowCard(
                6,
                null,
                Outcome.HOLD,
                flags,
                null,
                false,
                List.of(),
                messages,
                columns,
                values,
                null,
                null,
                null,
                null,
                null);
    }

    private static final Map<String, String> CELLS =
            Map.of("rowNo", "6", "name", "样例甲", "note", "备注", "closedOn", "2025-02-31", "no", "2025-0001");

    @Test
    void a_column_of_which_something_is_said_comes_first_whichever_it_is() {
        var said = "关闭日期「2025-02-31」不存在或读不出";
        var doubts = Doubts.of(row(List.of("DATE-INVALID"), List.of(said), List.of("closedOn"), CELLS), Map.of());

        assertEquals(List.of(Heading.CLOSED), doubts.first());
        assertEquals(said, doubts.about(Heading.CLOSED));
        assertEquals(List.of(Heading.DEAL_NO, Heading.NAME, Heading.NOTE), doubts.filled());
        assertNull(doubts.about(Heading.NAME));
    }

    @Test
    void a_sentence_may_begin_with_anything() {
        var said = "写的是「迁出」，而项目已到在谈：两者不能都对";
        var doubts =
                Doubts.of(row(List.of("END-CONFLICT"), List.of(said, "别的"), List.of("status", ""), CELLS), Map.of());

        assertEquals(List.of(Heading.STATUS), doubts.first());
        assertEquals(said, doubts.about(Heading.STATUS));
    }

    @Test
    void an_empty_column_is_folded_away_unless_it_is_what_lacks() {
        var nameless = row(List.of("NAME-MISSING"), List.of("项目名称和投资方都没有写"), List.of(""), Map.of("note", "备注"));
        var doubts = Doubts.of(nameless, Map.of());

        assertEquals(List.of(Heading.NAME, Heading.INVESTOR), doubts.first());
        assertEquals("项目名称和投资方都没有写", doubts.about(Heading.INVESTOR));
        assertTrue(doubts.empty().contains(Heading.STAGE));
        assertTrue(doubts.empty().contains(Heading.SIGNED));
    }

    @Test
    void what_was_wrong_with_what_was_typed_stands_in_place_of_what_was_said() {
        var doubts = Doubts.of(row(List.of(), List.of(), List.of(), CELLS), Map.of("stage", "请填这一项。"));

        assertEquals(List.of(Heading.STAGE), doubts.first());
        assertEquals("请填这一项。", doubts.about(Heading.STAGE));
    }
}
