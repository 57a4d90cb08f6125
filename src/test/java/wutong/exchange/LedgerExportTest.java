package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.Views;
import wutong.deal.DealField;
import wutong.deal.DealList;
import wutong.deal.Deals;
import wutong.deal.Said;
import wutong.enterprise.Codes;
import wutong.identity.Sight;
import wutong.identity.Viewer;
import wutong.measure.Money;
import wutong.rating.Level;
import wutong.rating.RatingForm;
import wutong.rating.Ratings;

/** Deals as a ledger that a spreadsheet opens and this house reads again. */
@QuarkusTest
class LedgerExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Watermark MARK =
            new Watermark("样例员", Instant.parse("2026-11-24T02:05:00Z"), "截至2025年3月，单位：万元", "", false);

    @Inject
    LedgerExport ledgers;

    @Inject
    DealList list;

    @Inject
    Deals deals;

    @Inject
    Intake intake;

    @Inject
    Ratings ratings;

    @TempDir
    Path folder;

    private byte[] exported(TableFormat format, Map<String, List<String>> asked) throws IOException {
        var out = new ByteArrayOutputStream();
        ledgers.write(list.ask(asked, Views.on(TODAY)), format, MARK, out);
        return out.toByteArray();
    }

    private String csv(String name) throws IOException {
        return new String(exported(TableFormat.CSV, Map.of("name", List.of(name))), StandardCharsets.UTF_8);
    }

    /** The cells of the only line of an export, by their headings. */
    private Map<String, String> line(String name) throws IOException {
        var lines = csv(name).substring(1).split("\r\n");
        assertEquals(2, lines.length, name);
        var heads = lines[0].split(",", -1);
        var cells = lines[1].split(",", -1);
        var line = new LinkedHashMap<String, String>();
        for (int i = 0; i < heads.length; i++) {
            line.put(heads[i], cells[i]);
        }
        return line;
    }

    private void logged(Said said) {
        said.say(DealField.SOURCE, "展会");
        deals.log(said, "样例", Intake.on("2026-06-01"));
    }

    @Test
    void begins_with_a_mark_and_has_every_heading_in_order() throws IOException {
        var text = csv("样例无此项目");

        assertTrue(text.startsWith("\uFEFF序号,项目编号,项目名称,"));
        assertEquals(
                Stream.of(Heading.values()).map(Heading::zh).collect(Collectors.joining(",")) + ",导出水印",
                text.substring(1).strip());
    }

    @Test
    void keeps_codes_and_telephones_from_becoming_numbers() throws IOException {
        var code = Codes.of(4_201);
        intake.batch("样例导出甲项目,样例导出甲有限公司,区域总部,在谈," + code + ",2026.1.8,,5000,导出处,样例甲,16900000001,\n");

        var line = line("样例导出甲项目");

        assertEquals(code, line.get("统一社会信用代码").strip());
        assertEquals("16900000001\t", line.get("联系电话"));
        assertEquals("样例甲", line.get("企业联系人"));
        assertEquals("5000万元", line.get("注册资本"));
        assertEquals("在谈", line.get("目前阶段"));
        assertEquals("进行中", line.get("状态"));
        assertEquals("2026-01-08", line.get("首次接触"));
        assertEquals("导出处", line.get("跟进单位"));
        assertEquals("1", line.get("序号"));
    }

    @Test
    void disarms_what_a_spreadsheet_would_run() throws IOException {
        logged(new Said().say(DealField.NAME, "样例导出乙项目").say(DealField.NOTE, "=HYPERLINK(1)"));

        assertEquals("'=HYPERLINK(1)", line("样例导出乙项目").get("备注"));
    }

    @Test
    void tells_the_days_to_landing_where_there_are_any() throws IOException {
        intake.take(
                "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,首次接触,注册时间,落地时间\n"
                        + "样例导出丙项目,样例导出丙有限公司,区域总部,落地,2026.1.8,2026.1.20,2026.1.26\n",
                false);

        assertEquals("18", line("样例导出丙项目").get("接触到落地(天)"));
    }

    @Test
    void never_rounds_an_amount() throws IOException {
        logged(new Said()
                .say(DealField.NAME, "样例导出丁项目")
                .say(DealField.REGISTERED_CAPITAL, Money.yuan("12345678.91"))
                .say(DealField.TOTAL_INVESTMENT, Money.of(Money.yuan("1234567").amount(), "USD")));

        assertEquals("12345678.91元", line("样例导出丁项目").get("注册资本"));
        assertEquals("USD 1234567", line("样例导出丁项目").get("总投资"));
    }

    @Test
    void a_deal_without_an_investor_has_an_empty_cell() throws IOException {
        logged(new Said().say(DealField.NAME, "样例导出戊项目"));

        assertEquals("", line("样例导出戊项目").get("投资方"));
        assertEquals("", line("样例导出戊项目").get("接触到落地(天)"));
    }

    @Test
    void the_first_contact_of_an_enterprise_is_written_with_all_of_its_numbers() throws IOException {
        intake.batch("样例导出己项目,样例导出己有限公司,区域总部,在谈,,2026.1.8,,5000,导出处,样例先,0571-87000005、0571-87000006,\n");
        intake.batch("样例导出己二项目,样例导出己有限公司,研发总部,在谈,,2026.1.8,,5000,导出处,样例后,0571-87000007,\n");

        assertEquals("样例先", line("样例导出己二项目").get("企业联系人"));
        assertEquals("0571-87000005、0571-87000006", line("样例导出己二项目").get("联系电话").strip());
    }

    @Test
    void an_export_of_a_past_day_tells_that_day() throws IOException {
        intake.batch("样例导出庚项目,样例导出庚有限公司,区域总部,签约,,2026.1.8,2026.3.4,5000,导出处,,,\n");

        var text = new String(
                exported(TableFormat.CSV, Map.of("name", List.of("样例导出庚项目"), "asOf", List.of("2026-03-03"))),
                StandardCharsets.UTF_8);

        assertTrue(text.contains(",接触研判,"), text);
        assertTrue(!text.contains("2026-03-04"), text);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void what_goes_out_is_read_as_it_was(TableFormat format) throws IOException {
        var name = "样例导出" + format + "项目";
        intake.take(
                "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,状态,首次接触,签约时间,注册资本(万美元),到位资金(亿元),关闭日期,关闭原因,拟用面积,最新进展\n"
                        + name + ",样例导出" + format
                        + "有限公司,研发总部,签约,终止,2026.1.8,2026.3.4,500,0.2,2026.5.6,政策未谈拢,1200.5,\"一、二\n三\"\n",
                false);
        var file = Ledgers.write(
                folder,
                "台账." + format.ending,
                exported(format, Map.of("name", List.of(name), "status", List.of("TERMINATED"))));

        try (var ledger = Ledger.open(file, file.getFileName().toString(), TODAY, null, new District())) {
            var reading = ledger.iterator().next().reading();
            assertEquals(name, reading.name());
            assertEquals("TERMINATED POLICY 2026-05-06 SIGNED", standing(reading));
            assertEquals("USD", reading.capital().registeredCapital().currency());
            assertEquals(
                    "5000000.00", reading.capital().registeredCapital().amount().toPlainString());
            assertEquals(
                    "20000000.00", reading.capital().arrivedFunds().amount().toPlainString());
            assertEquals(
                    "1200.5", reading.care().spaceNeeded().stripTrailingZeros().toPlainString());
            assertEquals("一、二\n三", reading.words().latestProgress());
            assertNull(reading.days().receivedOn());
        }
    }

    @Test
    void who_took_it_along_stands_on_each_line_of_a_text_and_changes_nothing_when_it_is_read_again()
            throws IOException {
        intake.batch("样例导出水印项目,样例导出水印有限公司,区域总部,在谈,,2026.1.8,,5000,导出处,样例甲,16900000001,\n");

        assertEquals(
                "样例员 · 2026-11-24 10:05 · 截至2025年3月，单位：万元", line("样例导出水印项目").get("导出水印"));
        var again = intake.take(csv("样例导出水印项目").substring(1), false).batch();
        assertEquals(List.of(), intake.row(again, 2).flags());
        assertEquals(List.of(), intake.row(again, 2).changes());
    }

    @Test
    void numbers_told_in_part_change_nothing_when_they_are_read_again() throws IOException {
        intake.batch("样例导出遮号项目,样例导出遮号有限公司,区域总部,在谈,,2026.1.8,,5000,导出处,样例甲,16900000001,\n");
        var said = new Said();
        said.say(DealField.NAME, "样例导出遮号线索");
        said.say(DealField.SOURCE, "展会");
        said.say(DealField.CONTACT_TEXT, "样例乙 16900000002");
        deals.log(said, "样例", Intake.on("2026-06-01"));
        var masked = new Sight(null, Set.of(), true, true, false, false, false);
        var out = new ByteArrayOutputStream();
        ledgers.write(
                list.ask(Map.of("q", List.of("样例导出遮号")), new Viewer(null, masked, TODAY)), TableFormat.CSV, MARK, out);
        var text = out.toString(StandardCharsets.UTF_8);

        var again = intake.take(text.substring(1), false).batch();

        assertTrue(text.contains("169****0001") && text.contains("169****0002"), text);
        for (int record = 2; record <= 3; record++) {
            assertEquals(List.of(), intake.row(again, record).flags());
            assertEquals(List.of(), intake.row(again, record).changes());
        }
        assertEquals(1, intake.count("Contact c where c.enterprise.name = ?1", "样例导出遮号有限公司"));
    }

    @Test
    void a_workbook_has_who_took_it_along_on_a_sheet_of_its_own_and_below_each_page() throws IOException {
        var bytes = exported(TableFormat.XLSX, Map.of("name", List.of("样例导出无此项目")));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheets().skip(1).findFirst().orElseThrow();
            assertEquals("导出水印", sheet.getName());
            assertEquals(
                    List.of("导出人 样例员", "导出时刻 2026-11-24 10:05", "用途 截至2025年3月，单位：万元"),
                    sheet.read().stream()
                            .map(row -> row.getCellText(0) + " " + row.getCellText(1))
                            .toList());
        }
        try (var parts =
                new ZipFile(Files.write(folder.resolve("水印.xlsx"), bytes).toFile())) {
            var first = new String(
                    parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(first.contains("<oddFooter>&amp;C"), first);
            assertTrue(first.contains(" 2026-11-24 10:05 "), first);
        }
    }

    private static String standing(Reading reading) {
        var s = reading.standing();
        return s.status() + " " + s.closeReason() + " " + s.closedOn() + " " + s.stage();
    }

    @Test
    void tells_where_the_enterprise_comes_from_and_its_star_and_reads_both_again() throws IOException {
        var heads = "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,首次接触,来源地\n";
        var batch = intake.take(heads + "样例导出星项目,样例导出星有限公司,区域总部,在谈,2026.1.8,深圳市\n", false)
                .batch();
        var enterprise = Long.parseLong(intake.deal(batch, 3).enterprise().id());
        ratings.rate(
                enterprise,
                new RatingForm(2025, Level.FIVE_STAR, "样例局", LocalDate.of(2026, 2, 3), "样例名单", "样例区"),
                Intake.on("2026-06-01"));

        var line = line("样例导出星项目");

        assertEquals("深圳市", line.get("来源地"));
        assertEquals("五星级/2025", line.get("星级(官方/年度)"));
        var again = intake.take(csv("样例导出星项目").substring(1), false).batch();
        assertEquals(List.of(), intake.row(again, 2).flags());
        assertEquals(List.of(), intake.row(again, 2).changes());
    }

    @Test
    void a_star_in_a_ledger_is_no_rating_and_says_so() {
        var heads = "填报时间：2026年5月31日\n项目名称,投资方,总部类型,目前阶段,首次接触,星级\n";
        var batch = intake.take(heads + "样例导出光项目,样例导出光有限公司,区域总部,在谈,2026.1.8,五星\n", false)
                .batch();

        var row = intake.row(batch, 3);
        assertEquals(List.of("STAR-IGNORED"), row.flags());
        assertEquals("五星", row.values().get("officialStar"));
        assertNull(intake.deal(batch, 3).officialRating());
    }
}
