package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.deal.Stage;
import wutong.enterprise.Codes;
import wutong.fault.Refused;

/** What a person decides on a held record. */
@QuarkusTest
class QueueTest {

    @Inject
    Intake intake;

    @Inject
    Imports imports;

    @Inject
    ImportRows rows;

    @Test
    void the_same_deal_takes_what_is_new_and_keeps_what_it_knows() {
        var batch = intake.batch("""
                样例归并甲项目,样例归并甲有限公司,区域总部,在谈,,2026.1.8,,5000,归并处,,,
                样例归并甲总部,样例归并甲公司,区域总部,签约,,2026.1.5,2026.3.4,9000,归并处,,,重报
                """);

        var row = intake.decide(batch, 4, Decision.SAME_DEAL);

        var deal = intake.deal(batch, 3);
        assertEquals(deal.id(), row.dealId());
        assertEquals(Decision.SAME_DEAL, row.decision());
        assertEquals("样例归并甲项目", deal.name());
        assertEquals(LocalDate.of(2026, 1, 8), deal.firstContactOn());
        assertEquals("50000000.00", deal.registeredCapital().amount().toPlainString());
        assertEquals(LocalDate.of(2026, 3, 4), deal.signedOn());
        assertEquals("重报", deal.note());
        assertEquals(Stage.NEGOTIATING, deal.stage());
    }

    @Test
    void the_same_deal_makes_no_second_enterprise() {
        var batch = intake.batch("""
                样例归并乙项目,样例归并乙有限公司,区域总部,在谈,,2026.1.8,,5000,归并处,,,
                样例归并乙总部,样例归并乙公司,区域总部,在谈,,2026.1.8,,5000,归并处,样例戊,0571-87000001,
                """);

        intake.decide(batch, 4, Decision.SAME_DEAL);

        assertEquals(1, intake.count("Enterprise e where e.name like ?1", "样例归并乙%"));
        assertEquals(
                1,
                intake.count(
                        "Contact c where c.name = ?1 and c.enterprise.id = ?2",
                        "样例戊",
                        Long.valueOf(intake.deal(batch, 3).enterprise().id())));
    }

    @Test
    void a_confidential_deal_learns_its_investor() {
        var batch = intake.batch("""
                样例归并丙项目,,区域总部,在谈,,2026.1.8,,5000,归并处,,,
                样例归并丙总部,样例归并丙有限公司,区域总部,在谈,,2026.2.30,,5000,归并处,,,
                """);
        var secret = Long.parseLong(intake.row(batch, 3).dealId());

        intake.decide(batch, 4, Decision.SAME_DEAL, secret, Map.of("firstContactOn", ""));

        assertEquals("样例归并丙有限公司", intake.deal(batch, 3).enterprise().name());
    }

    @Test
    void the_same_enterprise_learns_its_code() {
        var code = Codes.of(4_001);
        var batch = intake.batch("""
                样例归并丁项目,样例归并丁有限公司,区域总部,在谈,,2026.1.8,,5000,归并处,,,
                样例归并丁总部,样例归并丁有限公司,区域总部,在谈,%s,2026.1.8,,5000,归并处,,,
                """.formatted(code));

        intake.decide(batch, 4, Decision.SAME_DEAL);

        assertEquals(code, intake.deal(batch, 3).enterprise().creditCode());
    }

    @Test
    void a_deal_named_by_hand_wins_over_the_collision() {
        var batch = intake.batch("""
                样例归并戊项目,样例归并戊有限公司,区域总部,在谈,,2026.1.8,,5000,归并处,,,
                样例归并己项目,样例归并己有限公司,研发总部,在谈,,2026.1.8,,5000,归并处,,,
                样例归并戊总部,样例归并戊公司,区域总部,在谈,,2026.1.8,,5000,归并处,,,给己
                """);
        var other = Long.parseLong(intake.row(batch, 4).dealId());

        intake.decide(batch, 5, Decision.SAME_DEAL, other, Map.of());

        assertEquals("给己", intake.deal(batch, 4).note());
        assertNull(intake.deal(batch, 3).note());
    }

