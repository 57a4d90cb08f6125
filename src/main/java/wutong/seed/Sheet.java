package wutong.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One sheet of the seeds: rows under a header line, read from the classpath so that the jar runs from any folder. */
final class Sheet {

    /** A row whose cells go by the names of the header; an empty cell is null. */
    record Row(Map<String, String> cells) {

        String text(String name) {
            var cell = cells.get(name);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + name);
            }
            return cell.isBlank() ? null : cell.strip();
        }

        int number(String name) {
            return Integer.parseInt(text(name));
        }

        LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }

        /** Words separated by blanks; none when the cell is empty. */
        List<String> words(String name) {
            return text(name) == null ? List.of() : List.of(text(name).split(" "));
        }
    }

    private Sheet() {}

    static List<Row> rows(String name) {
        var path = "seeds/" + name + ".csv";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + path);
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Row::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
