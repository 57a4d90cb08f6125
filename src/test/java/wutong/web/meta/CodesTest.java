package wutong.web.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.deal.Stage;

/** The closed lists of codes that the API speaks. */
class CodesTest {

    @Test
    void every_code_has_both_labels() {
        Codes.all().values().stream().flatMap(List::stream).forEach(code -> {
            assertFalse(code.zh().isBlank(), code.code());
            assertFalse(code.en().isBlank(), code.code());
        });
    }

    @Test
    void every_code_has_its_place_counted_from_one() {
        Codes.all().forEach((name, codes) -> {
            for (int i = 0; i < codes.size(); i++) {
                assertEquals(i + 1, codes.get(i).order(), name);
            }
        });
        assertEquals(Stage.values().length, Codes.all().get("stage").size());
    }

    @Test
    void a_source_is_coded_by_its_own_words() {
        var sources =
                Codes.all().get("leadSource").stream().map(Codes.Code::code).toList();

        assertTrue(sources.containsAll(List.of("展会", "中介推荐", "基金招商", "其他")));
    }
}
