package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.fault.Refused;

class DealTest {

    @Test
    void its_name_sorts_by_sound_and_is_found_by_words_sound_initials_and_number() {
        var deal = Told.full();

        assertEquals("qiwukejiquyuzongbu", deal.sortName);
        for (var typed : new String[] {"栖梧科技", "qiwukeji", "qwkj", "2026-0001"}) {
            assertTrue(deal.searchText.contains(typed), typed);
        }
    }

    @Test
    void without_a_name_it_bears_that_of_its_enterprise() {
        var deal = Told.full();
        deal.unname();
        assertNull(deal.name);

        deal.nameFromEnterprise();

        assertEquals("栖梧科技有限公司项目", deal.name);
        assertTrue(deal.searchText.contains("qwkjyxgsxm"));
    }

    @Test
    void a_name_of_its_own_is_left_alone() {
        var deal = Told.full();

        deal.nameFromEnterprise();

        assertEquals("栖梧科技区域总部", deal.name);
    }

    @Test
    void with_neither_name_nor_enterprise_it_would_be_nothing() {
        var deal = Told.full();
        deal.enterprise = null;

        assertEquals("name:name-or-enterprise", Lives.said(assertThrows(Refused.class, deal::unname)));
        assertEquals("栖梧科技区域总部", deal.name);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NIL, REQUIRED, if-match-missing", "2, STALE, stale", "4, STALE, stale"},
            nullValues = "NIL")
    void whoever_writes_has_seen_it_as_it_is(Integer seen, Refused.Kind kind, String code) {
        var deal = Told.full();
        deal.version = 3;

        var refused = assertThrows(Refused.class, () -> deal.expect(seen));

        assertEquals(kind, refused.kind);
        assertEquals(code, refused.code);
        assertEquals("!If-Match", refused.flaws.get(0).field());
        assertDoesNotThrow(() -> deal.expect(3));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-21, 2026-05-21", "2026-05-20, 2026-05-20", "2026-02-01, 2026-05-20"})
    void a_touch_typed_in_late_does_not_make_it_look_older(String on, String active) {
        var deal = Told.full();
        deal.activeOn = Told.day("2026-05-20");

        deal.active(Told.day(on));

        assertEquals(Told.day(active), deal.activeOn);
    }

    @Test
    void its_card_tells_what_held_on_the_day_asked_for_and_the_row_beside() {
        var deal = Told.full();
        var telling = Told.life(Lives.CONTACTED);

        var card = DealCard.of(deal, telling.standing(), "样例园", null, null, true, Cover.NONE);

        assertEquals(Stage.CONTACTED, card.stage());
        assertNull(card.landedOn());
        assertNull(card.platform());
        assertEquals(30, card.staff());
        assertEquals("栖梧科技有限公司", card.enterprise().name());
    }

    @Test
    void its_card_names_platform_unit_owner_and_what_is_odd() {
        var deal = Told.full();
        deal.mergedInto = 9L;
        var telling = Told.later(Told.life(Lives.LANDED), 60);
        telling.date(FactKind.SIGNED, Told.day("2026-04-01"));
        telling.value(FactKind.PLATFORM, 11L, null, Told.day("2026-01-02"));
        telling.value(FactKind.UNIT, 12L, null, Told.day("2026-01-02"));

        var card = DealCard.of(deal, telling.standing(), "样例园", "样例处", null, true, Cover.NONE);

        assertEquals(new DealCard.Ref("11", "样例园"), card.platform());
        assertEquals(new DealCard.Ref("12", "样例处"), card.unit());
        assertEquals(new DealCard.Ref("31", "样例专员"), card.owner());
        assertEquals(java.util.List.of(Finding.SIGN_AFTER_LAND, Finding.SIGN_AFTER_REGISTER), card.flags());
        assertEquals("9", card.mergedInto());
    }
}
