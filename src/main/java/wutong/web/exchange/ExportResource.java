package wutong.web.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.exchange.ExportCard;
import wutong.exchange.ExportForm;
import wutong.exchange.ExportList;
import wutong.exchange.ExportRequests;
import wutong.exchange.ExportRule;
import wutong.exchange.TableFormat;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Tags;

/** Lists as tables over the API: at once, or asked for where a second person has to agree. */
@Needs(Right.EXPORT)
@Path("/api/v1/exports")
@Tag(name = "exports")
public class ExportResource {

    private final Exports exports;
    private final ExportRequests requests;
    private final Acting acting;
    private final Tags tags;
    private final Fields fields;

    ExportResource(Exports exports, ExportRequests requests, Acting acting, Tags tags, Fields fields) {
        this.exports = exports;
        this.requests = requests;
        this.acting = acting;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    @Path("deals")
    public Response deals(@Context UriInfo uri) {
        return exports.direct(ExportAsked.of(ExportList.DEALS, uri.getQueryParameters()));
    }

    @GET
    @OpenQuery
    @Path("enterprises")
    public Response enterprises(@Context UriInfo uri) {
        return exports.direct(ExportAsked.of(ExportList.ENTERPRISES, uri.getQueryParameters()));
    }

    @GET
    @OpenQuery
    @Path("platforms")
    public Response platforms(@Context UriInfo uri) {
        return exports.direct(ExportAsked.of(ExportList.PLATFORMS, uri.getQueryParameters()));
    }

    /** One's own requests. */
    @GET
    @OpenQuery
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = requests.ask(uri.getQueryParameters());
        var page = fields.page(requests.page(asked, acting.actor()), ExportCard.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? requests.count(asked, acting.actor()) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ask(JsonNode body) {
        var form = form(body);
        var ready = exports.ready(form.list(), ExportAsked.parameters(form.filter()), form.fullContacts());
        var card = requests.ask(form, ready.rows(), acting.act());
        return tags.created("/api/v1/exports/" + card.id(), card.version(), card);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var card = requests.one(Tags.id("export", id), acting.actor());
        return tags.shown(card.version(), fields.one(card, some), ifNoneMatch);
    }

    /** The rows are those of now. */
    @GET
    @Path("{id}/file")
    public Response file(@RestPath String id) {
        return exports.requested(Tags.id("export", id));
    }

    private static ExportForm form(JsonNode body) {
        var reader = Body.of(body, "list", "filter", "format", "fullContacts", "reason");
        var list = reader.code(body.path("list"), "list", ExportList.class);
        if (list == null) reader.broken("list", "required");
        var filter = reader.text(body.path("filter"), "filter", 4_000);
        var format = reader.code(body.path("format"), "format", TableFormat.class);
        var full = reader.flag(body.path("fullContacts"), "fullContacts");
        var reason = reader.text(body.path("reason"), "reason", ExportRule.LONGEST_REASON);
        reader.finish();
        return new ExportForm(
                list,
                filter == null ? "" : filter,
                format == null ? TableFormat.CSV : format,
                Boolean.TRUE.equals(full) && list.contacts(),
                reason);
    }
}
