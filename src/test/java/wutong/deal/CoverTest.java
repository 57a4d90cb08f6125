package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.enterprise.Enterprise;
import wutong.identity.Person;
import wutong.identity.Sight;

class CoverTest {

    private static final Sight COLLEAGUE = new Sight(8L, Set.of(3L), false, false, false, true, false);

    private final Deal deal = new Deal();

    @BeforeEach
    void a_confidential_deal_of_unit_3() {
        deal.no = "2026-0218";
        deal.name = "凤栖项目";
        deal.secrecyReason = "公告前保密";
        deal.enterprise = new Enterprise();
        deal.enterprise.name = "样例苏文电能科技股份有限公司";
        deal.enterprise.creditCode = "91330100MA2XAMPLE7";
        deal.enterprise.aliases.add("苏文");
        deal.owner = new Person();
        deal.owner.id = 7L;
        var day = LocalDate.of(2026, 1, 5);
        deal.at = Standing.of(
                Map.of(
                        FactKind.STAGE,
                        Fact.stage(Stage.LEAD, null, day, day),
                        FactKind.UNIT,
                        Fact.of(FactKind.UNIT, 3L, day)),
                Stage.LEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "owner, 7, 9, false, false, true",
        "colleague, 8, 3, false, false, false",
        "head of the unit, 8, 3, false, true, true",
        "head of another unit, 8, 9, false, true, false",
        "supervisor or leadership, 8, 9, true, false, true"
    })
    void inside_is_whoever_works_on_it_or_answers_for_it(
            String who, long person, long unit, boolean all, boolean heads, boolean inside) {
        var sight = new Sight(person, Set.of(unit), all, false, false, true, heads);

        assertEquals(inside, !Cover.of(deal, sight).on(), who);
    }

    @Test
    void a_name_that_tells_nothing_is_the_code_name() {
        assertEquals("凤栖项目", Cover.of(deal, COLLEAGUE).code());
    }

    @ParameterizedTest
    @CsvSource({"样例苏文电能科技股份有限公司项目", "苏文华东总部", "样例苏文电能科技二期"})
    void a_name_that_tells_the_investor_gives_way_to_the_number(String name) {
        deal.name = name;

        assertEquals("保密项目 2026-0218", Cover.of(deal, COLLEAGUE).code());
    }

    @Test
    void texts_tell_the_code_name_where_they_named_the_investor() {
        var cover = Cover.of(deal, COLLEAGUE);

        assertEquals("已见凤栖项目董事长，码 凤栖项目", cover.text("已见样例苏文电能科技股份有限公司董事长，码 91330100MA2XAMPLE7"));
        assertNull(cover.text(null));
    }

    @ParameterizedTest
    @CsvSource({
        "样例苏文电能科技二期, 保密项目 2026-0218, true",
        "样例苏文电能科技二期, 另一个名字, false",
        "苏文来访, 保密项目 2026-0218来访, true",
        "苏文来访, 苏文再访, false"
    })
    void what_went_out_under_the_code_name_is_known_again(String stored, String said, boolean covers) {
        deal.name = "样例苏文电能科技二期";

        assertEquals(covers, Cover.outside(deal).covers(stored, said));
        deal.secrecyReason = null;
        assertFalse(Cover.outside(deal).covers(stored, said));
    }

    @Test
    void nothing_is_covered_without_a_reason_or_an_investor() {
        deal.secrecyReason = null;
        assertSame(Cover.NONE, Cover.of(deal, COLLEAGUE));
        deal.secrecyReason = "公告前保密";
        deal.enterprise = null;
        assertFalse(Cover.of(deal, COLLEAGUE).on());
    }
}
