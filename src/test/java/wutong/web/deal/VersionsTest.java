package wutong.web.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.deal.DealField;

class VersionsTest {

    private static final Form FORM = Form.of(Map.of(
            "note", "我写的", "seen.note", "原来的", "needs", "原来的", "seen.needs", "原来的", "issues", "", "seen.issues", ""));
    private static final Map<String, String> NOW = Map.of("note", "别人写的", "needs", "别人写的", "issues", "");

    @Test
    void what_was_typed_stays_and_the_rest_is_as_saved_meanwhile() {
        var merged = Versions.merged(FORM, NOW);

        assertEquals("我写的", merged.get("note"));
        assertEquals("别人写的", merged.get("needs"));
        assertEquals("", merged.get("issues"));
    }

    @Test
    void both_versions_are_told_of_what_another_changed() {
        var boxes = List.of(
                Box.of("note", "备注", Box.Kind.AREA),
                Box.of("needs", "需求", Box.Kind.AREA),
                Box.of("issues", "问题", Box.Kind.AREA));

        assertEquals(
                List.of(new Slip.Both("note", "备注", "我写的", "别人写的"), new Slip.Both("needs", "需求", "原来的", "别人写的")),
                Versions.both(FORM, NOW, boxes));
    }

    @Test
    void only_what_was_written_over_is_changed() {
        assertEquals(List.of(DealField.NOTE), EditPages.changed(FORM));
    }

    @Test
    void a_box_into_which_something_else_was_typed_says_what_another_wrote() {
        var both = List.of(new Slip.Both("note", "备注", "我写的", "别人写的"));
        var marked = Versions.marked(both, now -> "别人：" + now);

        assertEquals(
                "别人：别人写的",
                marked.apply(Box.of("note", "备注", Box.Kind.AREA).value("我写的")).error());
        assertNull(
                marked.apply(Box.of("note", "备注", Box.Kind.AREA).value("别人写的")).error());
        assertNull(
                marked.apply(Box.of("needs", "需求", Box.Kind.AREA).value("我写的")).error());
    }
}
