package wutong.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wutong.fault.Refused;

/** A held record read again by itself: a ledger of one row under the same header, so that the same rules read it. */
final class OneRow {

    private OneRow() {}

    /** The headings with their units, as {@code field=heading} lines. */
    static String header(LedgerHead head) {
        var lines = new ArrayList<String>();
        lines.add("year=" + head.year());
        for (var column : head.columns()) {
            var unit = column.heading().money() ? head.unit(column) : null;
            lines.add(column.heading().field() + "=" + column.heading().zh() + ColumnUnit.words(unit));
        }
        return String.join("\n", lines);
    }

    /** The same lines read again: heading by field, the year among them. */
    static Map<String, String> headings(String header) {
        var headings = new LinkedHashMap<String, String>();
        for (var line : header.split("\n")) {
            var parts = line.split("=", 2);
            headings.put(parts[0], parts[1]);
        }
        return headings;
    }

    static Map<String, String> cells(Map<Heading, String> raw) {
        var cells = new LinkedHashMap<String, String>();
        raw.forEach((heading, text) -> cells.put(heading.field(), text));
        return cells;
    }

    /** Reads the cells again, as they would read in the ledger they came from. */
    static LedgerRow read(
            String header, LocalDate fileDate, Map<String, String> cells, LocalDate today, LedgerWorld world) {
        try {
            var file = Files.createTempFile("row", ".csv");
            try {
                write(file, header, fileDate, cells);
                try (var ledger = Ledger.open(file, "row.csv", today, null, world)) {
                    return ledger.iterator().next();
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String header, LocalDate fileDate, Map<String, String> cells)
            throws IOException {
        var headings = headings(header);
        var year = headings.remove("year");
        // A cell of a column that the ledger lacked, filled in by the person who decides, brings its heading along.
        cells.keySet().forEach(field -> headings.computeIfAbsent(field, OneRow::heading));
        try (OutputStream out = Files.newOutputStream(file);
                var table = TableWriter.csv(out)) {
            table.write(List.of(year + "年台账"));
            table.write(List.of("填报时间:" + fileDate));
            table.write(List.copyOf(headings.values()));
            table.write(headings.keySet().stream()
                    .map(field -> cells.getOrDefault(field, ""))
                    .toList());
        }
    }

    private static String heading(String field) {
        for (var heading : Heading.values()) {
            if (heading.field().equals(field)) {
                return heading.zh();
            }
        }
        throw Refused.malformed("values." + field, "unknown-member", field, "");
    }
}
