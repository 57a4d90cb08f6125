package wutong.web.exchange;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import wutong.exchange.ExportList;
import wutong.identity.Right;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;

/** A list of deals as a ledger, under the address of the list; a class of its own, or the pages of one deal would take it for an id. */
@Needs(Right.EXPORT)
@Path("/deals/export")
@Produces(Rendering.HTML)
public class ExportPages {

    private final ExportForms forms;

    ExportPages(ExportForms forms) {
        this.forms = forms;
    }

    @GET
    @OpenQuery
    public TemplateInstance ask(@Context UriInfo uri) {
        return forms.ask(ExportList.DEALS, uri);
    }

    @POST
    @OpenQuery
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @Context UriInfo uri, @RestForm String format, @RestForm String contacts, @RestForm String reason) {
        return forms.take(ExportList.DEALS, uri, new ExportForms.Typed(format, contacts, reason));
    }
}
