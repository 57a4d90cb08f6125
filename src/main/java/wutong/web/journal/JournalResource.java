package wutong.web.journal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import wutong.exchange.CoveredJournal;
import wutong.identity.Right;
import wutong.journal.Journal;
import wutong.journal.Journal.Entry;
import wutong.journal.Verification;
import wutong.journal.Verifying;
import wutong.web.Acting;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;

/** The journal over the API, to be read and checked. */
@Needs(Right.READ_JOURNAL)
@Path("/api/v1/journal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "journal")
public class JournalResource {

    private final Journal journal;
    private final Verifying verifying;
    private final CoveredJournal covered;
    private final Fields fields;
    private final Acting acting;

    JournalResource(Journal journal, CoveredJournal covered, Verifying verifying, Fields fields, Acting acting) {
        this.acting = acting;
        this.covered = covered;
        this.journal = journal;
        this.verifying = verifying;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = journal.ask(uri.getQueryParameters());
        var page = fields.page(covered.page(asked, acting.viewer().sight()), Entry.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? journal.count(asked) : null);
    }

    @GET
    @Path("verification")
    public Verification verify() {
        return verifying.verify();
    }
}
