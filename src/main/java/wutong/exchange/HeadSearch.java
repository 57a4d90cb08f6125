package wutong.exchange;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Finds the header of a ledger, be it one line or several, and leaves the records below it to be read. */
final class HeadSearch {

    private final Spreadsheet sheet;
    private final List<Line> above = new ArrayList<>();
    private final Deque<Line> ahead = new ArrayDeque<>();

    HeadSearch(Spreadsheet sheet) {
        this.sheet = sheet;
    }

    /** @throws wutong.fault.Refused when no record looks like a header */
    LedgerHead head(LocalDate today, LedgerUnit asked) {
        while (sheet.hasNext() && above.size() < LedgerHead.DEEPEST) {
            var line = sheet.next();
            if (header(line) != null) return head(line, today, asked);
            above.add(line);
        }
        throw Refusals.malformed("ledger-no-header", LedgerHead.FEWEST, LedgerHead.DEEPEST, mostKnown());
    }

    /** The records below the header. */
    Iterator<Line> rest() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !ahead.isEmpty() || sheet.hasNext();
            }

            @Override
            public Line next() {
                return ahead.isEmpty() ? sheet.next() : ahead.poll();
            }
        };
    }

    /** The header of which a line is the first or, under a line of groups, the second; null for any other line. */
    private Header header(Line line) {
        var known = LedgerHead.known(line.cells());
        var alone = new Header(line.cells());
        var header = above.isEmpty()
                ? alone
                : alone.under(above.get(above.size() - 1).cells());
        if (known >= LedgerHead.FEWEST) return header;
        return known >= 2 && header.columns().size() >= LedgerHead.FEWEST ? header : null;
    }

    private LedgerHead head(Line line, LocalDate today, LedgerUnit asked) {
        var header = header(line);
        for (var more = 0; more < LedgerHead.MORE_LINES && ahead.isEmpty() && sheet.hasNext(); more++) {
            var below = sheet.next();
            if (header.continuedBy(below.cells())) header = header.with(below.cells());
            else ahead.add(below);
        }
        var preface = Preface.of(above);
        var fileDate = preface.fileDate() == null || preface.fileDate().isAfter(today) ? today : preface.fileDate();
        var year = preface.year() == null ? fileDate.getYear() : preface.year();
        return new LedgerHead(
                sheet.encoding(),
                line.record(),
                fileDate,
                year,
                preface.unit(),
                asked,
                header.columns(),
                header.unread());
    }

    private long mostKnown() {
        return above.stream()
                .mapToLong(line -> LedgerHead.known(line.cells()))
                .max()
                .orElse(0);
    }
}
