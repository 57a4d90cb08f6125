package wutong.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.journal.Actor;

@QuarkusTest
@TestTransaction
class PlatformsTest {

    private static final Act ACT =
            Act.by(new Actor(1, "值班", Set.of()), Act.Door.API, Instant.parse("2026-06-01T02:00:00Z"));

    @Inject
    Platforms platforms;

    private Platforms.PlatformCard open(String name, Long parent, String... aliases) {
        return platforms.open(new PlatformForm(name, PlatformKind.PARK, null, parent, List.of(aliases), "样例"), ACT);
    }

    private static Refused refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act);
    }

    @Test
    void what_lies_above_comes_before_what_lies_below() {
        var district = Long.parseLong(open("样例次序区", null).id());
        open("样例次序园", district);
        open("样例次序邻", null);

        var names = platforms.page(platforms.ask(Map.of("q", List.of("样例次序")))).items().stream()
                .map(Platforms.PlatformCard::name)
                .toList();

        assertTrue(names.indexOf("样例次序区") < names.indexOf("样例次序园"));
        assertEquals(3, names.size());
    }

    @Test
    void a_place_below_one_that_nobody_knows_is_refused() {
        var refused = refused(() -> open("样例无上级", 999_999_999L));

        assertEquals("parent", refused.flaws.get(0).field());
        assertEquals("not-found", refused.flaws.get(0).code());
    }

    @Test
    void a_name_is_given_once_be_it_as_name_or_as_alias() {
        open("样例重名园", null, "样例重名别称");

        assertEquals("name-taken", refused(() -> open("样例重名园", null)).code);
    }

    @Test
    void an_alias_of_another_is_no_name() {
        open("样例别名园", null, "样例别称");

        assertEquals("name-taken", refused(() -> open("样例别称", null)).code);
    }

    @Test
    void a_name_of_another_is_no_alias() {
        open("样例占名园", null);

        assertEquals("name-taken", refused(() -> open("样例占名二园", null, "样例占名园")).code);
    }

    @Test
    void a_ledger_finds_it_by_name_and_by_alias() {
        var id = Long.parseLong(open("样例台账园", null, "样例台账别称").id());

        var names = platforms.names();

        assertEquals(id, names.get("样例台账园"));
        assertEquals(id, names.get("样例台账别称"));
    }

    @Test
    void a_search_finds_by_part_of_name_or_alias_and_takes_signs_as_they_are() {
        open("样例搜索园A", null, "甲乙丙别称");
        open("样例搜索园B", null);

        assertEquals(List.of("样例搜索园A", "样例搜索园B"), found("搜索园"));
        assertEquals(List.of("样例搜索园A"), found("乙丙别"));
        assertEquals(List.of(), found("搜索%A"));
        assertEquals(List.of(), found("搜索_A"));
        assertEquals(List.of(), found("!"));
    }

    private List<String> found(String typed) {
        return platforms.page(platforms.ask(Map.of("q", List.of(typed)))).items().stream()
                .map(Platforms.PlatformCard::name)
                .sorted()
                .toList();
    }

    @Test
    void a_place_nobody_knows_is_absent() {
        assertEquals(Refused.Kind.ABSENT, refused(() -> platforms.one(999_999_999L)).kind);
    }

    private Platforms.PlatformCard moved(long id, Long parent) {
        return platforms.amend(
                id,
                platforms.one(id).version(),
                before -> new PlatformForm(
                        before.name(), before.kind(), before.adminCode(), parent, before.aliases(), before.source()),
                ACT);
    }

    @Test
    void a_place_never_lies_below_itself_over_others() {
        var district = Long.parseLong(open("样例环区", null).id());
        var park = Long.parseLong(open("样例环园", district).id());
        var house = Long.parseLong(open("样例环楼", park).id());

        for (var below : List.of(district, park, house)) {
            assertEquals("parent-circle", refused(() -> moved(district, below)).code);
        }
        assertEquals("/" + district + "/", platforms.byId(district).path);
    }

    @Test
    void what_lies_below_a_place_moves_with_it() {
        var from = Long.parseLong(open("样例迁自区", null).id());
        var to = Long.parseLong(open("样例迁至区", null).id());
        var park = Long.parseLong(open("样例迁园", from).id());
        var house = Long.parseLong(open("样例迁楼", park).id());

        moved(park, to);

        db.flush();
        db.clear();
        assertEquals("/" + to + "/" + park + "/", platforms.byId(park).path);
        assertEquals("/" + to + "/" + park + "/" + house + "/", platforms.byId(house).path);
        assertEquals("/" + from + "/", platforms.byId(from).path);
    }

    @Inject
    jakarta.persistence.EntityManager db;
}
