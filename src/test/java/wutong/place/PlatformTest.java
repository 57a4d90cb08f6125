package wutong.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;

/** Where a platform lies, and what is asked of what is said of it. */
class PlatformTest {

    private static Platform placed(long id, Platform parent) {
        var platform = new Platform();
        platform.id = id;
        platform.name = "样例园" + id;
        platform.parent = parent;
        platform.place();
        return platform;
    }

    private static PlatformForm form(String name, PlatformKind kind, String... aliases) {
        return new PlatformForm(name, kind, null, null, List.of(aliases), "样例");
    }

    @Test
    void a_place_knows_the_way_down_to_itself() {
        var district = placed(1, null);
        var park = placed(2, district);

        assertEquals("/1/2/3/", placed(3, park).path);
        assertEquals("/1/", district.path);
    }

    @Test
    void a_tree_so_deep_that_its_path_is_too_long_is_refused() {
        var refused = assertThrows(Refused.class, () -> {
            Platform above = null;
            for (long id = 1001; id < 1200; id++) {
                above = placed(id, above);
            }
        });

        assertEquals("too-deep", refused.code);
        assertEquals("parent", refused.flaws.get(0).field());
    }

    @Test
    void its_own_name_among_the_aliases_is_left_out_and_each_other_stands_once() {
        var checked = form("样例园", PlatformKind.PARK, "样例园", "乙名", "甲名", "乙名").checked();

        assertEquals(List.of("乙名", "甲名"), checked.aliases());
    }

    @Test
    void a_kind_from_before_the_list_was_closed_is_chosen_anew() {
        var old = new Platform();
        old.name = "样例旧园";
        old.kind = "VILLAGE";

        var refused = assertThrows(Refused.class, () -> PlatformForm.of(old).checked());

        assertEquals("kind", refused.flaws.get(0).field());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NIL, PARK, name", "' ', PARK, name", "样例园, NIL, kind"},
            nullValues = "NIL")
    void a_platform_has_a_name_and_a_kind(String name, PlatformKind kind, String field) {
        var refused = assertThrows(Refused.class, () -> form(name, kind).checked());

        assertEquals(field, refused.flaws.get(0).field());
        assertEquals("required", refused.code);
    }
}
