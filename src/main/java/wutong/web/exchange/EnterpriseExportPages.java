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

/** The list of enterprises as a table, under the address of the list; a class of its own, or the pages of one enterprise would take it for an id. */
@Needs(Right.EXPORT)
@Path("/enterprises/export")
@Produces(Rendering.HTML)
public class EnterpriseExportPages {

    private final ExportForms forms;

    EnterpriseExportPages(ExportForms forms) {
        this.forms = forms;
    }

    @GET
    @OpenQuery
    public TemplateInstance ask(@Context UriInfo uri) {
        return forms.ask(ExportList.ENTERPRISES, uri);
    }

    @POST
    @OpenQuery
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @Context UriInfo uri, @RestForm String format, @RestForm String contacts, @RestForm String reason) {
        return forms.take(ExportList.ENTERPRISES, uri, new ExportForms.Typed(format, contacts, reason));
    }
}
