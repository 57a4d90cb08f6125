package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.deal.HqType;

/** What is exported is read back as it was. */
class RoundTripTest {

    private static final List<Heading> ALL = Arrays.asList(Heading.values());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"台账.csv", "台账.xlsx"})
    void the_sample_goes_out_and_comes_back_unchanged(String name) {
        var rows =
                Ledgers.read(Ledgers.sample("ledger-messy.csv"), new District()).stored();

        var again = Ledgers.read(Ledgers.write(folder, name, exported(name, rows)), new District());

        assertEquals(rows.size(), again.rows().size());
        for (var i = 0; i < rows.size(); i++)
            assertEquals(
                    said(rows.get(i)),
                    said(again.rows().get(i)),
                    "record " + rows.get(i).record());
        assertEquals(rows.size(), again.stored().size());
    }

    @Test
    void text_that_looks_like_a_formula_is_disarmed_and_comes_back() {
        for (var text : List.of("=1+1", "+852 00000007", "-已领照", "@SUM(A1)", "'=1", "''=1", "'引号", "第一行\n=2"))
            assertEquals(text, back(text));

        assertTrue(csv("=1+1").contains(",'=1+1,"));
        assertTrue(csv("\t=1").contains(",'\t=1,"));
        assertTrue(csv("'=1").contains(",''=1,"));
    }

    @Test
    void a_csv_has_a_mark_and_ends_its_lines_for_spreadsheets() {
        assertTrue(csv("好").startsWith("\uFEFF项目名称,"));
        assertTrue(csv("好").endsWith("\r\n"));
    }

    @Test
    void long_digits_stay_text() {
        assertTrue(csv("16900000001").contains(",16900000001\t,"));
        assertEquals("16900000001", back("16900000001"));
    }

    @Test
    void a_workbook_takes_line_breaks_and_odd_characters() {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableWriter.xlsx(bytes, "台账")) {
            table.write(List.of("项目名称", "投资方", "总部类型", "备注", "目前阶段"));
            table.write(Arrays.asList("栖梧<&>", "䶮云\uD840\uDC00", null, "第一行\r\n第二行\u0001", "在谈"));
        }

        var row = Ledgers.read(Ledgers.write(folder, "台账.xlsx", bytes.toByteArray()), new District())
                .only();

        assertEquals("栖梧<&>", row.reading().name());
        assertEquals("䶮云\uD840\uDC00", row.reading().investor().name());
        assertTrue(row.reading().words().note().startsWith("第一行\n第二行"));
    }

    private String back(String note) {
        var file = Ledgers.write(folder, "台账.csv", csv(note).getBytes(StandardCharsets.UTF_8));
        var row = Ledgers.read(file, new District()).only();
        assertEquals(List.of(), row.flags());
        return row.reading().words().note();
    }

    private static String csv(String note) {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableWriter.csv(bytes)) {
            table.write(List.of("项目名称", "投资方", "总部类型", "备注", "目前阶段"));
            table.write(List.of("栖梧", "栖梧科技", HqType.REGIONAL_HQ.zh(), note, "在谈"));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] exported(String name, List<LedgerRow> rows) {
        var bytes = new ByteArrayOutputStream();
        Function<OutputStream, TableWriter> table =
                name.endsWith("csv") ? TableWriter::csv : out -> TableWriter.xlsx(out, "台账");
        try (var writer = table.apply(bytes)) {
            writer.write(ALL.stream().map(Heading::zh).toList());
            for (var row : rows) writer.write(RowText.line(RowText.of(row.reading()), ALL));
        }
        return bytes.toByteArray();
    }

    /** Everything understood, the wording of amounts left out. */
    private static Map<Heading, String> said(LedgerRow row) {
        return RowText.of(row.reading());
    }
}
