package wutong.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.journal.Actor;

/** Finding an enterprise by whatever somebody remembers of it. */
@QuarkusTest
class EnterpriseSearchTest {

    private static final Act ACT =
            Act.by(new Actor(1, "值班", Set.of()), Act.Door.API, Instant.parse("2026-06-01T02:00:00Z"));

    @Inject
    Enterprises enterprises;

    @Inject
    EnterpriseList list;

    @Inject
    Contacts contacts;

    private long enter(String name, String code, String... aliases) {
        var form = new EnterpriseForm(name, code, List.of(aliases), "深圳", "物流", null);
        return Long.parseLong(enterprises.enter(form, null, ACT).id());
    }

    private List<String> found(String typed) {
        return list.page(list.ask(Map.of("q", List.of(typed)), Sight.ALL), Sight.ALL).items().stream()
                .map(EnterpriseCard::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            鸾凤和鸣
            luanfenghemingkeji
            lfhmkj
            鸾凤 科技
            鸣鸾牌
            mingluanpai
            mlp
            0571-87654301
            87654301
            """)
    void by_name_alias_sound_initials_and_telephone(String typed) {
        if (found("鸾凤和鸣科技有限公司").isEmpty()) {
            var id = enter("鸾凤和鸣科技有限公司", null, "鸣鸾牌");
            contacts.add(id, new ContactForm("样例甲", null, null, List.of("0571-87654301")), ACT);
        }

        assertTrue(found(typed).contains("鸾凤和鸣科技有限公司"), typed);
    }

    @Test
    void by_its_code_in_capitals_or_not() {
        var code = Codes.of(5_101);
        enter("样例凭码有限公司", code);

        assertEquals(List.of("样例凭码有限公司"), found(code));
        assertEquals(List.of("样例凭码有限公司"), found(code.toLowerCase()));
    }

    @Test
    void no_longer_by_an_alias_taken_away() {
        var id = enter("样例改名有限公司", null, "样例旧称号");
        assertEquals(List.of("样例改名有限公司"), found("样例旧称号"));

        amend(id, new EnterpriseForm("样例改名有限公司", null, List.of("样例新称号"), null, null, null));

        assertEquals(List.of(), found("样例旧称号"));
        assertEquals(List.of("样例改名有限公司"), found("样例新称号"));
    }

    private EnterpriseCard amend(long id, EnterpriseForm form) {
        var seen = enterprises.card(id, Sight.ALL).version();
        return enterprises.amend(id, seen, before -> form, null, ACT);
    }

    @Test
    void signs_of_patterns_are_taken_as_they_are() {
        enter("样例百分有限公司", null);

        assertEquals(List.of(), found("样例%有限"));
        assertEquals(List.of(), found("样例__有限"));
    }

    @Test
    void an_enterprise_never_stands_behind_itself_over_others() {
        var mother = enter("样例母有限公司", null);
        var daughter = Long.parseLong(enterprises
                .enter(new EnterpriseForm("样例女有限公司", null, null, null, null, mother), null, ACT)
                .id());
        var granddaughter = Long.parseLong(enterprises
                .enter(new EnterpriseForm("样例孙女有限公司", null, null, null, null, daughter), null, ACT)
                .id());

        for (var below : List.of(mother, daughter, granddaughter)) {
            var refused = assertThrows(
                    Refused.class, () -> amend(mother, new EnterpriseForm("样例母有限公司", null, null, null, null, below)));
            assertEquals("parent-circle", refused.flaws.get(0).code());
        }
    }

    @Test
    void amending_with_the_same_words_changes_nothing() {
        var id = enter("样例照旧有限公司", null, "样例照旧");
        var before = enterprises.card(id, Sight.ALL);

        var after = amend(id, new EnterpriseForm("样例照旧有限公司", null, List.of("样例照旧"), "深圳", "物流", null));

        assertEquals(before, after);
    }

    @Test
    void a_code_of_another_is_not_taken_over() {
        var code = Codes.of(5_102);
        enter("样例有码有限公司", code);
        var id = enter("样例要码有限公司", null);

        var refused = assertThrows(
                Refused.class, () -> amend(id, new EnterpriseForm("样例要码有限公司", code, null, null, null, null)));

        assertEquals("possible-duplicate", refused.code);
        assertEquals("creditCode", refused.flaws.get(0).field());
    }
}
