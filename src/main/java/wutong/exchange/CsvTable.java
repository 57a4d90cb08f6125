package wutong.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A text table for spreadsheets. */
final class CsvTable implements TableWriter {

    /** Digits that a spreadsheet would show as 9.13301E+17 or rob of a leading zero. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}|0\\d+|\\d+E\\d+");

    private final Writer text;
    private final CsvWriter csv;

    CsvTable(OutputStream bytes) {
        try {
            text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            text.write('\uFEFF');
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::safe).toList());
    }

    @Override
    public void close() {
        try {
            csv.flush();
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tab keeps long digits as text in spreadsheets and is white space to every reader. */
    private static String safe(String cell) {
        if (cell == null) return "";
        return LONG_NUMBER.matcher(cell).matches() ? cell + "\t" : FormulaGuard.put(cell);
    }
}
