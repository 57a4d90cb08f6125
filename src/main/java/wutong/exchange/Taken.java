package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import wutong.journal.Act;
import wutong.journal.Journal;

/** Says in the journal who took a list along, under which filters, and how much that was. */
@ApplicationScoped
public class Taken {

    private final Journal journal;

    Taken(Journal journal) {
        this.journal = journal;
    }

    /** @param filter as a query string; empty for the whole list */
    @Transactional
    public void note(String list, String filter, long rows, TableFormat format, Act act) {
        journal.note(
                act,
                "export",
                0,
                "exported",
                null,
                Map.of("list", list, "filter", filter, "rows", rows, "format", format.ending),
                null);
    }
}
