package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wutong.identity.Sight;
import wutong.journal.Journal;
import wutong.journal.Journal.Entry;

/** Writes the entries that were asked for into a text table, a page at a time in memory. */
@ApplicationScoped
public class JournalExport {

    private static final List<String> HEAD = List.of(
            "seq", "at", "by", "byName", "door", "address", "kind", "record", "verb", "reason", "before", "after",
            "act");

    private final Journal journal;
    private final CoveredJournal covered;

    JournalExport(Journal journal, CoveredJournal covered) {
        this.covered = covered;
        this.journal = journal;
    }

    /** @param parameters as those of the list; a page's own are left out */
    public void write(Map<String, List<String>> parameters, Sight sight, Watermark mark, OutputStream out)
            throws IOException {
        try (var table = TableFormat.CSV.open(out, "", mark)) {
            table.write(HEAD);
            Portions.each(
                    parameters,
                    asked -> covered.page(journal.ask(asked), sight),
                    entries -> entries.forEach(entry -> table.write(cells(entry))));
        }
    }

    private static List<String> cells(Entry entry) {
        var cells = new ArrayList<String>();
        cells.add(entry.seq());
        cells.add(entry.at().toString());
        cells.add(entry.by().id());
        cells.add(entry.by().name());
        cells.add(entry.door().name());
        cells.add(entry.address());
        cells.add(entry.kind());
        cells.add(entry.record());
        cells.add(entry.verb());
        cells.add(entry.reason());
        cells.add(entry.before());
        cells.add(entry.after());
        cells.add(entry.act().toString());
        return cells;
    }
}
