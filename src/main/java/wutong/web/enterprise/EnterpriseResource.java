package wutong.web.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.EnterpriseList;
import wutong.enterprise.Enterprises;
import wutong.identity.Right;
import wutong.listing.AsOf;
import wutong.rating.Listed;
import wutong.web.Acting;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Stale;
import wutong.web.Tags;

/** Enterprises over the API. */
@Needs(Right.READ_ENTERPRISES)
@Path("/api/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class EnterpriseResource {

    private final Enterprises enterprises;
    private final EnterpriseList list;
    private final Rated rated;
    private final Acting acting;
    private final Tags tags;
    private final Fields fields;

    EnterpriseResource(
            Enterprises enterprises, EnterpriseList list, Rated rated, Acting acting, Tags tags, Fields fields) {
        this.enterprises = enterprises;
        this.list = list;
        this.rated = rated;
        this.acting = acting;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var given = uri.getQueryParameters();
        var asOf = AsOf.read(given.getFirst("asOf"), given.getFirst("knownAt"), acting.today());
        var asked = list.ask(given, acting.viewer().sight(), Listed.by(asOf));
        var page = list.page(asked, acting.viewer().sight());
        var total =
                Lists.totalWanted(prefer) ? list.count(asked, acting.viewer().sight()) : null;
        var shown = page.showing(rated.of(page.items(), asOf));
        return Lists.page(uri, fields.page(shown, RatedEnterprise.class, given), total);
    }

    /** @param force make it although one of the same name is known, for the {@code duplicateReason} in the body */
    @POST
    @Needs(Right.WRITE_ENTERPRISES)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(JsonNode body, @RestQuery Boolean force) {
        var said = EnterpriseJson.read(body, force);
        var shown = shown(enterprises.enter(said.form(), said.duplicateReason(), acting.act()));
        return tags.created(
                "/api/v1/enterprises/" + shown.card().id(), shown.card().version(), shown);
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var shown = shown(
                enterprises.card(Tags.id("enterprise", id), acting.viewer().sight()));
        return tags.shown(shown.card().version(), fields.one(shown, some), ifNoneMatch);
    }

    @PATCH
    @Needs(Right.WRITE_ENTERPRISES)
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response amend(
            @RestPath String id, JsonNode body, @RestQuery Boolean force, @HeaderParam("If-Match") String ifMatch) {
        var said = EnterpriseJson.read(body, force);
        var enterprise = Tags.id("enterprise", id);
        var shown = shown(Stale.telling(
                () -> enterprises.amend(
                        enterprise, Tags.version(ifMatch), said::over, said.duplicateReason(), acting.act()),
                () -> tag(enterprise)));
        return tags.changed(shown.card().version(), shown);
    }

    private String tag(long enterprise) {
        var shown = shown(enterprises.card(enterprise, acting.viewer().sight()));
        return tags.of(shown.card().version(), shown);
    }

    private RatedEnterprise shown(EnterpriseCard card) {
        return rated.of(card, new AsOf(acting.today(), null));
    }
}
