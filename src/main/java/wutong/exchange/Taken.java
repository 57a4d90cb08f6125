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

    /**
     * @param request by id; 0 where none was needed
     * @param form what was taken, its filter as the question reads
     */
    @Transactional
    public void note(long request, ExportForm form, long rows, Act act) {
        note(request, form.list().word(), form.filter(), rows, form.format(), form.fullContacts(), form.reason(), act);
    }

    /** The journal itself, whose reader answers for it. */
    @Transactional
    public void journal(String filter, long rows, Act act) {
        note(0, "journal", filter, rows, TableFormat.CSV, false, null, act);
    }

    private void note(
            long request,
            String list,
            String filter,
            long rows,
            TableFormat format,
            boolean full,
            String reason,
            Act act) {
        var told = Map.of(
                "list",
                list,
                "filter",
                filter,
                "rows",
                rows,
                "format",
                format.ending,
                "contacts",
                full ? "full" : "masked");
        journal.note(act, "export", request, "exported", null, told, reason);
    }
}
