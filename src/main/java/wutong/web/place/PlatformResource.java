package wutong.web.place;

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
import java.util.LinkedHashSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.place.Platforms;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.OpenQuery;
import wutong.web.Tags;
import wutong.web.Texts;

/** Platforms over the API, each naming the one above it. */
@Path("/api/v1/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platforms")
public class PlatformResource {

    private final Platforms platforms;
    private final Acting acting;
    private final Tags tags;

    PlatformResource(Platforms platforms, Acting acting, Tags tags) {
        this.platforms = platforms;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = platforms.ask(uri.getQueryParameters());
        return Lists.page(uri, platforms.page(asked), Lists.totalWanted(prefer) ? platforms.count(asked) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(JsonNode body) {
        var reader = Body.of(body, "name", "kind", "adminCode", "parent", "aliases", "source");
        var name = Body.required(reader, body, "name", 80);
        var kind = Body.required(reader, body, "kind", 20);
        var adminCode = reader.text(body.path("adminCode"), "adminCode", 12);
        var parent = reader.id(body.path("parent"), "parent");
        var aliases = Texts.read(reader, body.path("aliases"), "aliases", 80);
        var source = reader.text(body.path("source"), "source", 400);
        reader.finish();
        var card = platforms.open(name, kind, adminCode, parent, new LinkedHashSet<>(aliases), source, acting.act());
        return tags.created("/api/v1/platforms/" + card.id(), card.version(), card);
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var card = platforms.one(Tags.id("platform", id));
        return tags.shown(card.version(), card, ifNoneMatch);
    }
}
