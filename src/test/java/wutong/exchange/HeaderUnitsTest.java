package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.measure.Money;

/** The unit and the currency of a column, in whatever form its heading or the line above names them. */
class HeaderUnitsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注册资本(亿)",
                "注册资本（亿）",
                "注册资本(亿元)",
                "注册资本亿元",
                "注册资本 亿元",
                "注册资本【亿元】",
                "注册资本[亿元]",
                "注册资本:亿元",
                "注册资本：亿",
                "注册资本/亿",
                "注册资本-亿元",
                "注册资本，单位：亿元",
                "注册资本（人民币（亿元））",
                "注册资本（认缴（单位：亿元））",
                "注册资本（认缴）（亿元）",
                "注册资本（亿元，人民币）",
                "注册资本（认缴，亿元）",
                "注册资本(亿人民币)",
                "注册资本(RMB亿)"
            })
    void a_heading_goes_before_the_line_above_in_any_form(String heading) {
        var row = row("单位：万元", heading, "1.5");

        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(amount("150000000", "CNY"), said(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(万)", "（万）", "(10万)", "万", "（单位：万）"})
    void a_heading_without_yuan_is_read_or_asked_about(String unit) {
        var row = row("单位：亿元", "注册资本" + unit, "5000");

        if (unit.contains("10")) assertEquals(List.of("注册资本「5000」没有写明单位，留空"), told(row));
        else assertEquals(amount("50000000", "CNY"), said(row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            单位：亿
            单位：亿元
            单位：人民币（亿元）
            单位：人民币 亿元
            （单位：亿元，人民币）
            金额单位：亿元人民币
            单位：个、亿元、平方米
            单位为亿
            单位（亿）
            单位 亿元
            金额单位：亿
            报送：亿达集团（单位：亿元）
            """)
    void a_line_above_names_its_unit_in_any_form(String line) {
        assertEquals(amount("150000000", "CNY"), said(row(line, "注册资本", "1.5")));
    }

    @ParameterizedTest
    @CsvSource({"亿", "(亿)", "（亿）", "单位：亿", "亿元", "(人民币亿元)"})
    void a_unit_below_a_heading_goes_before_the_line_above(String unit) {
        var read = Ledgers.text(folder, "单位：万元\n项目名称,投资方,总部类型,目前阶段,注册资本\n,,,," + unit + "\n栖梧,栖梧科技,区域总部,在谈,1.5\n");

        assertEquals(amount("150000000", "CNY"), said(read.only()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(万元/亿元)", "（万元或亿元）", "(单位见备注)", "（10亿）"})
    void a_unit_that_is_not_understood_is_asked_for_and_not_taken_from_above(String unit) {
        var row = row("单位：万元", "注册资本" + unit, "5000");

        assertNull(row.reading().capital().registeredCapital());
        assertEquals(List.of("注册资本「5000」没有写明单位，留空"), told(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(万元、万美元)", "(亿比索)", "(人民币/港币)", "（万美元或万元）"})
    void a_currency_that_is_not_understood_is_nobodys_to_guess(String unit) {
        for (var row : List.of(row("单位：万元", "注册资本" + unit, "5000"), asked(LedgerUnit.WAN, "注册资本" + unit, "5000"))) {
            assertNull(row.reading().capital().registeredCapital());
            assertEquals(List.of("注册资本「5000」币种不明，留空"), told(row));
        }
        assertEquals(List.of("注册资本「5000万」币种不明，留空"), told(row("单位：万元", "注册资本" + unit, "5000万")));
        assertEquals(amount("50000000", "HKD"), said(row("单位：万元", "注册资本" + unit, "5000万港币")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(认缴)", "（必填）", "(拟)", "(人民币)", "（认缴/人民币）"})
    void words_that_are_no_unit_leave_it_to_the_line_above(String words) {
        assertEquals(amount("50000000", "CNY"), said(row("单位：万元", "注册资本" + words, "5000")));
    }

    @Test
    void a_line_of_two_units_is_asked_about() {
        assertEquals(List.of("注册资本「5000」没有写明单位，留空"), told(row("单位：万元/亿元", "注册资本", "5000")));
    }

    @ParameterizedTest
    @CsvSource({"万元, CNY", "万美元, USD", "港币万元, HKD"})
    void a_line_of_two_units_leaves_each_column_its_own(String unit, String currency) {
        assertEquals(amount("50000000", currency), said(row("单位：万元、万美元", "注册资本（" + unit + "）", "5000")));
    }

    @Test
    void a_company_above_the_table_is_no_unit() {
        assertEquals(amount("50000000", "CNY"), said(row("填报单位：亿元宝公司  单位：万元", "注册资本", "5000")));
    }

    @ParameterizedTest
    @CsvSource({
        "港币万元, HKD, 50000000",
        "港币亿元, HKD, 500000000000",
        "USD万, USD, 50000000",
        "美元万元, USD, 50000000",
        "万美元, USD, 50000000",
        "英镑万元, GBP, 50000000",
        "万英镑, GBP, 50000000",
        "'万元，港币', HKD, 50000000"
    })
    void a_currency_in_a_heading_is_kept(String unit, String currency, String amount) {
        for (var asked : new LedgerUnit[] {null, LedgerUnit.WAN, LedgerUnit.YI}) {
            var row = asked(asked, "注册资本（" + unit + "）", "5000");
            assertEquals(amount(amount, currency), said(row));
            assertEquals(List.of(Flag.AMT_FX), row.flags());
        }
    }

    @Test
    void a_unit_that_a_person_names_leaves_the_currency_of_the_heading() {
        var row = asked(LedgerUnit.WAN, "注册资本（港币）", "5000");

        assertEquals(amount("50000000", "HKD"), said(row));
        assertEquals(List.of("注册资本「5000」没有写明单位，留空"), told(asked(null, "注册资本（港币）", "5000")));
    }

    @ParameterizedTest
    @CsvSource({
        "金额单位：港币万元, 5000, 50000000, HKD",
        "单位：美元万元, 1.5, 15000, USD",
        "单位：万美元, 1.5, 15000, USD",
        "单位：港币（万元）, 5000, 50000000, HKD",
        "单位：万元（港币）, 5000, 50000000, HKD"
    })
    void a_currency_in_the_line_above_is_kept_with_its_multiple(
            String line, String written, String amount, String currency) {
        var row = row(line, "注册资本", written);

        assertEquals(amount(amount, currency), said(row));
        assertEquals(List.of(Flag.AMT_FX), row.flags());
    }

    @ParameterizedTest
    @CsvSource({
        "'USD 5,000,000', 5000000, USD",
        "港币50000, 50000, HKD",
        "5000港元, 5000, HKD",
        "港币5000元, 5000, HKD",
        "港币5000万, 50000000, HKD",
        "人民币5000, 50000000, CNY",
        "'￥5,000', 50000000, CNY",
        "5000人民币, 50000000, CNY",
        "人民币50000元, 50000, CNY"
    })
    void a_cell_that_names_another_currency_names_its_own_unit(String written, String amount, String currency) {
        assertEquals(amount(amount, currency), said(row("单位：万元", "注册资本", written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"港币5000", "USD 500", "500 GBP", "500 MOP", "港币5000-8000"})
    void a_small_foreign_number_in_a_column_of_multiples_is_not_guessed(String written) {
        var row = row("单位：万元", "注册资本", written);

        assertNull(row.reading().capital().registeredCapital());
        assertEquals(List.of(Flag.AMT_UNPARSED), row.flags());
        assertEquals(List.of("注册资本「" + written + "」看不出是元还是万元，留空"), told(row));
    }

    @ParameterizedTest
    @CsvSource({
        "单位：万元, 注册资本（万港币）, 5000万元",
        "单位：万元, 注册资本（港币）, 5000万元",
        "单位：万元, 注册资本（万美元）, 约0.5亿元",
        "单位：万元, 注册资本（万美元）, 5000-8000万元",
        "单位：港币万元, 注册资本, 50000000元"
    })
    void yuan_in_a_column_of_another_currency_are_nobodys_to_guess(String line, String heading, String written) {
        var row = row(line, heading, written);

        assertNull(row.reading().capital().registeredCapital());
        assertEquals(List.of(Flag.AMT_UNPARSED), row.flags());
        assertEquals(List.of("注册资本「" + written + "」币种不明，留空"), told(row));
    }

    @ParameterizedTest
    @CsvSource({"人民币5000万元, CNY", "5000万元人民币, CNY", "5000万港元, HKD", "5000万, HKD", "港币5000万元, HKD"})
    void a_cell_that_says_which_currency_it_is_in_is_taken_at_its_word(String written, String currency) {
        assertEquals(amount("50000000", currency), said(row("单位：万元", "注册资本（万港币）", written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 0", "港币0", "港币100000000000000000000", "USD 100000000000000000000", "0-1港元"})
    void foreign_money_that_no_deal_has_is_told_without_a_blank(String written) {
        var row = row("单位：万元", "注册资本", written);

        assertNull(row.reading().capital().registeredCapital());
        assertEquals(List.of("注册资本「" + written + "」读不出金额，留空"), told(row));
    }

    @Test
    void the_name_of_a_person_under_the_contact_is_read() {
        var row = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段,企业联系人,
                ,,,,姓名,电话
                栖梧,栖梧科技,区域总部,在谈,样例丁,0571-87000000
                """).only();

        assertEquals("样例丁", row.reading().contact().name());
        assertEquals(1, row.reading().contact().phones().size());
    }

    @Test
    void the_number_of_an_officer_is_none_of_the_contact() {
        var read = Ledgers.text(folder, """
                项目名称,投资方,总部类型,目前阶段,跟进人,
                ,,,,姓名,电话
                栖梧,栖梧科技,区域总部,在谈,样例丙,0571-87000000
                """);

        assertEquals("样例丙", read.only().reading().care().owner());
        assertEquals(List.of(), read.only().reading().contact().phones());
        assertEquals(List.of("跟进人·电话"), read.head().unread());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,,币种,金额 | 美元,500       | 5000000  | USD
            ,,,,币种,金额 | 人民币,500     | 5000000  | CNY
            ,,,,币种,金额 | ,500           | 5000000  | CNY
            ,,,,金额,币种 | 500,港币       | 5000000  | HKD
            ,,,,金额,币种 | 500万,HKD      | 5000000  | HKD
            ,,,,金额,币种 | 500万元,英镑   | 5000000  | GBP
            ,,,,金额,币种 | 约500,港币     | 5000000  | HKD
            """)
    void the_currency_stands_beside_the_amount(String below, String cells, String amount, String currency) {
        var read =
                Ledgers.text(folder, "单位：万元\n项目名称,投资方,总部类型,目前阶段,注册资本,\n" + below + "\n栖梧,栖梧科技,区域总部,在谈," + cells + "\n");

        assertEquals(amount(amount, currency), said(read.only()));
        assertEquals(List.of(), read.head().unread());
    }

    @ParameterizedTest
    @CsvSource({"注册资本,币种", "注册资本,注册资本币种"})
    void a_column_of_currencies_counts_in_a_header_of_one_line(String amount, String currency) {
        var read = Ledgers.text(
                folder,
                "单位：万元\n项目名称,投资方,总部类型,目前阶段," + amount + "," + currency
                        + ",总投资\n栖梧,栖梧科技,区域总部,在谈,500,美元,600\n凤栖,凤栖物流,区域总部,在谈,500,比特币,600\n");

        assertEquals(amount("5000000", "USD"), said(read.rows().get(0)));
        assertEquals(
                "CNY", read.rows().get(0).reading().capital().totalInvestment().currency());
        assertEquals(List.of(Flag.AMT_UNPARSED), read.rows().get(1).flags());
    }

    @Test
    void a_foreign_amount_without_any_multiple_is_not_taken_for_single_ones() {
        var text = "项目名称,投资方,总部类型,目前阶段,注册资本,币种\n栖梧,栖梧科技,区域总部,在谈,500,美元\n";
        var file = Ledgers.write(folder, "无单位.csv", text.getBytes(StandardCharsets.UTF_8));

        var row = Ledgers.read(file, new District()).only();

        assertNull(row.reading().capital().registeredCapital());
        assertEquals(List.of("注册资本「500 币种美元」没有写明单位，留空"), told(row));
        assertEquals(
                amount("5000000", "USD"),
                said(Ledgers.read(file, LedgerUnit.WAN, new District()).only()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, CNY, 注册资本(元)",
        "10000, CNY, 注册资本(万元)",
        "100000000, HKD, 注册资本(亿港元)",
        "10000, GBP, 注册资本(万英镑)",
        "10000, TWD, 注册资本(万新台币元)",
        "1, JPY, 注册资本(日元)",
        ", HKD, 注册资本(HKD)",
        ", XXX, 注册资本(币种不明)",
        ", , 注册资本"
    })
    void a_unit_is_written_so_that_it_reads_the_same(String factor, String currency, String heading) {
        var unit = new SaidUnit(factor == null ? null : new BigDecimal(factor), currency, false);

        assertEquals(heading, "注册资本" + ColumnUnit.words(unit.unit()));
        assertEquals(unit.unit(), ColumnUnit.ofHeading(heading).unit());
    }

    private LedgerRow row(String line, String heading, String written) {
        return Ledgers.text(
                        folder,
                        line + "\n项目名称,投资方,总部类型,目前阶段,\"" + heading + "\"\n栖梧,栖梧科技,区域总部,在谈,\"" + written + "\"\n")
                .only();
    }

    private LedgerRow asked(LedgerUnit unit, String heading, String written) {
        var text = "项目名称,投资方,总部类型,目前阶段,\"" + heading + "\"\n栖梧,栖梧科技,区域总部,在谈,\"" + written + "\"\n";
        var file = Ledgers.write(folder, "无单位.csv", text.getBytes(StandardCharsets.UTF_8));
        return Ledgers.read(file, unit, new District()).only();
    }

    private static List<String> told(LedgerRow row) {
        return row.remarks().stream().map(Remark::zh).toList();
    }

    private static String said(LedgerRow row) {
        var money = row.reading().capital().registeredCapital();
        return money == null ? null : said(money);
    }

    private static String said(Money money) {
        return money.amount() + " " + money.currency();
    }

    private static String amount(String amount, String currency) {
        return new BigDecimal(amount).setScale(2) + " " + currency;
    }
}
