package wutong.exchange;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Iterator;
import wutong.fault.Refused;

/** A file of records, read one after the other. Close it when done. */
public interface Spreadsheet extends Closeable, Iterator<Line> {

    /** Cells of more characters than this cannot be in a workbook either. */
    int LONGEST_CELL = 32_767;

    int MOST_RECORDS = 1_000_000;

    /** UTF-8, UTF-16LE, UTF-16BE, GB18030 or XLSX. */
    String encoding();

    @Override
    void close();

    /**
     * Opens a file by what is in it; its name may not say otherwise.
     *
     * @throws Refused for what is no table, is locked, or is larger than can be taken
     */
    static Spreadsheet open(Path file, String fileName) {
        return switch (FileKind.of(file, fileName)) {
            case WORKBOOK -> XlsxSheet.open(file);
            case TEXT -> CsvSheet.open(file);
        };
    }
}