    @Test
    void the_same_as_nothing_is_refused() {
        var batch = intake.batch("样例归并庚项目,样例归并庚有限公司,区域总部,跟一下,,2026.1.8,,5000,归并处,,,\n");

        var refused = Intake.refused(() -> intake.decide(batch, 3, Decision.SAME_DEAL));
        var unknown = Intake.refused(() -> intake.decide(batch, 3, Decision.SAME_DEAL, 999_999_999L, Map.of()));

        assertEquals("dealId", refused.flaws.get(0).field());
        assertEquals(Refused.Kind.ABSENT, unknown.kind);
        assertNull(intake.row(batch, 3).decision());
    }

    @Test
    void a_new_deal_stands_beside_the_one_it_resembles() {
        var batch = intake.batch("""
                样例另立甲项目,样例另立甲有限公司,区域总部,在谈,,2026.1.8,,5000,另立处,,,
                样例另立甲二期,样例另立甲有限公司,区域总部,签约,,2026.2.8,2026.3.4,9000,另立处,,,
                """);

        var row = intake.decide(batch, 4, Decision.NEW_DEAL);

        var fresh = intake.deal(batch, 4);
        assertNotEquals(intake.row(batch, 3).dealId(), row.dealId());
        assertEquals("样例另立甲二期", fresh.name());
        assertEquals(Stage.SIGNED, fresh.stage());
        assertEquals(intake.deal(batch, 3).enterprise().id(), fresh.enterprise().id());
        assertEquals("90000000.00", fresh.registeredCapital().amount().toPlainString());
    }

    @Test
    void a_new_deal_needs_a_name_and_a_stage() {
        var batch = intake.batch("""
                ,,区域总部,在谈,,2026.1.8,,5000,另立处,,,
                样例另立乙项目,样例另立乙有限公司,区域总部,跟一下,,2026.1.8,,5000,另立处,,,
                """);

        var nameless = Intake.refused(() -> intake.decide(batch, 3, Decision.NEW_DEAL));
        var stageless = Intake.refused(() -> intake.decide(batch, 4, Decision.NEW_DEAL));

        assertEquals("values.name", nameless.flaws.get(0).field());
        assertEquals("values.stage", stageless.flaws.get(0).field());
    }

    @Test
    void a_new_deal_takes_cells_put_right() {
        var batch = intake.batch("样例另立丙项目,样例另立丙有限公司,区域总部,跟一下,,2026.1.8,,5000,另立处,,,\n");

        intake.decide(batch, 3, Decision.NEW_DEAL, null, Map.of("stage", "在谈", "name", "样例另立丙总部"));

        assertEquals("样例另立丙总部", intake.deal(batch, 3).name());
        assertEquals(Stage.NEGOTIATING, intake.deal(batch, 3).stage());
    }

    @Test
    void what_is_read_again_and_still_wrong_keeps_waiting_with_its_reasons() {
        var batch = intake.batch("样例重读甲项目,样例重读甲有限公司,区域总部,在谈,,2026.2.30,,5000,重读处,,,\n");

        var refused = Intake.refused(
                () -> intake.decide(batch, 3, Decision.RETRY, null, Map.of("firstContactOn", "2026.2.31")));

        assertEquals("still-held", refused.code);
        assertEquals(List.of("DATE-INVALID"), refused.extra.get("flags"));
        assertEquals(List.of("首次接触「2026.2.31」不存在或读不出"), refused.extra.get("messages"));
        assertNull(intake.row(batch, 3).decision());
    }

    @Test
    void what_is_read_again_and_right_becomes_a_deal_of_its_batch() {
        var batch = intake.batch("样例重读乙项目,样例重读乙有限公司,区域总部,在谈,,2026.2.30,,5000,重读处,,,\n");

        var row = intake.decide(batch, 3, Decision.RETRY, null, Map.of("firstContactOn", "2026.2.28"));

        assertEquals(Decision.RETRY, row.decision());
        assertEquals(List.of(), row.flags());
        assertEquals(LocalDate.of(2026, 2, 28), intake.deal(batch, 3).firstContactOn());
        assertEquals(1, intake.count("Deal d where d.batchId = ?1", batch));
    }

