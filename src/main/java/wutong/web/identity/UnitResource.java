package wutong.web.identity;

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
import wutong.identity.Units;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.OpenQuery;
import wutong.web.Tags;

/** Units over the API, each naming the one above it. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitResource {

    private final Units units;
    private final Acting acting;
    private final Tags tags;

    UnitResource(Units units, Acting acting, Tags tags) {
        this.units = units;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = units.ask(uri.getQueryParameters());
        return Lists.page(uri, units.page(asked), Lists.totalWanted(prefer) ? units.count(asked) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response found(JsonNode body) {
        var reader = Body.of(body, "name", "parent");
        var name = Body.required(reader, body, "name", 80);
        var parent = reader.id(body.path("parent"), "parent");
        reader.finish();
        var row = units.found(name, parent, acting.act());
        return tags.created("/api/v1/units/" + row.id(), row.version(), row);
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = units.one(Tags.id("unit", id));
        return tags.shown(row.version(), row, ifNoneMatch);
    }
}
