package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_as_a_workbook_says_what_it_says_as_text() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Spreadsheet.open(Ledgers.sample("ledger-messy.csv"), "ledger-messy.csv");
                var table = TableWriter.xlsx(bytes, "台账")) {
            while (sheet.hasNext()) table.write(sheet.next().cells());
        }

        var read = Ledgers.read(Ledgers.write(folder, "台账.xlsx", bytes.toByteArray()), new District());

        var text = Ledgers.read(Ledgers.sample("ledger-messy.csv"), new District());
        assertEquals("XLSX", read.head().encoding());
        for (var row : read.rows()) {
            assertEquals(text.row(row.record()).outcome(), row.outcome(), "record " + row.record());
            assertEquals(text.row(row.record()).flags(), row.flags(), "record " + row.record());
            assertEquals(text.row(row.record()).fingerprint(), row.fingerprint(), "record " + row.record());
        }
        assertEquals(60, read.rows().stream().filter(row -> row.skip() == null).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.xlsx", "台账"})
    void days_and_numbers_of_a_workbook_are_read_as_such(String name) {
        var read = Ledgers.read(
                Ledgers.write(folder, name, workbook(sheet -> {
                    header(sheet);
                    sheet.value(1, 0, "栖梧");
                    sheet.value(1, 1, "栖梧科技");
                    sheet.value(1, 2, "区域总部");
                    sheet.value(1, 3, "签约");
                    sheet.value(1, 4, 5000);
                    day(sheet, 1, 5, LocalDate.of(2025, 1, 6));
                    day(sheet, 1, 6, LocalDate.of(2025, 3, 21));
                    sheet.value(1, 7, 16900000001L);
                })),
                new District());

        var row = read.only();
        assertEquals(List.of(), row.flags());
        assertEquals(LocalDate.of(2025, 3, 21), row.reading().days().signedOn());
        assertEquals(
                new BigDecimal("50000000.00"),
                row.reading().capital().registeredCapital().amount());
        assertEquals("16900000001", row.reading().contact().phones().get(0).digits());
    }

    @Test
    void the_sheet_with_a_header_is_taken_whatever_its_place() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "test", "1.0");
        workbook.newWorksheet("封面").value(0, 0, "封面");
        var sheet = workbook.newWorksheet("台账");
        header(sheet);
        sheet.value(4, 0, "栖梧");
        sheet.value(4, 3, "在谈");
        workbook.finish();

        var read = Ledgers.read(Ledgers.write(folder, "台账.xlsx", bytes.toByteArray()), new District());

        assertEquals("栖梧", read.row(5).reading().name());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_workbook_without_styles_is_read_its_days_as_serial_numbers(boolean listed) throws IOException {
        var whole = workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, "栖梧");
            sheet.value(1, 3, "签约");
            sheet.value(1, 4, 5000);
            day(sheet, 1, 6, LocalDate.of(2025, 3, 21));
        });

        var row = Ledgers.read(Ledgers.write(folder, "台账.xlsx", without(whole, listed)), new District())
                .only();

        assertEquals(LocalDate.of(2025, 3, 21), row.reading().days().signedOn());
        assertEquals(List.of(Flag.DATE_SERIAL, Flag.INVESTOR_MISSING), row.flags());
    }

    private byte[] without(byte[] workbook, boolean listed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(
                        Ledgers.write(folder, "whole.xlsx", workbook).toFile());
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.entries())) {
                if (entry.getName().equals("xl/styles.xml")) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var types = !listed && entry.getName().equals("[Content_Types].xml");
                to.write((types ? text.replaceAll("<Override[^>]*styles[^>]*/>", "") : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void header(Worksheet sheet) {
        var headings = List.of("项目名称", "投资方", "总部类型", "目前阶段", "注册资本(万元)", "首次接触", "签约时间", "联系电话");
        for (var i = 0; i < headings.size(); i++) sheet.value(0, i, headings.get(i));
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
    }

    private static byte[] workbook(java.util.function.Consumer<Worksheet> filling) {
        var bytes = new ByteArrayOutputStream();
        try {
            var workbook = new Workbook(bytes, "test", "1.0");
            filling.accept(workbook.newWorksheet("台账"));
            workbook.finish();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
