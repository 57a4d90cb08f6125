package wutong.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import wutong.fault.Refused;

/** The sheet of a workbook that holds the ledger: the first visible one with a header, else the first. */
final class XlsxSheet implements Spreadsheet {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** For a workbook without styles; its days are serial numbers then, and flagged as such. */
    private static final ReadingOptions WITHOUT = new ReadingOptions(false, true);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int records;

    private XlsxSheet(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static XlsxSheet open(Path file) {
        ReadableWorkbook workbook = null;
        try {
            ZipGuard.check(file);
            workbook = new ReadableWorkbook(file.toFile(), ZipGuard.styled(file) ? WITH_FORMATS : WITHOUT);
            return new XlsxSheet(workbook, ledgerSheet(workbook));
        } catch (IOException | RuntimeException e) {
            throw unreadable(workbook, e);
        }
    }

    @Override
    public String encoding() {
        return "XLSX";
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw unreadable(null, e);
        }
    }

    @Override
    public Line next() {
        try {
            if (++records > MOST_RECORDS) throw Refusals.tooLarge("ledger-too-many-records", MOST_RECORDS);
            return line(rows.next(), workbook.isDate1904());
        } catch (RuntimeException e) {
            throw unreadable(null, e);
        }
    }

    @Override
    public void close() {
        stream.close();
        quietly(workbook);
    }

    private static Line line(Row row, boolean since1904) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            var text = XlsxCell.text(row.getCell(i), since1904);
            if (text.length() > LONGEST_CELL)
                throw Refusals.tooLarge("ledger-cell-too-long", row.getRowNum(), text.length(), LONGEST_CELL);
            cells.add(text);
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Sheet ledgerSheet(ReadableWorkbook workbook) throws IOException {
        for (var sheet : workbook.getSheets().toList())
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && headed(sheet, workbook.isDate1904())) return sheet;
        return workbook.getFirstSheet();
    }

    private static boolean headed(Sheet sheet, boolean since1904) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(LedgerHead.DEEPEST)
                    .anyMatch(row -> LedgerHead.known(line(row, since1904).cells()) >= LedgerHead.FEWEST);
        }
    }

    private static RuntimeException unreadable(ReadableWorkbook workbook, Exception e) {
        quietly(workbook);
        if (e instanceof Refused refused) return refused;
        return Refusals.broken(e);
    }

    private static void quietly(ReadableWorkbook workbook) {
        try {
            if (workbook != null) workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
