package wutong.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.SortedSet;

/** A ledger being read: what its head says, then its rows, once, in file order. Close it when done. */
public final class Ledger implements Iterable<LedgerRow>, AutoCloseable {

    private final Spreadsheet sheet;
    private final LedgerHead head;
    private final RowReader reader;
    private final Iterator<LedgerRow> rows;

    private Ledger(Spreadsheet sheet, LedgerHead head, Iterator<Line> lines, LedgerWorld world) {
        this.sheet = sheet;
        this.head = head;
        this.reader = new RowReader(head, world);
        this.rows = rows(lines, reader);
    }

    /**
     * @param today the day of upload; a ledger never speaks of a later one
     * @param unit of plain amounts where the ledger names none; null where nobody has said it
     * @throws wutong.fault.Refused for a file that is no ledger, saying what was looked for
     */
    public static Ledger open(Path file, String fileName, LocalDate today, LedgerUnit unit, LedgerWorld world) {
        var sheet = Spreadsheet.open(file, fileName);
        try {
            var search = new HeadSearch(sheet);
            var head = search.head(today, unit);
            return new Ledger(sheet, head, search.rest(), world);
        } catch (RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    public LedgerHead head() {
        return head;
    }

    /** The numbers, from 1, of columns that hold something in the records read so far and bear no heading. */
    public SortedSet<Integer> nameless() {
        return reader.nameless();
    }

    /** The same iterator each time: a ledger is read once. */
    @Override
    public Iterator<LedgerRow> iterator() {
        return rows;
    }

    @Override
    public void close() {
        sheet.close();
    }

    private static Iterator<LedgerRow> rows(Iterator<Line> lines, RowReader reader) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public LedgerRow next() {
                return reader.read(lines.next());
            }
        };
    }
}
