package wutong.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import wutong.measure.MoneyText;

/**
 * What a ledger says of itself before its first row.
 *
 * @param record of the header, its first line
 * @param year for days written without one
 * @param fileDate the day the ledger speaks of; nothing in it lies later
 * @param unit of plain amounts where a column names none; null where nothing does
 * @param unknown headings that no column of ours answers to
 */
public record LedgerHead(
        String encoding,
        int record,
        LocalDate fileDate,
        int year,
        MoneyText.Unit unit,
        List<Column> columns,
        List<String> unknown) {

    /** A record with this many known headings is the header. */
    static final int FEWEST = 4;

    /** The header stands within this many records. */
    static final int DEEPEST = 50;

    public boolean has(Heading heading) {
        return column(heading) != null;
    }

    public Column column(Heading heading) {
        for (var column : columns) if (column.heading() == heading) return column;
        return null;
    }

    public List<Heading> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    MoneyText.Unit unit(Heading heading) {
        var own = column(heading).unit();
        return own == null ? unit : own;
    }

    static long known(List<String> cells) {
        return cells.stream()
                .map(Heading::of)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
