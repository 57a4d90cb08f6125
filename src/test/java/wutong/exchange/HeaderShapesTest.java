package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.Stage;

/** Headers of two lines, in the shapes that people give them, and the lines that look like one and are records. */
class HeaderShapesTest {

    @TempDir
    Path folder;

    @Test
    void one_unknown_word_does_not_make_a_record_of_the_second_line() {
        var read = Ledgers.text(folder, """
                序号,项目名称,投资方,总部类型,目前阶段,资金(万元),,,时间,
                ,,,,,注册资本,总投资,设备投入,首次接触,签约时间
                1,栖梧,栖梧科技,区域总部,签约,5000,"10,000",300,2025.3.1,2025.4.2
                """);

        var row = read.only();
        assertEquals(LocalDate.of(2025, 4, 2), row.reading().days().signedOn());
        assertEquals(
                yuan("50000000"), row.reading().capital().registeredCapital().amount());
        assertEquals("栖梧科技", row.reading().investor().name());
        assertEquals(List.of("资金(万元)·设备投入"), read.head().unread());
    }

    @Test
    void a_group_that_is_a_heading_itself_stands_over_its_columns() {
        var row = Ledgers.text(folder, """
                序号,项目,,投资方,,目前阶段,签约,
                ,名称,类型,名称,信用代码,,时间,协议类型
                1,栖梧,区域总部,栖梧科技,,签约,2025.4.2,正式
                """).only();

        assertEquals(3, row.record());
        assertEquals("栖梧", row.reading().name());
        assertEquals("栖梧科技", row.reading().investor().name());
        assertEquals("REGIONAL_HQ", row.reading().kind().hqType().name());
        assertEquals(LocalDate.of(2025, 4, 2), row.reading().days().signedOn());
    }

    @Test
    void the_name_and_code_under_a_company_are_those_of_that_company() {
        var row = Ledgers.text(folder, """
                项目情况,,投资方信息,,落地主体,,目前阶段,注册时间
                名称,总部类型,名称,信用代码,名称,信用代码,,
                栖梧,区域总部,栖梧科技,91330102WTDM001760,栖梧科技（杭州）,,注册,2025.4.2
                """).only();

        assertEquals("栖梧", row.reading().name());
        assertEquals("栖梧科技", row.reading().investor().name());
        assertEquals("91330102WTDM001760", row.reading().investor().creditCode());
        assertEquals("栖梧科技（杭州）", row.reading().localEntity().name());
    }

    @Test
    void planned_and_actual_days_under_one_word_are_told_apart() {
        var row = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段,签约时间,,落地时间,
                ,,,,计划,实际,计划,实际
                栖梧,栖梧科技,区域总部,签约,2025.4.1,2025.4.2,2025.9.1,
                """).only();

        assertEquals(LocalDate.of(2025, 4, 2), row.reading().days().signedOn());
        assertEquals(LocalDate.of(2025, 9, 1), row.reading().days().plannedLandOn());
        assertNull(row.reading().days().landedOn());
    }

    @Test
    void a_line_of_units_under_groups_leaves_their_words() {
        var row = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段,注册,,投资
                ,,,,资本,时间,总额
                ,,,,万元,,亿元
                栖梧,栖梧科技,区域总部,注册,5000,2025.3.2,2
                """).rows().get(0);

