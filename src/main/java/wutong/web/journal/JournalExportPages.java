package wutong.web.journal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import wutong.exchange.JournalExport;
import wutong.exchange.Taken;
import wutong.exchange.Watermark;
import wutong.identity.Right;
import wutong.journal.Journal;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Visit;

/** What the journal was asked for as a text table for spreadsheets. */
@Needs(Right.READ_JOURNAL)
@Path("/journal/export")
public class JournalExportPages {

    private final Journal journal;
    private final JournalExport export;
    private final Taken taken;
    private final Acting acting;
    private final Visit visit;

    JournalExportPages(Journal journal, JournalExport export, Taken taken, Acting acting, Visit visit) {
        this.journal = journal;
        this.export = export;
        this.taken = taken;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @OpenQuery
    public Response table(@Context UriInfo uri) {
        var asked = Address.said(uri.getQueryParameters());
        var query = journal.ask(asked);
        var act = acting.act();
        taken.journal(query.filterKey(), journal.count(query), act);
        var mark = new Watermark(act.actor().name(), act.at(), null, query.filterKey(), visit.english());
        var sight = acting.viewer().sight();
        StreamingOutput body = out -> export.write(asked, sight, mark, out);
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"journal-" + acting.today() + ".csv\"")
                .build();
    }
}
