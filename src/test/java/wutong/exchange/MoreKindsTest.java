package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Money;

/** Ledgers of kinds of our own: what other districts hand in. */
class MoreKindsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            在谈, 迁出,     '',       在谈
            落地, 不予推进, 2026.4.1, 落地
            签约, 流失,     2026.4.1, 签约
            落地, 暂缓,     2026.4.1, 落地
            """)
    void an_end_that_the_stage_of_a_new_deal_does_not_allow_waits_for_a_person(
            String stage, String status, String signed, String come) {
        var read = Ledgers.text(
                folder,
                "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,状态,首次接触,签约时间\n" + "样例矛盾项目,样例矛盾有限公司,区域总部," + stage + "," + status
                        + ",2026.1.8," + signed + "\n");

        var row = read.rows().get(0);
        assertEquals(Outcome.HOLD, row.outcome());
        assertEquals(true, row.flags().contains(Flag.END_CONFLICT));
        assertEquals(true, row.remarks().stream().anyMatch(one -> one.zh().contains(come)));
    }

    @ParameterizedTest
    @CsvSource({"流失, ''", "终止, 2026.4.1", "在谈, 暂缓", "落地, 迁出", "终止, ''"})
    void an_end_that_fits_is_taken(String stage, String status) {
        var signed = status.isEmpty() || !Character.isDigit(status.charAt(0)) ? "" : status;
        var read = Ledgers.text(
                folder,
                "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,状态,首次接触,签约时间\n"
                        + "样例相符项目,样例相符有限公司,区域总部," + stage + "," + (signed.isEmpty() ? status : "") + ",2026.1.8,"
                        + signed
                        + "\n");

        assertEquals(false, read.rows().get(0).flags().contains(Flag.END_CONFLICT));
    }

    @Test
    void a_ledger_of_another_year_in_another_order_with_serial_days() {
        var read = Ledgers.text(folder, """
                附件2：,,,,,,,,,
                2023年上城区总部项目跟踪表,,,,,,,,,
                填报单位：样例局,,,截止日期：2023.12.31,,,单位：人民币亿元,,,
                招商组,进展情况,投资主体,信用代码,总部类别,名称,洽谈进度,投资总额,接触时间,工商注册时间
                一组,已拿地,鸾栖贸易有限公司,,销售型总部,鸾栖销售总部,已工商注册,12.5,44931,2023/5/6
                二组,看过两次楼,鹓雏医药股份有限公司,,功能性总部,鹓雏功能总部,深入洽谈,0.8,11月3日,
                """);

        var first = read.rows().get(0);
        var second = read.rows().get(1);
        assertEquals(LocalDate.of(2023, 12, 31), read.head().fileDate());
        assertEquals(2023, read.head().year());
        assertEquals(LocalDate.of(2023, 1, 5), first.reading().days().firstContactOn());
        assertEquals(Stage.REGISTERED, first.reading().standing().stage());
        assertEquals("1250000000.00", amount(first.reading().capital().totalInvestment()));
        assertEquals(List.of(Flag.USCC_MISSING, Flag.DATE_SERIAL), first.flags());
        assertEquals(LocalDate.of(2023, 11, 3), second.reading().days().firstContactOn());
        assertEquals("80000000.00", amount(second.reading().capital().totalInvestment()));
        assertEquals(Stage.NEGOTIATING, second.reading().standing().stage());
        assertEquals("二组", second.reading().care().unit());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            元,     50000000, 50000000.00, CNY
            千元,   50000,    50000000.00, CNY
            万元,   5000,     50000000.00, CNY
            百万元, 50,       50000000.00, CNY
            亿元,   0.5,      50000000.00, CNY
            万美元, 5000,     50000000.00, USD
            万港元, 5000,     50000000.00, HKD
            万欧元, 5000,     50000000.00, EUR
            """)
    void a_plain_number_has_the_unit_of_its_column(String unit, String written, String amount, String currency) {
        for (var heading : List.of("注册资本(%s)", "注册资本（单位：%s）", "注册资本/%s", "注册资本（人民币%s）")) {
            var word = heading.formatted(unit);
            if (word.contains("人民币") && !currency.equals("CNY")) {
                continue;
            }
            var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段," + word + "\n栖梧,栖梧科技,区域总部,在谈," + written + "\n")
                    .only();

            var money = row.reading().capital().registeredCapital();
            assertEquals(amount + " " + currency, amount(money) + " " + money.currency(), word);
        }
    }

    @Test
    void a_cell_that_names_its_own_unit_or_currency_overrules_the_column() {
        var rows = Ledgers.text(folder, """
                单位：万元
                项目名称,投资方,总部类型,目前阶段,注册资本,总投资
                甲,甲科技,区域总部,在谈,5000,"1,200"
                乙,乙科技,区域总部,在谈,0.5亿,1.2亿元
                丙,丙科技,区域总部,在谈,500万美元,USD 1000000
                丁,丁科技,区域总部,在谈,港币3000万元,3亿日元
                戊,戊科技,区域总部,在谈,伍仟万元,500-800
                己,己科技,区域总部,在谈,50000000元,约1.5亿
                """).rows();

        assertEquals(
                """
                50000000.00 CNY, 12000000.00 CNY
                50000000.00 CNY, 120000000.00 CNY
                5000000.00 USD, 1000000.00 USD
                30000000.00 HKD, 300000000.00 JPY
                -, 5000000.00–8000000.00 CNY
                50000000.00 CNY, 约150000000.00 CNY""",
                rows.stream()
                        .map(row -> row.reading().capital())
                        .map(c -> said(c.registeredCapital()) + ", " + said(c.totalInvestment()))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-08     | 2025-01-08 |
            2025/1/8       | 2025-01-08 |
            2025.1.8       | 2025-01-08 |
            2025年1月8日   | 2025-01-08 |
            2025年1月8号   | 2025-01-08 |
            20250108       | 2025-01-08 |
            45665          | 2025-01-08 | DATE_SERIAL
            1月8日         | 2025-01-08 | DATE_NOYEAR
            1.8            | 2025-01-08 | DATE_NOYEAR
            03/04/2025     |            | DATE_AMBIG
            25.1.8         | 2025-01-08 | DATE_2DIGIT
            2025年1月上旬  |            | DATE_FUZZY
            2025年1月底    |            | DATE_FUZZY
            2025.2.30      |            | DATE_INVALID
            2025-13-01     |            | DATE_INVALID
            待定           |            |
            """)
    void a_day_is_read_however_it_is_written_and_never_guessed(String written, LocalDate day, String flag) {
        var row = Ledgers.text(folder, "2025年台账\n项目名称,投资方,总部类型,目前阶段,对接时间\n栖梧,栖梧科技,区域总部,在谈," + written + "\n")
                .only();

        assertEquals(day, row.reading().days().firstContactOn());
        assertEquals(
                flag == null ? "" : flag, row.flags().stream().map(Flag::name).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 49})
    void a_header_is_found_below_so_many_other_lines(int lines) {
        var text = "说明一行\n".repeat(lines) + "项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,在谈\n";

        var read = Ledgers.text(folder, text);

        assertEquals(lines + 1, read.head().record());
        assertEquals(lines + 2, read.only().record());
    }

    @Test
    void a_header_in_two_lines_under_merged_groups_with_units_of_their_own() {
        var row = Ledgers.text(folder, """
                        2025年招商项目一览表,,,,,,,,
                        序号,项目概况,,,资金情况,,时间节点,,项目阶段
                        ,名称,投资主体,项目类别,注册资金(万元),到资(亿元),首谈时间,入驻时间,
                        7,栖梧,栖梧科技,区域总部,5000,0.2,2025.1.8,2025.3.6,入驻
                        """).only();

        assertEquals("7", row.no());
        assertEquals("50000000.00", amount(row.reading().capital().registeredCapital()));
        assertEquals("20000000.00", amount(row.reading().capital().arrivedFunds()));
        assertEquals(LocalDate.of(2025, 3, 6), row.reading().days().landedOn());
        assertEquals(Stage.LANDED, row.reading().standing().stage());
        assertEquals(List.of(), row.flags());
    }

    @Test
    void what_stands_between_the_rows_is_told_apart() {
        var rows = Ledgers.text(folder, """
                序号,项目名称,投资方,总部类型,目前阶段,总投资(万元)
                一、在谈项目,,,,,
                1,栖梧,栖梧科技,区域总部,在谈,5000
                ,小计(1个),,,,5000
                序号,项目名称,投资方,总部类型,目前阶段,总投资(万元)
                二、签约项目,,,,,
                2,凤栖,凤栖物流,区域总部,签约,3000
                ,小计：,,,,3000
                ,,,,,
                3,,,,,
                合计,,,,,8000
                共2个项目,,,,,
                注：金额均为计划数,,,,,
                填表人：样例甲,,,审核人：样例乙,,
                """).rows();

        assertEquals(
                "FOOTNOTE - SUBTOTAL REPEATED-HEADER FOOTNOTE - SUBTOTAL BLANK BLANK TOTAL TOTAL FOOTNOTE FOOTNOTE",
                rows.stream().map(row -> row.skip() == null ? "-" : row.skip()).collect(Collectors.joining(" ")));
    }

    @Test
    void a_company_whose_name_begins_like_a_sum_is_a_company() {
        var rows = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段
                合计科技区域总部,合计科技有限公司,区域总部,在谈
                说明书印刷总部,说明书印刷有限公司,区域总部,在谈
                """).rows();

        assertEquals(
                List.of("合计科技区域总部", "说明书印刷总部"),
                rows.stream().map(r -> r.reading().name()).toList());
    }

    @Test
    void ditto_takes_the_cell_above_also_over_a_skipped_line() {
        var rows = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段,跟进单位,承接平台
                栖梧,栖梧科技,区域总部,在谈,城东处,基金小镇
                小计,,,,,
                凤栖,凤栖物流,同上,在谈,同上,同上
                鸾栖,鸾栖贸易,〃,在谈,同上,待定
                """).rows();

        assertEquals("城东处", rows.get(2).reading().care().unit());
        assertEquals("基金小镇", rows.get(2).reading().care().platformText());
        assertEquals("城东处", rows.get(3).reading().care().unit());
        assertNull(rows.get(3).reading().care().platformText());
        assertEquals(List.of(Flag.FILL_DOWN), rows.get(3).flags());
        assertEquals("同上", rows.get(3).raw().get(Heading.UNIT));
    }

    @Test
    void ditto_in_the_first_row_says_nothing() {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,跟进单位\n栖梧,栖梧科技,区域总部,在谈,同上\n")
                .only();

        assertNull(row.reading().care().unit());
        assertEquals(List.of(Flag.FILL_DOWN), row.flags());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025.3.4 对方放弃            | 2025-03-04
            2025年3月4日，选址他城       | 2025-03-04
            3月4日 电话告知放弃          | 2025-03-04
            对方 2025.3.4 放弃           |
            2025.1.7 初次见面            |
            2025.7.1 对方放弃            |
            """)
    void the_end_of_a_lost_deal_is_read_where_its_progress_begins_with_a_day(String progress, LocalDate closedOn) {
        var row = Ledgers.text(
                        folder,
                        "填报时间：2025年6月30日\n项目名称,投资方,总部类型,目前阶段,首次接触,最新进展\n栖梧,栖梧科技,区域总部,流失,2025.1.8,\"" + progress
                                + "\"\n")
                .only();

        assertEquals(Status.LOST, row.reading().standing().status());
        assertEquals(closedOn, row.reading().standing().closedOn());
        assertEquals(closedOn != null, row.flags().contains(Flag.CLOSE_DATE_GUESSED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            首次接触 2025.3.1, 签约时间 2025.2.1                     | DATE_ORDER
            首次接触 2025.3.1, 注册时间 2025.2.1                     | DATE_ORDER
            首次接触 2025.3.1, 落地时间 2025.2.1                     | DATE_ORDER
            注册时间 2025.3.1, 落地时间 2025.2.1                     | DATE_ORDER
            签约时间 2025.3.1, 落地时间 2025.2.1                     | SIGN_AFTER_LAND
            签约时间 2025.3.1, 注册时间 2025.2.1                     | ''
            首次接触 2025.3.1, 签约时间 2025.3.1, 落地时间 2025.3.1  | ''
            """)
    void days_out_of_order_are_held_and_a_late_signing_is_flagged(String days, String flag) {
        var columns = List.of(days.split(", "));
        var heads = columns.stream().map(c -> c.split(" ")[0]).collect(Collectors.joining(","));
        var cells = columns.stream().map(c -> c.split(" ")[1]).collect(Collectors.joining(","));
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段," + heads + "\n栖梧,栖梧科技,区域总部,运营," + cells + "\n")
                .only();

        assertEquals(flag, row.flags().stream().map(Flag::name).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            91440305WTDM00029Y  | 91440305WTDM00029Y |
            91440305wtdm00029y  | 91440305WTDM00029Y |
            91440305 WTDM00029Y | 91440305WTDM00029Y |
            91440305WTDM00029   |                    | USCC_LEN
            91440305WTDM0O029Y  |                    | USCC_CHAR
            91440305WTDM00029A  |                    | USCC_CHECK
            9.14403E+17         |                    | USCC_SCI
            """)
    void a_code_is_kept_only_when_it_is_right(String written, String code, String flag) {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,税号\n栖梧,栖梧科技,区域总部,在谈," + written + "\n")
                .only();

        assertEquals(code, row.reading().investor().creditCode());
        assertEquals(
                flag == null ? "" : flag, row.flags().stream().map(Flag::name).collect(Collectors.joining(" ")));
        assertEquals(written, row.raw().get(Heading.CREDIT_CODE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1200            | 1200
            1,200           | 1200
            约1200平方米    | 1200
            1200.5㎡        | 1200.5
            1200平左右      | 1200
            一整层          |
            1000-2000       |
            """)
    void an_area_is_read_in_square_metres(String written, BigDecimal area) {
        var row = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,办公面积\n栖梧,栖梧科技,区域总部,在谈,\"" + written + "\"\n")
                .only();

        assertEquals(area, row.reading().care().spaceNeeded());
    }

    @Test
    void a_heading_that_comes_twice_is_read_where_it_stands_first() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,备注,备注\n栖梧,栖梧科技,区域总部,在谈,甲,乙\n");

        assertEquals("甲", read.only().reading().words().note());
        assertEquals(List.of("备注"), read.head().unread());
    }

    @Test
    void rows_shorter_or_longer_than_the_header_are_read() {
        var rows = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,备注\n栖梧,栖梧科技,区域总部,在谈\n凤栖,凤栖物流,区域总部,在谈,好,多,出\n")
                .rows();

        assertNull(rows.get(0).reading().words().note());
        assertEquals("好", rows.get(1).reading().words().note());
    }

    private static String said(Money money) {
        if (money == null) {
            return "-";
        }
        var amount = money.range()
                ? money.low().toPlainString() + "–" + money.high().toPlainString()
                : money.amount().toPlainString();
        return (Boolean.TRUE.equals(money.approximate()) ? "约" : "") + amount + " " + money.currency();
    }

    private static String amount(Money money) {
        return money.amount().setScale(2).toPlainString();
    }
}
