package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.CloseReason;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;

/** Ledgers of other units, orders, headings and years. */
class LedgerKindsTest {

    @TempDir
    Path folder;

    @Test
    void a_ledger_in_yi_with_other_headings_and_order_is_read() {
        var read = Ledgers.text(folder, """
                2024年度重点项目一览
                单位：亿元
                责任单位,企业名称,项目全称,项目类别,进度,计划总投资,注册资金,对接时间,签约日期,园区
                区投促局,凤栖物流有限公司,凤栖物流区域总部,区域总部,已签,3.5,1,5月6日,2024/6/7,二期
                """);

        var row = read.only();
        assertEquals(List.of(Flag.DATE_NOYEAR), row.flags());
        assertEquals(
                yuan("350000000"), row.reading().capital().totalInvestment().amount());
        assertEquals(
                yuan("100000000"), row.reading().capital().registeredCapital().amount());
        assertEquals(LocalDate.of(2024, 5, 6), row.reading().days().firstContactOn());
        assertEquals(Stage.SIGNED, row.reading().standing().stage());
        assertEquals(2024, read.head().year());
        assertEquals(Ledgers.TODAY, read.head().fileDate());
    }

    @ParameterizedTest
    @CsvSource({"注册资本(元), 50000000", "注册资本（万元）, 5000", "注册资本(亿元), 0.5", "注册资本（单位：万元）*, 5000"})
    void a_heading_names_its_own_unit(String heading, String amount) {
        var row = Ledgers.text(folder, "单位:亿元\n项目名称,投资方,总部类型,目前阶段," + heading + "\n栖梧,栖梧科技,区域总部,在谈," + amount + "\n")
                .only();

        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(
                yuan("50000000"), row.reading().capital().registeredCapital().amount());
    }

    @Test
    void a_column_of_dollars_keeps_dollars() {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,注册资本(万美元)\n栖梧,栖梧科技,区域总部,在谈,500\n")
                .only();

        assertEquals(List.of(Flag.AMT_FX), row.flags());
        assertEquals("USD", row.reading().capital().registeredCapital().currency());
        assertEquals(
                yuan("5000000"), row.reading().capital().registeredCapital().amount());
    }

    @Test
    void a_plain_number_without_any_unit_is_flagged_and_not_guessed() {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,注册资本\n栖梧,栖梧科技,区域总部,在谈,5000\n")
                .only();

        assertEquals(List.of(Flag.AMT_UNPARSED), row.flags());
        assertNull(row.reading().capital().registeredCapital());
        assertEquals("注册资本「5000」没有写明单位，留空", row.remarks().get(0).zh());
    }

    @Test
    void a_header_of_two_lines_with_groups_is_read() {
        var read = Ledgers.text(folder, """
                2025年台账
                序号,项目名称,投资方,总部类型,资金(万元),,时间,,目前阶段
                ,,,,注册资本,总投资,首次接触,签约时间,
                1,栖梧,栖梧科技,区域总部,5000,"10,000",2025.3.1,,在谈
                """);

        var row = read.only();
        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(4, row.record());
        assertEquals(
                yuan("50000000"), row.reading().capital().registeredCapital().amount());
        assertEquals(
                yuan("100000000"), row.reading().capital().totalInvestment().amount());
        assertEquals(LocalDate.of(2025, 3, 1), row.reading().days().firstContactOn());
    }

    @Test
    void groups_above_the_header_lend_their_words() {
        var row = Ledgers.text(folder, """
                        序号,项目基本情况,,,签约,目前阶段
                        ,项目名称,投资方,总部类型,时间,
                        1,栖梧,栖梧科技,区域总部,2025.3.1,签约
                        """).only();

        assertEquals("1", row.no());
        assertEquals(LocalDate.of(2025, 3, 1), row.reading().days().signedOn());
        assertEquals(Stage.SIGNED, row.reading().standing().stage());
    }

