package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.deal.Agreement;
import wutong.deal.CloseReason;
import wutong.deal.DealField;
import wutong.deal.Entry;
import wutong.deal.Entry.Ending;
import wutong.deal.FirstReport;
import wutong.deal.HqType;
import wutong.deal.LocalEntity;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.enterprise.EnterpriseRef;

/** From a row as understood to the deal that it tells. Source: settled.md 1. */
class RowEntryTest {

    private static final LocalDate FILE = LocalDate.of(2025, 6, 30);
    private static final String HEAD =
            "填报时间：2025年6月30日\n项目名称,投资方,总部类型,目前阶段,状态,收到日期,首次接触,签约时间,注册时间,落地时间,开业时间,关闭日期,关闭原因\n";

    @TempDir
    Path folder;

    private Entry entry(String cells) {
        return entry(HEAD + cells + "\n", new RowEntry.Found(5L, 6L));
    }

    private Entry entry(String text, RowEntry.Found found) {
        return RowEntry.of(Ledgers.text(folder, text).only().reading(), FILE, found, 9L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            线索,,,,,,,,,           | LEAD        | 2025-06-30 |
            线索,,,2025.1.8,,,,,,   | LEAD        | 2025-01-08 | 2025-01-08
            线索,,2025.1.2,,,,,,,   | LEAD        | 2025-01-02 | 2025-01-02
            接触,,,2025.1.8,,,,,,   | CONTACTED   | 2025-01-08 | 2025-01-08
            接触,,,,,,,,,           | CONTACTED   | 2025-06-30 |
            在谈,,,2025.1.8,,,,,,   | NEGOTIATING | 2025-06-30 |
            拟签约,,,2025.1.8,,,,,, | TO_SIGN     | 2025-06-30 |
            签约,,,2025.1.8,2025.3.4,,,,,        | SIGNED     | 2025-03-04 | 2025-03-04
            注册,,,2025.1.8,,2025.3.5,,,,        | REGISTERED | 2025-03-05 | 2025-03-05
            落地,,,2025.1.8,,2025.3.5,2025.3.6,,, | LANDED    | 2025-03-06 | 2025-03-06
            落地,,,2025.1.8,,,,,,                | LANDED     | 2025-06-30 |
            运营,,,2025.1.8,,,2025.3.6,2025.5.1,, | OPERATING | 2025-05-01 | 2025-05-01
            """)
    void a_stage_holds_from_its_milestone_else_from_the_day_of_the_file(
            String cells, Stage stage, LocalDate holdsFrom, LocalDate occurredOn) {
        var entry = entry("栖梧,栖梧科技,区域总部," + cells);

        assertEquals(stage, entry.stage());
        assertEquals(holdsFrom, entry.holdsFrom());
        assertEquals(occurredOn, entry.occurredOn());
    }

    @Test
    void the_first_contact_of_a_lead_is_the_day_on_which_it_came_in() {
        var entry = entry("栖梧,栖梧科技,区域总部,线索,,,2025.1.8,,,,,,");

        assertEquals(LocalDate.of(2025, 1, 8), entry.said().get(DealField.RECEIVED_ON));
        assertEquals(LocalDate.of(2025, 1, 8), entry.said().get(DealField.FIRST_CONTACT_ON));
    }

    @Test
    void other_rows_leave_the_day_of_receipt_open() {
        var entry = entry("栖梧,栖梧科技,区域总部,在谈,,,2025.1.8,,,,,,");

        assertFalse(entry.said().names(DealField.RECEIVED_ON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在谈,流失,,2025.1.8,,,,,2025.3.4,政策未谈拢 | LOST       | POLICY | 2025-03-04 | 2025-03-04
            在谈,流失,,2025.1.8,,,,,,                   | LOST       |        | 2025-06-30 |
            签约,终止,,2025.1.8,2025.2.1,,,,2025.3.4,   | TERMINATED |        | 2025-03-04 | 2025-03-04
            在谈,暂缓,,2025.1.8,,,,,,                   | ON_HOLD    |        | 2025-06-30 |
            在谈,不予推进,,2025.1.8,,,,,2025.3.4,不合适 | REJECTED   | OTHER  | 2025-03-04 | 2025-03-04
            """)
    void an_end_holds_from_its_day_else_from_that_of_the_file(
            String cells, Status status, CloseReason reason, LocalDate holdsFrom, LocalDate occurredOn) {
        var entry = entry("栖梧,栖梧科技,区域总部," + cells);

        assertEquals(new Ending(status, reason, holdsFrom, occurredOn), entry.ending());
    }

    @Test
    void a_deal_under_way_has_no_end() {
        assertNull(entry("栖梧,栖梧科技,区域总部,在谈,进行中,,2025.1.8,,,,,,").ending());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在谈,,,,,,,,,                                  | 2025-06-30
            签约,,,2025.1.8,2025.3.4,,,,,                  | 2025-01-08
            签约,,2025.1.2,2025.1.8,2025.3.4,,,,,          | 2025-01-02
            落地,,,,2025.3.9,2025.3.5,2025.3.6,,,          | 2025-03-05
            在谈,流失,,,,,,,2025.3.4,                      | 2025-03-04
            """)
    void amounts_and_references_hold_from_the_earliest_day_of_the_row(String cells, LocalDate from) {
        assertEquals(from, entry("栖梧,栖梧科技,区域总部," + cells).factsFrom());
    }

    @Test
    void an_empty_cell_is_not_said_at_all() {
        var entry = entry("栖梧,栖梧科技,,在谈,,,,,,,,,");

        assertEquals(
                java.util.Set.of(DealField.NAME, DealField.ENTERPRISE, DealField.UNIT),
                entry.said().values().keySet());
    }

    @Test
    void what_was_found_is_named_by_its_id() {
        var entry = entry("栖梧,栖梧科技,区域总部,在谈,,,,,,,,,");

        assertEquals(new EnterpriseRef(5L, null, null), entry.said().get(DealField.ENTERPRISE));
        assertEquals(6L, entry.said().<Long>get(DealField.UNIT));
        assertEquals(9L, entry.batch());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            框架协议     | FRAMEWORK
            框架         | FRAMEWORK
            意向书       | INTENT
            正式合同     | CONTRACT
            FRAMEWORK    | FRAMEWORK
            口头         |
            """)
    void the_kind_of_an_agreement_is_found_in_its_words(String words, Agreement.Kind kind) {
        var entry = entry("项目名称,投资方,总部类型,目前阶段,协议类型\n栖梧,栖梧科技,区域总部,签约," + words + "\n", new RowEntry.Found(5L, null));

        var agreement = entry.said().<Agreement>get(DealField.AGREEMENT);
        assertEquals(kind == null ? null : new Agreement(kind, null, null), agreement);
    }

    @Test
    void every_other_column_finds_its_field() {
        var entry = entry("""
                项目名称,投资方,总部类型,目前阶段,产业方向,行业代码,内外资,落地主体,落地主体信用代码,线索来源,首报单位/首报人,跟进人,拟用面积,牵头领导,承接平台,最新进展,存在问题,下一步,承诺政策,备注,注册资本(万元),实缴资本(万元),总投资(亿元),到位资金(元)
                栖梧,栖梧科技,研发总部,在谈,智慧物流,G59,内资,栖梧杭州,91330102WTDM001760,展会,城东处/样例甲,样例丙,1200,样例乙,基金小镇,进展,问题,下步,房租,备注,5000,1200,3,8000000
                """, new RowEntry.Found(5L, 6L));
        var said = entry.said();

        assertEquals(HqType.RND_HQ, said.get(DealField.HQ_TYPE));
        assertEquals("智慧物流", said.get(DealField.INDUSTRY));
        assertEquals("G59", said.get(DealField.INDUSTRY_CODE));
        assertEquals("内资", said.get(DealField.CAPITAL_NATURE));
        assertEquals(new LocalEntity("栖梧杭州", "91330102WTDM001760", null, null), said.get(DealField.LOCAL_ENTITY));
        assertEquals("展会", said.get(DealField.SOURCE));
        assertEquals(new FirstReport("城东处", "样例甲"), said.get(DealField.FIRST_REPORT));
        assertEquals("样例丙", said.get(DealField.OWNER_TEXT));
        assertEquals(new BigDecimal("1200"), said.get(DealField.SPACE_NEEDED));
        assertEquals("样例乙", said.get(DealField.LEAD_LEADER));
        assertEquals(2L, said.<Long>get(DealField.PLATFORM));
        assertEquals(
                List.of("进展", "问题", "下步", "房租", "备注"),
                List.of(
                        said.get(DealField.LATEST_PROGRESS),
                        said.get(DealField.ISSUES),
                        said.get(DealField.NEXT_STEP),
                        said.get(DealField.COMMITMENTS_TEXT),
                        said.get(DealField.NOTE)));
        assertEquals(
                List.of("50000000.00", "12000000.00", "300000000.00", "8000000.00"),
                List.of(
                                DealField.REGISTERED_CAPITAL,
                                DealField.PAID_IN_CAPITAL,
                                DealField.TOTAL_INVESTMENT,
                                DealField.ARRIVED_FUNDS)
                        .stream()
                        .map(field ->
                                said.<wutong.measure.Money>get(field).amount().toPlainString())
                        .toList());
    }

    @Test
    void a_contact_without_an_enterprise_stays_as_text() {
        var text = "项目名称,投资方,总部类型,目前阶段,联系人\n某头部企业,,区域总部,在谈,样例丁\n";

        assertEquals("样例丁", entry(text, new RowEntry.Found(null, null)).said().get(DealField.CONTACT_TEXT));
        assertFalse(entry(text, new RowEntry.Found(5L, null)).said().names(DealField.CONTACT_TEXT));
    }

    @Test
    void a_day_of_the_future_becomes_a_plan() {
        var entry = entry("栖梧,栖梧科技,区域总部,拟签约,,,2025.1.8,2025.7.1,,2025.8.1,,,");

        assertEquals(LocalDate.of(2025, 7, 1), entry.said().get(DealField.PLANNED_SIGN_ON));
        assertEquals(LocalDate.of(2025, 8, 1), entry.said().get(DealField.PLANNED_LAND_ON));
        assertFalse(entry.said().names(DealField.SIGNED_ON));
        assertFalse(entry.said().names(DealField.LANDED_ON));
    }
}
