package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.deal.Stage;
import wutong.fault.Refused;
import wutong.measure.Money;

/** A held record read again by itself reads as it did in its ledger. */
class OneRowTest {

    @TempDir
    Path folder;

    private LedgerRow again(Ledgers.Read read, Map<String, String> instead) {
        var cells = OneRow.cells(read.only().raw());
        cells.putAll(instead);
        return OneRow.read(OneRow.header(read.head()), read.head().fileDate(), cells, Ledgers.TODAY, new District());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            元,     50000000, CNY, 50000000
            千元,   50000,    CNY, 50000000
            万元,   5000,     CNY, 50000000
            百万元, 50,       CNY, 50000000
            亿元,   0.5,      CNY, 50000000
            美元,   5000000,  USD, 5000000
            万美元, 500,      USD, 5000000
            亿美元, 0.05,     USD, 5000000
            万港元, 500,      HKD, 5000000
            万欧元, 500,      EUR, 5000000
            亿日元, 5,        JPY, 500000000
            """)
    void the_unit_of_its_column_holds_once_more(String unit, String written, String currency, BigDecimal amount) {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,注册资本(%s)\n栖梧,栖梧科技,区域总部,在谈,%s\n".formatted(unit, written));

        var money = again(read, Map.of()).reading().capital().registeredCapital();

        assertNotNull(money, "no amount in " + OneRow.header(read.head()));
        assertEquals(currency, money.currency());
        assertEquals(0, amount.compareTo(money.amount()), money.toString());
        assertEquals(read.only().reading().capital().registeredCapital(), money);
    }

    @ParameterizedTest
    @CsvSource({"万元, 50000000", "亿元, 500000000000", "百万元, 5000000000"})
    void the_unit_of_the_whole_ledger_holds_once_more(String unit, BigDecimal amount) {
        var read = Ledgers.text(folder, "单位：%s\n项目名称,投资方,总部类型,目前阶段,总投资\n栖梧,栖梧科技,区域总部,在谈,5000\n".formatted(unit));
        var before = read.only().reading().capital().totalInvestment();

        var money = again(read, Map.of()).reading().capital().totalInvestment();

        assertEquals(before, money);
        if (money != null) {
            assertEquals(0, amount.compareTo(money.amount()));
        }
    }

    @Test
    void a_day_without_a_year_is_of_the_year_of_its_ledger() {
        var read = Ledgers.text(folder, "2023年度台账\n填报时间：2024年1月5日\n项目名称,投资方,总部类型,目前阶段,首次接触\n栖梧,栖梧科技,区域总部,在谈,5月6日\n");

        var row = again(read, Map.of());

        assertEquals(LocalDate.of(2023, 5, 6), row.reading().days().firstContactOn());
    }

    @Test
    void a_day_after_its_ledger_is_still_of_the_future() {
        var read = Ledgers.text(folder, "填报时间：2025年3月31日\n项目名称,投资方,总部类型,目前阶段,签约时间\n栖梧,栖梧科技,区域总部,拟签约,2025.5.1\n");

        var row = again(read, Map.of());

        assertEquals(java.util.List.of(Flag.DATE_FUTURE), row.flags());
        assertEquals(LocalDate.of(2025, 5, 1), row.reading().days().plannedSignOn());
        assertNull(row.reading().days().signedOn());
    }

    @Test
    void a_corrected_cell_is_read_in_place_of_the_one_written() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,首次接触\n栖梧,栖梧科技,区域总部,跟一下,2025.2.30\n");

        var row = again(read, Map.of("stage", "在谈", "firstContactOn", "2025-02-28"));

        assertEquals(Outcome.IMPORT, row.outcome());
        assertEquals(Stage.NEGOTIATING, row.reading().standing().stage());
        assertEquals(LocalDate.of(2025, 2, 28), row.reading().days().firstContactOn());
    }

    @Test
    void a_cell_of_a_column_that_the_ledger_lacked_brings_its_heading() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,跟一下\n");

        var row = again(read, Map.of("stage", "签约", "signedOn", "2025-03-04", "registeredCapital", "5000万元"));

        assertEquals(LocalDate.of(2025, 3, 4), row.reading().days().signedOn());
        assertEquals(
                Money.yuan("50000000").amount(),
                row.reading().capital().registeredCapital().amount());
    }

    @Test
    void a_cell_emptied_says_nothing() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,首次接触\n栖梧,栖梧科技,区域总部,在谈,2025.2.30\n");

        var row = again(read, Map.of("firstContactOn", ""));

        assertEquals(Outcome.IMPORT, row.outcome());
        assertNull(row.reading().days().firstContactOn());
    }

    @Test
    void a_field_that_no_ledger_has_is_refused_by_name() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段\n栖梧,栖梧科技,区域总部,在谈\n");

        var refused = assertThrows(Refused.class, () -> again(read, Map.of("luckyColour", "青")));

        assertEquals("values.luckyColour", refused.flaws.get(0).field());
        assertEquals(Refused.Kind.MALFORMED, refused.kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            有,逗号
            有"引号"
            =1+1
            '已领照
            -
            16900000001
            """)
    void whatever_stands_in_a_cell_comes_through(String note) {
        var read = Ledgers.text(
                folder, "项目名称,投资方,总部类型,目前阶段,备注\n栖梧,栖梧科技,区域总部,在谈,\"%s\"\n".formatted(note.replace("\"", "\"\"")));

        var row = again(read, Map.of());

        assertEquals(read.only().reading().words().note(), row.reading().words().note());
        assertEquals(read.only().raw(), row.raw());
    }

    @Test
    void a_line_break_in_a_cell_comes_through() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,备注\n栖梧,栖梧科技,区域总部,在谈,\"一\n二\"\n");

        assertEquals("一\n二", again(read, Map.of()).reading().words().note());
    }

    @Test
    void its_header_is_read_again_as_it_was_written() {
        var read = Ledgers.text(folder, "项目名称,投资方,总部类型,目前阶段,注册资本(万元)\n栖梧,栖梧科技,区域总部,在谈,5000\n");

        var headings = OneRow.headings(OneRow.header(read.head()));

        assertEquals(Integer.toString(read.head().year()), headings.get("year"));
        assertEquals("注册资本(万元)", headings.get(Heading.REGISTERED_CAPITAL.field()));
        assertEquals("项目名称", headings.get(Heading.NAME.field()));
    }
}
