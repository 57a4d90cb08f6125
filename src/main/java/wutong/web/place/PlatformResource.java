package wutong.web.place;

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
import wutong.identity.Right;
import wutong.place.Platforms;
import wutong.place.Platforms.PlatformCard;
import wutong.web.Acting;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Stale;
import wutong.web.Tags;

/** Platforms over the API, each naming the one above it. */
@Needs(Right.READ_PLATFORMS)
@Path("/api/v1/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platforms")
public class PlatformResource {

    private final Platforms platforms;
    private final Acting acting;
    private final Tags tags;
    private final Fields fields;

    PlatformResource(Platforms platforms, Acting acting, Tags tags, Fields fields) {
        this.platforms = platforms;
        this.acting = acting;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = platforms.ask(uri.getQueryParameters());
        var page = fields.page(platforms.page(asked), PlatformCard.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? platforms.count(asked) : null);
    }

    @POST
    @Needs(Right.WRITE_PLATFORMS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(JsonNode body) {
        var card = platforms.open(PlatformJson.read(body).form(), acting.act());
        return tags.created("/api/v1/platforms/" + card.id(), card.version(), card);
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var card = platforms.one(Tags.id("platform", id));
        return tags.shown(card.version(), fields.one(card, some), ifNoneMatch);
    }

    @PATCH
    @Needs(Right.WRITE_PLATFORMS)
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response amend(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = PlatformJson.read(body);
        var platform = Tags.id("platform", id);
        var card = Stale.telling(
                () -> platforms.amend(platform, Tags.version(ifMatch), said::over, acting.act()), () -> tag(platform));
        return tags.changed(card.version(), card);
    }

    private String tag(long platform) {
        var card = platforms.one(platform);
        return tags.of(card.version(), card);
    }
}
