package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.fault.Refused;

/** Files that are no ledger are refused with what was looked for. */
class BadFilesTest {

    private static final String HEADER = "项目名称,投资方,总部类型,目前阶段\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A00000000, 台账.csv, ledger-lying-extension, UNSUPPORTED",
        "255044462D312E370A00, 台账.xlsx, ledger-lying-extension, UNSUPPORTED",
        "FFD8FFE000104A46, 台账.csv, ledger-lying-extension, UNSUPPORTED",
        "D0CF11E0A1B11AE100000000, 台账.xlsx, ledger-old-xls, UNSUPPORTED",
        "D0CF11E0A1B11AE100000000, 台账.xls, ledger-old-xls, UNSUPPORTED",
        "255044462D312E370A00, 台账.pdf, ledger-not-a-table, UNSUPPORTED",
        "FFD8FFE000104A46, 台账.JPG, ledger-not-a-table, UNSUPPORTED",
        "9C3FA2FF81FF80FF90FFFE, 台账.xlsx, ledger-not-a-table, UNSUPPORTED",
        "504B0304DEADBEEF, 台账.xlsx, ledger-not-a-table, MALFORMED",
        "4100420043000A00, 台账.csv, ledger-not-a-table, UNSUPPORTED",
        "FF80FF80FF80FF0A, 台账.csv, ledger-not-a-table, UNSUPPORTED",
        "EFBBBFFF80FF0A, 台账.csv, ledger-not-a-table, UNSUPPORTED"
    })
    void the_first_bytes_decide(String hex, String name, String code, Refused.Kind kind) {
        var refused = refused(name, HexFormat.of().parseHex(hex));

        assertEquals(code, refused.code);
        assertEquals(kind, refused.kind);
    }

    @Test
    void a_lying_extension_is_named_with_what_the_file_is() {
        var refused = refused("台账.csv", HexFormat.of().parseHex("89504E470D0A1A0A"));

        assertEquals(List.of("PNG", "csv"), refused.flaws.get(0).args());
    }

    @Test
    void a_file_under_its_own_name_is_named_once() {
        var refused = refused("台账.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("XLSX, CSV", "PDF"), refused.flaws.get(0).args());
    }

    @Test
    void a_password_is_told_from_an_old_workbook() {
        var bytes = HexFormat.of().parseHex("D0CF11E0A1B11AE1" + "00".repeat(3 << 20));
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, (1 << 20) - 9, name.length);

        assertEquals("ledger-encrypted", refused("台账.xlsx", bytes).code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.csv", "台账.xlsx", "台账"})
    void what_no_encoding_fits_is_told_in_both_languages(String name) {
        var refused = refused(name, HexFormat.of().parseHex("FF80FF80FF80FF0A"));

        assertEquals(Refusals.NO_TEXT, refused.flaws.get(0).args().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.xlsx", "台账.XLSX", "台账.xls"})
    void text_that_is_called_a_workbook_is_refused(String name) {
        var refused = refused(name, HEADER.getBytes(StandardCharsets.UTF_8));

        assertEquals("ledger-lying-extension", refused.code);
        assertEquals(Refused.Kind.UNSUPPORTED, refused.kind);
        assertEquals("CSV", refused.flaws.get(0).args().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.csv", "台账.txt"})
    void a_workbook_that_is_called_text_is_refused(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableWriter.xlsx(bytes, "台账")) {
            table.write(List.of("项目名称", "投资方", "总部类型", "目前阶段"));
        }

        var refused = refused(name, bytes.toByteArray());

        assertEquals("ledger-lying-extension", refused.code);
        assertEquals("XLSX", refused.flaws.get(0).args().get(0));
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("ledger-empty", refused("台账.csv", new byte[0]).code);
    }

    @Test
    void a_table_without_a_header_says_how_many_headings_were_found() {
        var refused = refused("台账.csv", "你好,世界\n项目名称,投资方,总部类型\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("ledger-no-header", refused.code);
        assertEquals(List.of(4, 50, 3L), refused.flaws.get(0).args());
    }

    @Test
    void a_header_deeper_than_fifty_records_is_not_found() {
        assertEquals(
                "ledger-no-header",
                refused("台账.csv", ("x\n".repeat(50) + HEADER).getBytes(StandardCharsets.UTF_8)).code);
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() throws IOException {
        var file = folder.resolve("台账.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(FileKind.LARGEST + 1);
        }

        assertEquals(
                Refused.Kind.TOO_LARGE, assertThrows(Refused.class, () -> Ledgers.read(file, new District())).kind);
    }

    @Test
    void a_cell_that_is_too_long_is_refused_with_its_record() {
        var refused = refused("台账.csv", (HEADER + "长".repeat(32_768) + ",,,\n").getBytes(StandardCharsets.UTF_8));

        assertEquals("ledger-cell-too-long", refused.code);
        assertEquals(2, refused.flaws.get(0).args().get(0));
    }

    @Test
    void an_open_quotation_is_refused_and_swallows_nothing() {
        assertEquals(
                "ledger-broken-record",
                refused("台账.csv", (HEADER + "\"栖梧,,,\n凤栖,,,\n").getBytes(StandardCharsets.UTF_8)).code);
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() {
        assertEquals("ledger-not-a-table", refused("台账.xlsx", zip("word/document.xml", 10)).code);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unfolds() {
        var refused = refused("台账.xlsx", zip("xl/workbook.xml", 64 << 20));

        assertEquals("ledger-zip-bomb", refused.code);
        assertEquals(Refused.Kind.TOO_LARGE, refused.kind);
    }

    @Test
    void a_document_type_in_a_workbook_is_refused() throws IOException {
        var file = folder.resolve("好.xlsx");
        try (var table = TableWriter.xlsx(Files.newOutputStream(file), "台账")) {
            table.write(List.of("项目名称"));
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("ledger-not-a-table", refused("台账.xlsx", bytes.toByteArray()).code);
    }

    @Test
    void a_workbook_cut_short_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = TableWriter.xlsx(bytes, "台账")) {
            table.write(List.of("项目名称", "投资方", "总部类型", "目前阶段"));
        }

        var refused = refused("台账.xlsx", java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));

        assertEquals(Refused.Kind.MALFORMED, refused.kind);
    }

    private Refused refused(String name, byte[] bytes) {
        var file = Ledgers.write(folder, name, bytes);
        return assertThrows(Refused.class, () -> Ledgers.read(file, new District()));
    }

    private static byte[] zip(String entry, int zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (var i = 0; i < zeros; i += 1 << 20) zip.write(new byte[Math.min(1 << 20, zeros)]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