    @Test
    void a_second_line_of_units_counts() {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,注册资本,总投资\n,,,,万元,(亿元)\n栖梧,栖梧科技,区域总部,在谈,5000,2\n")
                .only();

        assertEquals(
                yuan("50000000"), row.reading().capital().registeredCapital().amount());
        assertEquals(
                yuan("200000000"), row.reading().capital().totalInvestment().amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void other_signs_between_cells_are_accepted_when_the_header_says_so(String sign) {
        var text = "项目名称,投资方,总部类型,目前阶段,备注\n栖梧,栖梧科技,区域总部,在谈,好\n".replace(",", sign);

        assertEquals(
                "栖梧科技", Ledgers.text(folder, text).only().reading().investor().name());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void a_byte_order_mark_names_the_encoding(String charset, String reported) {
        var text = "\uFEFF项目名称,投资方,总部类型,目前阶段\r\n栖梧,栖梧科技,区域总部,在谈\r\n";

        var read = Ledgers.text(folder, text, Charset.forName(charset), new District());

        assertEquals(reported, read.head().encoding());
        assertEquals("栖梧", read.only().reading().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"填报时间：2025年3月31日", "填报日期:2025-03-31", "截至2025.3.31", "填报时间:,3月31日", "统计时间 45747", "填报时间：25.3.31"
            })
    void the_day_of_the_file_is_read_in_any_form(String line) {
        var text = "2025年台账\n" + line + "\n项目名称,投资方,总部类型,目前阶段,首次接触,签约时间\n栖梧,栖梧科技,区域总部,拟签约,2025.3.1,2025.5.1\n";

        var read = Ledgers.text(folder, text);

        assertEquals(LocalDate.of(2025, 3, 31), read.head().fileDate());
        assertEquals(List.of(Flag.DATE_FUTURE), read.only().flags());
    }

    @Test
    void the_day_of_a_meeting_is_not_the_day_of_the_file() {
        var read = Ledgers.text(folder, "会议时间：2025年3月1日\n项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,在谈\n");

        assertEquals(Ledgers.TODAY, read.head().fileDate());
    }

    @Test
    void a_file_from_the_future_speaks_of_today() {
        var read = Ledgers.text(folder, "填报时间：2031年3月31日\n项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,在谈\n");

        assertEquals(Ledgers.TODAY, read.head().fileDate());
    }

    @Test
    void headings_that_nobody_knows_are_named() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,幸运颜色\n栖梧,栖梧科技,区域总部,在谈,青\n");

        assertEquals(List.of("幸运颜色"), read.head().unread());
        assertTrue(read.head().has(Heading.STAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "综合型总部, LANDED, , LANDED, OPEN",
        "REGIONAL_HQ, 接触研判, 进行中, CONTACTED, OPEN",
        "金融总部, TO_SIGN, ON_HOLD, TO_SIGN, ON_HOLD",
        "非总部, 在谈, 流失, NEGOTIATING, LOST",
        "研发总部, 签约, 终止, SIGNED, TERMINATED",
        "研发总部, 不予推进, , LEAD, REJECTED",
        "研发总部, MERGED, , LEAD, MERGED",
        "研发总部, 洽谈中, , NEGOTIATING, OPEN",
        "研发总部, 已落户, , LANDED, OPEN",
        "研发总部, , 流转, LEAD, TRANSFERRED",
        "研发总部, , 已签约, SIGNED, OPEN"
    })
    void every_code_and_label_is_accepted(String type, String stage, String status, Stage reached, Status going) {
        var text = "项目名称,投资方,总部类型,目前阶段,状态\n栖梧,栖梧科技,%s,%s,%s\n".formatted(type, blank(stage), blank(status));

        var row = Ledgers.text(folder, text).only();

        assertEquals(List.of(), row.flags());
        assertEquals(reached, row.reading().standing().stage());
        assertEquals(going, row.reading().standing().status());
    }

    @Test
    void a_word_of_going_leaves_the_stage_to_the_days() {
        var text = "项目名称,投资方,总部类型,目前阶段,首次接触,签约时间\n栖梧,栖梧科技,区域总部,终止,2025.1.2,2025.3.4\n凤栖,凤栖物流,区域总部,暂缓,2025.1.2,\n";

        var rows = Ledgers.text(folder, text).rows();

        assertEquals(
                new Reading.Standing(Stage.SIGNED, Status.TERMINATED, null, null),
                rows.get(0).reading().standing());
        assertEquals(
                new Reading.Standing(Stage.CONTACTED, Status.ON_HOLD, null, null),
                rows.get(1).reading().standing());
    }

    @Test
    void closing_has_columns_of_its_own() {
        var text = "项目名称,投资方,总部类型,目前阶段,状态,首次接触,关闭日期,关闭原因\n栖梧,栖梧科技,区域总部,在谈,流失,2025.1.2,2025.3.4,政策未谈拢\n";

        var row = Ledgers.text(folder, text).only();

        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(LocalDate.of(2025, 3, 4), row.reading().standing().closedOn());
        assertEquals(CloseReason.POLICY, row.reading().standing().closeReason());
    }

    @Test
    void a_stage_lacks_its_date_only_where_the_ledger_has_the_column() {
        var without =
                Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,签约\n").only();
        var with = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,签约时间\n栖梧,栖梧科技,区域总部,签约,\n")
                .only();

        assertEquals(List.of(), without.flags());
        assertEquals(List.of(Flag.STAGE_NODATE), with.flags());
    }

    @Test
    void a_blank_type_may_be_any_type() {
        var text = "项目名称,投资方,总部类型,目前阶段,跟进单位\n栖梧,栖梧科技有限公司,区域总部,在谈,甲\n栖梧二期,栖梧科技有限公司,,在谈,乙\n";

        var row = Ledgers.text(folder, text).rows().get(1);

        assertEquals(List.of(Flag.DUP_NAME, Flag.OWNER_CONFLICT), row.flags());
        assertEquals(2, row.collidesWithRecord());
        assertNull(row.collidesWith());
        assertNull(row.reading().kind().hqType());
    }

    @Test
    void sums_footnotes_and_numbered_empty_lines_are_skipped() {
        var text = """
                项目名称,投资方,总部类型,目前阶段,注册资本(万元)
                栖梧,栖梧科技,区域总部,在谈,5000
                合 计,共1家,,,5000
                城东小计：,,,,1
                填表人：张三,审核人：李四,,,
                说明：以上,,,,
                """;

        var skipped =
                Ledgers.text(folder, text).rows().stream().map(LedgerRow::skip).toList();

        assertEquals(java.util.Arrays.asList(null, "TOTAL", "SUBTOTAL", "FOOTNOTE", "FOOTNOTE"), skipped);
    }

    @Test
    void a_guarded_cell_is_freed_and_not_flagged() {
        var text = "项目名称,投资方,总部类型,目前阶段,备注,联系电话\n栖梧,栖梧科技,区域总部,在谈,'=1+1,'+852 00000007\n";

        var row = Ledgers.text(folder, text).only();

        assertEquals(List.of(), row.flags());
        assertEquals("=1+1", row.reading().words().note());
        assertEquals("+85200000007", row.reading().contact().phones().get(0).e164());
    }

    @Test
    void the_hq_type_label_in_full_width_brackets_is_known() {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,总部（类型未明）,在谈\n")
                .only();

        assertEquals(HqType.HQ_UNSPECIFIED, row.reading().kind().hqType());
    }

    @Test
    void gb18030_without_a_mark_is_recognised() {
        var text = "项目名称,投资方,总部类型,目前阶段\n栖梧,䶮云,区域总部,在谈\n";

        var read = Ledgers.text(folder, text, Charset.forName("GB18030"), new District());

        assertEquals("GB18030", read.head().encoding());
        assertEquals("䶮云", read.only().reading().investor().name());
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