        assertEquals(
                yuan("50000000"), row.reading().capital().registeredCapital().amount());
        assertEquals(
                yuan("200000000"), row.reading().capital().totalInvestment().amount());
        assertEquals(LocalDate.of(2025, 3, 2), row.reading().days().registeredOn());
    }

    @Test
    void words_alone_under_a_group_are_headings_however_few_are_known() {
        var read = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段,时间,,,
                ,,,,首次接触,拿地,封顶,竣工
                栖梧,栖梧科技,区域总部,接洽,2025.3.1,2025.5.1,,
                """);

        assertEquals(LocalDate.of(2025, 3, 1), read.only().reading().days().firstContactOn());
        assertEquals(List.of("时间·拿地", "时间·封顶", "时间·竣工"), read.head().unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "栖梧,栖梧科技,区域总部,签约,,",
                "栖梧,栖梧科技,,落地,,",
                "栖梧,栖梧科技,,,,",
                ",,,签约,2025.3.1,",
                "项目,投资单位,,签约,,备注",
                "栖梧,,,,,说明"
            })
    void a_record_of_few_words_is_no_second_line(String record) {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,首次接触,备注\n" + record + "\n凤栖,凤栖物流,区域总部,在谈,,\n");

        assertEquals(2, read.rows().size());
        assertEquals(2, read.rows().get(0).record());
    }

    @Test
    void a_header_said_twice_is_skipped_and_told() {
        var rows = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段\n项目名称,投资方,总部类型,目前阶段\n凤栖,凤栖物流,区域总部,在谈\n")
                .rows();

        assertEquals("REPEATED-HEADER", rows.get(0).skip());
        assertEquals(Stage.NEGOTIATING, rows.get(1).reading().standing().stage());
    }

    @Test
    void a_second_column_of_one_heading_and_one_without_any_are_told() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,备注,备注,\n栖梧,栖梧科技,区域总部,在谈,甲,乙,丙\n");

        assertEquals(List.of("备注"), read.head().unread());
        assertEquals(List.of(7), List.copyOf(read.nameless()));
    }

    @ParameterizedTest
    @CsvSource({
        "单位：万元  2026年11月30日",
        "'（单位：万元 2026年11月30日）'",
        "2026年11月30日  单位：万元",
        "二〇二六年十一月三十日 金额单位：万元",
        "单位：万元、年月日",
        "单位（万元）"
    })
    void a_line_of_unit_and_day_is_read(String line) {
        var read = Ledgers.text(folder, line + "\n项目名称,投资方,总部类型,目前阶段,注册资本\n栖梧,栖梧科技,区域总部,在谈,5000\n");

        assertEquals(
                yuan("50000000"),
                read.only().reading().capital().registeredCapital().amount());
    }

    @Test
    void the_day_beside_the_unit_is_the_day_of_the_file() {
        var read = Ledgers.text(folder, "单位：万元  2025年3月31日\n项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,在谈\n");

        assertEquals(LocalDate.of(2025, 3, 31), read.head().fileDate());
    }

    @Test
    void the_unit_that_a_person_names_counts_where_the_ledger_names_none_and_is_told() {
        var text = "项目名称,投资方,总部类型,目前阶段,注册资本,总投资(亿元)\n栖梧,栖梧科技,区域总部,在谈,5000,2\n凤栖,凤栖物流,区域总部,在谈,3000万元,1\n";
        var file = Ledgers.write(folder, "无单位.csv", text.getBytes(StandardCharsets.UTF_8));

        var read = Ledgers.read(file, LedgerUnit.WAN, new District());

        var row = read.rows().get(0);
        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(
                yuan("50000000"), row.reading().capital().registeredCapital().amount());
        assertEquals(
                yuan("200000000"), row.reading().capital().totalInvestment().amount());
        assertEquals(
                List.of("注册资本「5000」按选定的单位万元读"),
                row.remarks().stream().map(Remark::zh).toList());
        assertEquals(List.of(), read.rows().get(1).remarks());
    }

    @Test
    void a_unit_that_the_ledger_names_goes_before_the_one_chosen() {
        var text = "单位：亿元\n项目名称,投资方,总部类型,目前阶段,注册资本\n栖梧,栖梧科技,区域总部,在谈,2\n";
        var file = Ledgers.write(folder, "有单位.csv", text.getBytes(StandardCharsets.UTF_8));

        var row = Ledgers.read(file, LedgerUnit.YUAN, new District()).only();

        assertEquals(
                yuan("200000000"), row.reading().capital().registeredCapital().amount());
        assertEquals(List.of(), row.remarks());
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
