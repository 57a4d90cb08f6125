package wutong.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import wutong.measure.Blank;
import wutong.measure.Phone;

/** The cells of one record by heading: as written, and with 同上 filled from the record above. */
final class Cells {

    private static final Set<String> DITTO = Set.of("同上", "同前", "〃", "″", "\"");

    private final Map<Heading, String> raw = new EnumMap<>(Heading.class);
    private final Map<Heading, String> filled = new EnumMap<>(Heading.class);

    static Cells of(Line line, LedgerHead head, Cells above, Notes notes) {
        var cells = new Cells();
        for (var column : head.columns()) cells.read(column, line, head, above, notes);
        return cells;
    }

    /** Whether a cell says what stands above it. */
    static boolean ditto(String text) {
        return DITTO.contains(text);
    }

    Map<Heading, String> raw() {
        return raw;
    }

    Map<Heading, String> filled() {
        return filled;
    }

    /** Null for an empty cell and for 待定, 无 and the like. */
    String text(Heading heading) {
        var text = filled.get(heading);
        return Blank.says(text) ? null : text;
    }

    private void read(Column column, Line line, LedgerHead head, Cells above, Notes notes) {
        var heading = column.heading();
        var written = column.index() < line.cells().size() ? line.cells().get(column.index()) : "";
        if (written.isBlank()) return;
        if (formula(written)) notes.say(Flag.CSV_FORMULA, heading, written.strip(), null);
        var own = FormulaGuard.lift(written).strip().replace("\r\n", "\n");
        var text = column.currency() < 0
                ? own
                : CurrencyCells.joined(own, line.cell(column.currency()).strip(), head.unit(column));
        raw.put(heading, text);
        var value = ditto(text) ? ditto(heading, text, above, notes) : text;
        var fitted = value == null ? null : Room.fitted(heading, value, notes);
        if (fitted != null) filled.put(heading, fitted);
    }

    private static boolean formula(String written) {
        var text = written.strip();
        if (!FormulaGuard.active(text) || Blank.says(text)) return false;
        var phones = Phone.read(text);
        return phones.invalid() || phones.phones().isEmpty();
    }

    private static String ditto(Heading heading, String text, Cells above, Notes notes) {
        var filled = above == null ? null : above.filled.get(heading);
        notes.say(Flag.FILL_DOWN, heading, text, filled == null ? "" : filled);
        return filled;
    }
}
