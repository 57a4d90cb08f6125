package wutong.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A text file of records. */
final class CsvSheet implements Spreadsheet {

    private final String encoding;
    private final CloseableIterator<CsvRecord> records;
    private int record;

    private CsvSheet(String encoding, CloseableIterator<CsvRecord> records) {
        this.encoding = encoding;
        this.records = records;
    }

    static CsvSheet open(Path file) {
        try {
            var encoding = Encoding.of(file);
            var records = Delimiter.of(file, encoding).reader().ofCsvRecord(encoding.reader(file));
            return new CsvSheet(encoding.charset().name(), records.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    @Override
    public Line next() {
        try {
            var fields = records.next().getFields();
            if (++record > MOST_RECORDS) throw Refusals.tooLarge("ledger-too-many-records", MOST_RECORDS);
            for (var field : fields)
                if (field.length() > LONGEST_CELL)
                    throw Refusals.tooLarge("ledger-cell-too-long", record, field.length(), LONGEST_CELL);
            return new Line(record, fields);
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException broken(CsvParseException e) {
        return Refusals.malformed("ledger-broken-record", record + 1, String.valueOf(e.getMessage()));
    }

    static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false);
    }
}
