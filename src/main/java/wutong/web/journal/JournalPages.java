package wutong.web.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import wutong.exchange.CoveredJournal;
import wutong.identity.Right;
import wutong.journal.Journal;
import wutong.journal.Verification;
import wutong.journal.Verifying;
import wutong.listing.Page;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;

/** The journal, for an auditor: who did what to which record, when and why. */
@Needs(Right.READ_JOURNAL)
@Path("/journal")
@Produces(Rendering.HTML)
public class JournalPages {

    @CheckedTemplate(basePath = "journal")
    static class Templates {
        static native TemplateInstance journal(Page<JournalLine> page, Address asked, List<JournalLines.Kind> kinds);

        static native TemplateInstance verification(Verification found);
    }

    private final Journal journal;
    private final CoveredJournal covered;
    private final Verifying verifying;
    private final JournalLines lines;
    private final Acting acting;

    JournalPages(Journal journal, CoveredJournal covered, Verifying verifying, JournalLines lines, Acting acting) {
        this.acting = acting;
        this.covered = covered;
        this.journal = journal;
        this.verifying = verifying;
        this.lines = lines;
    }

    @GET
    @OpenQuery
    public TemplateInstance list(@Context UriInfo uri) {
        var parameters = uri.getQueryParameters();
        var page = covered.page(
                journal.ask(Address.said(parameters)), acting.viewer().sight());
        return Templates.journal(
                page.showing(lines.of(page.items())), Address.of("/journal", parameters), lines.kinds());
    }

    @GET
    @Path("verification")
    public TemplateInstance verify() {
        return Templates.verification(verifying.verify());
    }
}
