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
import wutong.identity.People;
import wutong.identity.Role;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.OpenQuery;
import wutong.web.Tags;
import wutong.web.Texts;

/** People over the API, with the unit they work in and what they may do. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class PersonResource {

    private final People people;
    private final Acting acting;
    private final Tags tags;

    PersonResource(People people, Acting acting, Tags tags) {
        this.people = people;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = people.ask(uri.getQueryParameters());
        return Lists.page(uri, people.page(asked), Lists.totalWanted(prefer) ? people.count(asked) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(JsonNode body) {
        var reader = Body.of(body, "name", "unit", "roles");
        var name = Body.required(reader, body, "name", 80);
        var unit = reader.id(body.path("unit"), "unit");
        var roles = Texts.codes(reader, body.path("roles"), "roles", Role.class);
        reader.finish();
        var row = people.join(name, unit, roles, acting.act());
        return tags.created("/api/v1/people/" + row.id(), row.version(), row);
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath String id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = people.one(Tags.id("person", id));
        return tags.shown(row.version(), row, ifNoneMatch);
    }
}
