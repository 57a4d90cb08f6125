package wutong.web.enterprise;

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
import wutong.identity.Right;
import wutong.rating.Level;
import wutong.rating.RatingForm;
import wutong.rating.Ratings;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Tags;

/** Official ratings of an enterprise over the API. A rating is never changed: saying the same list year again corrects it. */
@Needs(Right.READ_ENTERPRISES)
@Path("/api/v1/enterprises/{id}/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class RatingResource {

    private final Ratings ratings;
    private final Acting acting;
    private final Tags tags;

    RatingResource(Ratings ratings, Acting acting, Tags tags) {
        this.ratings = ratings;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    @OpenQuery
    public Response list(@RestPath String id, @Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var enterprise = Tags.id("enterprise", id);
        var asked = ratings.ask(uri.getQueryParameters());
        var page = ratings.page(enterprise, asked);
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? ratings.count(enterprise, asked) : null);
    }

    @POST
    @Needs(Right.RATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rate(@RestPath String id, JsonNode body) {
        var row = ratings.rate(Tags.id("enterprise", id), form(body), acting.act());
        return tags.created("/api/v1/enterprises/" + id + "/ratings/" + row.id(), 0, row);
    }

    @GET
    @Path("{rating}")
    public Response one(
            @RestPath String id, @RestPath String rating, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return tags.shown(0, ratings.one(Tags.id("enterprise", id), Tags.id("rating", rating)), ifNoneMatch);
    }

    private static RatingForm form(JsonNode body) {
        var reader = Body.of(body, "listYear", "level", "authority", "publishedOn", "source", "scope");
        var form = new RatingForm(
                reader.whole(body.path("listYear"), "listYear"),
                reader.code(body.path("level"), "level", Level.class),
                reader.text(body.path("authority"), "authority", 120),
                reader.day(body.path("publishedOn"), "publishedOn"),
                reader.text(body.path("source"), "source", 400),
                reader.text(body.path("scope"), "scope", 120));
        reader.finish();
        return form;
    }
}
