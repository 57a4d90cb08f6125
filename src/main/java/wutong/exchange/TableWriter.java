package wutong.exchange;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;

/** Writes records one after the other, every cell as text that no spreadsheet runs or turns into a number. */
public interface TableWriter extends Closeable {

    /** @param cells null is an empty cell */
    void write(List<String> cells);

    /** Finishes the table; what lies below stays open. */
    @Override
    void close();

    /** UTF-8 with a byte order mark, which spreadsheets need to see Chinese. */
    static TableWriter csv(OutputStream bytes) {
        return new CsvTable(bytes);
    }

    static TableWriter xlsx(OutputStream bytes, String sheetName) {
        return new XlsxTable(bytes, sheetName, null);
    }
}
