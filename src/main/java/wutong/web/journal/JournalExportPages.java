package wutong.web.journal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import wutong.exchange.JournalExport;
import wutong.identity.Right;
import wutong.journal.Journal;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Needs;
import wutong.web.OpenQuery;

/** What the journal was asked for as a text table for spreadsheets. */
@Needs(Right.READ_JOURNAL)
@Path("/journal/export")
public class JournalExportPages {

    private final Journal journal;
    private final JournalExport export;
    private final Acting acting;

    JournalExportPages(Journal journal, JournalExport export, Acting acting) {
        this.journal = journal;
        this.export = export;
        this.acting = acting;
    }

    @GET
    @OpenQuery
    public Response table(@Context UriInfo uri) {
        var asked = Address.said(uri.getQueryParameters());
        journal.ask(asked);
        StreamingOutput body = out -> export.write(asked, out);
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"journal-" + acting.today() + ".csv\"")
                .build();
    }
}
