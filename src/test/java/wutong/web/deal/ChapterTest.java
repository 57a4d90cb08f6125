package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wutong.deal.DealCard;
import wutong.deal.DealField;

class ChapterTest {

    @Test
    void every_field_of_a_deal_stands_in_one_chapter() {
        var all = Stream.of(Chapter.values())
                .flatMap(chapter -> chapter.fields.stream())
                .sorted()
                .toList();

        assertEquals(List.of(DealField.values()), all);
    }

    @Test
    void every_field_of_a_deal_is_read_from_its_card() {
        var members = Arrays.stream(DealCard.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();

        for (var field : DealField.values()) {
            assertTrue(members.contains(field.field), field.field);
        }
    }
}
