package wutong.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wutong.measure.MoneyText;

/**
 * What a ledger says of itself before its first row.
 *
 * @param record of the header, its first line
 * @param year for days written without one
 * @param fileDate the day the ledger speaks of; nothing in it lies later
 * @param unit of plain amounts, as far as a column does not name it
 * @param asked what a person said that plain amounts are in, where nothing else does; null where nobody has
 * @param others the words of columns that are not read, by index
 */
public record LedgerHead(
        String encoding,
        int record,
        LocalDate fileDate,
        int year,
        SaidUnit unit,
        LedgerUnit asked,
        List<Column> columns,
        Map<Integer, String> others) {

    /** A record with this many known headings is the header. */
    static final int FEWEST = 4;

    /** The header stands within this many records. */
    static final int DEEPEST = 50;

    /** So many lines below the first may belong to the header: sub-headings, and units below them. */
    static final int MORE_LINES = 2;

    public boolean has(Heading heading) {
        return column(heading) != null;
    }

    public Column column(Heading heading) {
        for (var column : columns) if (column.heading() == heading) return column;
        return null;
    }

    /** The words of columns that are not read, in their order. */
    public List<String> unread() {
        return List.copyOf(others.values());
    }

    /** Whether a column has any words above it, read or not. */
    boolean headed(int index) {
        return others.containsKey(index)
                || columns.stream().anyMatch(column -> column.index() == index || column.currency() == index);
    }

    public List<Heading> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** The unit of plain amounts in a column; null where nothing says it, without a factor where only the currency is said. */
    MoneyText.Unit unit(Heading heading) {
        return unit(column(heading));
    }

    MoneyText.Unit unit(Column column) {
        var said = column.unit().or(unit);
        return (asked == null ? said : said.asked(asked.unit())).unit();
    }

    /** Whether plain amounts in a column are in the unit that a person named. */
    boolean asked(Heading heading) {
        return asked != null && column(heading).unit().or(unit).factor() == null;
    }

    static long known(List<String> cells) {
        return cells.stream()
                .map(Heading::of)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