    @Test
    void what_is_read_again_under_the_name_of_a_ledgers_deal_updates_it() {
        var first = intake.batch("样例重读丙项目,样例重读丙有限公司,区域总部,在谈,,2026.1.8,,5000,重读处,,,\n");
        var second = intake.batch("样例重读丙总部,样例重读丙公司,区域总部,签约,,2026.1.8,2026.3.4,5000,重读处,,,\n");

        var row = intake.decide(second, 3, Decision.RETRY, null, Map.of("name", "样例重读丙项目", "investor", "样例重读丙有限公司"));

        assertEquals(intake.row(first, 3).dealId(), row.dealId());
        assertEquals(Stage.SIGNED, intake.deal(first, 3).stage());
    }

    @Test
    void ditto_in_a_held_row_still_means_the_cell_above() {
        var batch = intake.batch("""
                样例同上甲项目,样例同上甲有限公司,区域总部,在谈,,2026.1.8,,5000,同上处,,,
                样例同上乙项目,样例同上乙有限公司,同上,跟一下,,2026.1.8,,5000,同上,,,
                样例同上丙项目,样例同上丙有限公司,同上,跟一下,,2026.1.8,,5000,〃,,,
                """);

        intake.decide(batch, 4, Decision.RETRY, null, Map.of("stage", "在谈"));
        intake.decide(batch, 5, Decision.NEW_DEAL, null, Map.of("stage", "在谈"));

        assertEquals("同上处", intake.deal(batch, 4).unit().name());
        assertEquals("同上处", intake.deal(batch, 5).unit().name());
        assertEquals(intake.deal(batch, 3).hqType(), intake.deal(batch, 5).hqType());
        assertEquals("〃", intake.row(batch, 5).values().get("unit"));
    }

    @Test
    void a_discarded_row_becomes_nothing() {
        var batch = intake.batch("样例作废甲项目,样例作废甲有限公司,区域总部,跟一下,,2026.1.8,,5000,作废处,,,\n");

        var row = intake.decide(batch, 3, Decision.DISCARD);

        assertEquals(Decision.DISCARD, row.decision());
        assertNull(row.dealId());
        assertEquals(0, intake.count("Enterprise e where e.name = ?1", "样例作废甲有限公司"));
        assertEquals(List.of(), rows.waiting(batch, 0, 10, false));
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void nothing_is_decided_twice(Decision again) {
        var batch = intake.batch("样例两次" + again + "项目,样例两次" + again + "有限公司,区域总部,跟一下,,2026.1.8,,5000,两次处,,,\n");
        intake.decide(batch, 3, Decision.DISCARD);

        var refused = Intake.refused(() -> intake.decide(batch, 3, again, null, Map.of("stage", "在谈")));

        assertEquals("not-waiting", refused.code);
        assertEquals(Refused.Kind.CONFLICT, refused.kind);
        assertEquals(Decision.DISCARD, intake.row(batch, 3).decision());
    }

    @Test
    void only_held_rows_of_a_ledger_that_was_imported_wait() {
        var batch = intake.batch("样例不等项目,样例不等有限公司,区域总部,在谈,,2026.1.8,,5000,不等处,,,\n");
        var dry = intake.take(Intake.HEAD + "样例不等二项目,样例不等二有限公司,区域总部,跟一下,,2026.1.8,,5000,不等处,,,\n", true)
                .batch();

        assertEquals("not-waiting", Intake.refused(() -> intake.decide(batch, 3, Decision.DISCARD)).code);
        assertEquals("not-waiting", Intake.refused(() -> intake.decide(dry, 3, Decision.DISCARD)).code);
        assertEquals(Refused.Kind.ABSENT, Intake.refused(() -> intake.decide(batch, 99, Decision.DISCARD)).kind);
        assertEquals(Refused.Kind.ABSENT, Intake.refused(() -> intake.decide(999_999_999L, 3, Decision.DISCARD)).kind);
    }

    @Test
    void the_ledger_tells_how_many_still_wait() {
        var batch = intake.batch("""
                样例几个甲项目,样例几个甲有限公司,区域总部,跟一下,,2026.1.8,,5000,几个处,,,
                样例几个乙项目,样例几个乙有限公司,区域总部,跟一下,,2026.1.8,,5000,几个处,,,
                """);
        assertEquals(2, imports.one(batch).waiting());

        intake.decide(batch, 3, Decision.DISCARD);

        assertEquals(1, imports.one(batch).waiting());
        assertEquals(
                List.of(4),
                rows.waiting(batch, 0, 10, false).stream().map(RowCard::record).toList());
    }
}
