package wutong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, every cell a string: what is typed as text is never run. Who took it along stands on a second sheet and below each printed page. */
final class XlsxTable implements TableWriter {

    /** Rows held before they are written on. */
    private static final int BATCH = 1_000;

    /** Characters that fit below a page. */
    private static final int FOOT = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Watermark mark;
    private int row;

    /** @param mark null for none */
    XlsxTable(OutputStream bytes, String sheetName, Watermark mark) {
        workbook = new Workbook(bytes, "Wutong", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        this.mark = mark;
        if (mark != null) {
            var line = mark.line();
            workbook.properties().setDescription(line);
            sheet.footer(foot(line), Position.CENTER);
        }
    }

    /** An ampersand begins a command there. */
    private static String foot(String line) {
        return line.substring(0, Math.min(FOOT, line.length())).replace("&", "&&");
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
            if (mark != null) {
                sheet.finish();
                tell(workbook.newWorksheet(mark.title()), mark.lines());
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(Worksheet sheet, List<List<String>> lines) {
        for (var i = 0; i < lines.size(); i++) {
            sheet.inlineString(i, 0, lines.get(i).get(0));
            sheet.inlineString(i, 1, lines.get(i).get(1));
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
