package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.enterprise.EnterpriseRef;
import wutong.measure.Money;

class DealFieldTest {

    /** A value of the right kind for each plain field. */
    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "样",
            LocalDate.class,
            LocalDate.of(2026, 3, 1),
            Integer.class,
            7,
            Boolean.class,
            true,
            BigDecimal.class,
            new BigDecimal("12.5"),
            Judgement.class,
            Judgement.NO_GO,
            FirstReport.class,
            new FirstReport("样例处", "样例甲"),
            Agreement.class,
            new Agreement(Agreement.Kind.INTENT, "1", "甲"),
            LocalEntity.class,
            new LocalEntity("甲", null, null, null),
            Evidence.class,
            new Evidence(Evidence.Kind.LEASE, null, "1"));

    private static final Set<DealField> BY_COLLECTION = Set.of(DealField.ENTERPRISE, DealField.OWNER);

    @Test
    void each_has_a_name_of_its_own_by_which_it_is_found() {
        for (var field : DealField.values()) {
            assertSame(field, DealField.named(field.field));
        }
        assertNull(DealField.named("stage"));
        assertNull(DealField.named("no"));
    }

    @ParameterizedTest
    @EnumSource(DealField.class)
    void what_is_set_on_a_deal_is_read_back_and_nothing_else_changes(DealField field) {
        if (field.fact != null || BY_COLLECTION.contains(field)) {
            assertNull(field.set, "goes another way than straight to the row");
            return;
        }
        var deal = new Deal();
        deal.no = "2026-0001";
        deal.at = Standing.NEW;
        var before = values(deal);

        field.set.accept(deal, VALUES.get(field.type));

        assertEquals(VALUES.get(field.type), field.get.apply(deal));
        var after = values(deal);
        before.remove(field);
        after.remove(field);
        assertEquals(before, after);
    }

    private static Map<DealField, Object> values(Deal deal) {
        var values = new EnumMap<DealField, Object>(DealField.class);
        for (var field : DealField.values()) {
            values.put(field, field.get.apply(deal));
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(DealField.class)
    void only_a_text_has_a_greatest_length(DealField field) {
        assertEquals(field.type == String.class, field.length > 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"STAGE", "STATUS"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_fact_that_a_person_may_say_is_a_field(FactKind kind) {
        var field = DealField.of(kind);

        assertSame(kind, field.fact);
        assertEquals(kind.milestone(), field.type == LocalDate.class);
    }

    @Test
    void what_only_the_house_may_say_is_no_field() {
        for (var word :
                List.of("id", "no", "stage", "status", "closedOn", "mergedInto", "createdAt", "activeOn", "flags")) {
            assertNull(DealField.named(word), word);
        }
    }

    @Test
    void both_languages_name_every_field_once() {
        var zh = Arrays.stream(DealField.values()).map(DealField::zh).toList();
        var en = Arrays.stream(DealField.values()).map(DealField::en).toList();

        assertEquals(zh.size(), new TreeSet<>(zh).size());
        assertEquals(en.size(), new TreeSet<>(en).size());
        assertFalse(zh.contains("") || en.contains(""));
    }

    @Test
    void what_is_left_out_is_told_from_what_is_cleared() {
        var said = new Said().say(DealField.NOTE, null);

        assertTrue(said.names(DealField.NOTE));
        assertFalse(said.names(DealField.NEEDS));
        assertNull(said.get(DealField.NOTE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5000000.00, CNY, 5000000.00, CNY, true
            5000000.00, CNY, 5000000.01, CNY, false
            5000000.00, CNY, 5000000.00, USD, false
            """)
    void amounts_are_the_same_however_they_were_written(
            BigDecimal one, String currency, BigDecimal other, String otherCurrency, boolean same) {
        var written = new Money(one, currency, false, null, null, "五百万");
        var again = new Money(other, otherCurrency, null, null, null, null);

        assertEquals(same, Edits.same(written, again));
    }

    @Test
    void an_approximate_amount_is_another_than_an_exact_one() {
        var amount = Money.yuan("5").amount();

        assertFalse(Edits.same(
                new Money(amount, "CNY", true, null, null, null), new Money(amount, "CNY", false, null, null, null)));
    }

    @Test
    void numbers_are_the_same_whatever_their_scale_and_nothing_is_no_number() {
        assertTrue(Edits.same(new BigDecimal("1200"), new BigDecimal("1200.00")));
        assertFalse(Edits.same(new BigDecimal("1200"), new BigDecimal("1200.01")));
        assertFalse(Edits.same(null, BigDecimal.ZERO));
        assertTrue(Edits.same(null, null));
    }

    @Test
    void an_enterprise_is_compared_by_its_id_where_it_has_one() {
        assertEquals(5L, Edits.comparable(DealField.ENTERPRISE, new EnterpriseRef(5L, null, null)));
        var named = new EnterpriseRef(null, "栖梧科技", null);
        assertSame(named, Edits.comparable(DealField.ENTERPRISE, named));
        assertEquals("x", Edits.comparable(DealField.NOTE, "x"));
    }

    @Test
    void older_words_fill_what_newer_leave_out() {
        var newer = new LocalEntity("甲", null, "新处", null);
        var older = new LocalEntity("乙", "91330102WTDM001760", "处", LocalDate.of(2030, 1, 1));

        assertEquals(new LocalEntity("甲", "91330102WTDM001760", "新处", LocalDate.of(2030, 1, 1)), newer.over(older));
        assertSame(newer, newer.over(null));
        var report = new FirstReport(null, "新人");
        assertEquals(new FirstReport("旧处", "新人"), report.over(new FirstReport("旧处", "旧人")));
        assertSame(report, report.over(null));
        var agreement = new Agreement(null, "2", null);
        assertEquals(
                new Agreement(Agreement.Kind.INTENT, "2", "甲乙"),
                agreement.over(new Agreement(Agreement.Kind.INTENT, "1", "甲乙")));
        assertSame(agreement, agreement.over(null));
    }
}
