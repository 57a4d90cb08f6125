package wutong.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;

/** What stands between the cells of a text file: that which makes most headings of its header known. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** Characters looked at; a header stands within the first records. */
    private static final int SAMPLE = 1 << 16;

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    static Delimiter of(Path file, Encoding encoding) throws IOException {
        var sample = sample(file, encoding);
        var best = COMMA;
        for (var delimiter : values()) if (delimiter.known(sample) > best.known(sample)) best = delimiter;
        return best;
    }

    CsvReader.CsvReaderBuilder reader() {
        return CsvSheet.reader(sign);
    }

    private long known(String sample) {
        var most = 0L;
        try (var records = reader().allowUnclosedQuote(true).ofCsvRecord(sample)) {
            for (var record : records) most = Math.max(most, LedgerHead.known(record.getFields()));
            return most;
        } catch (CsvParseException | IOException e) {
            return most;
        }
    }

    private static String sample(Path file, Encoding encoding) throws IOException {
        try (var text = encoding.reader(file)) {
            var buffer = new char[SAMPLE];
            var length = 0;
            for (var read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0))
                read = text.read(buffer, length, SAMPLE - length);
            return new String(buffer, 0, length);
        }
    }
}
