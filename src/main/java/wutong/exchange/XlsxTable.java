package wutong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, every cell a string: what is typed as text is never run. */
final class XlsxTable implements TableWriter {

    /** Rows held before they are written on. */
    private static final int BATCH = 1_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(OutputStream bytes, String sheetName) {
        workbook = new Workbook(bytes, "Wutong", "1.0");
        sheet = workbook.newWorksheet(sheetName);
    }

    @Override
    public void write(List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell != null && !cell.isEmpty()) sheet.inlineString(row, i, cell);
        }
        if (++row % BATCH == 0) flush();
    }

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
