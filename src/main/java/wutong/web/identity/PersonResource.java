package wutong.web.identity;

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
import wutong.access.Staff;
import wutong.identity.People;
import wutong.identity.People.PersonRow;
import wutong.identity.PersonForm;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Stale;
import wutong.web.Tags;
import wutong.web.Texts;

/** People over the API, with the unit they work in and what they may do. */
@Needs(Right.READ_PEOPLE)
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class PersonResource {

    private final People people;
    private final Staff staff;
    private final Acting acting;
    private final Tags tags;
    private final Fields fields;

    PersonResource(People people, Staff staff, Acting acting, Tags tags, Fields fields) {
        this.people = people;
        this.staff = staff;
        this.acting = acting;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = people.ask(uri.getQueryParameters());
        var page = fields.page(people.page(asked), PersonRow.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? people.count(asked) : null);
    }

    @POST
    @Needs(Right.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(JsonNode body) {
        var said = form(body);
        var row = people.join(said.name(), said.unit(), said.roles(), acting.act());
        return tags.created("/api/v1/people/" + row.id(), row.version(), row);
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = people.one(Tags.id("person", id));
        return tags.shown(row.version(), fields.one(row, some), ifNoneMatch);
    }

    @PATCH
    @Needs(Right.KEEP_ACCOUNTS)
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response amend(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = form(body);
        var person = Tags.id("person", id);
        var row = Stale.telling(
                () -> staff.amend(person, Tags.version(ifMatch), old -> over(body, said, old), acting.act()),
                () -> tag(person));
        return tags.changed(row.version(), row);
    }

    private String tag(long person) {
        var row = people.one(person);
        return tags.of(row.version(), row);
    }

    private static PersonForm form(JsonNode body) {
        var reader = Body.of(body, "name", "unit", "roles");
        var form = new PersonForm(
                reader.text(body.path("name"), "name", 80),
                reader.id(body.path("unit"), "unit"),
                Texts.codes(reader, body.path("roles"), "roles", Role.class));
        reader.finish();
        return form;
    }

    private static PersonForm over(JsonNode body, PersonForm said, PersonForm old) {
        return new PersonForm(
                body.has("name") ? said.name() : old.name(),
                body.has("unit") ? said.unit() : old.unit(),
                body.has("roles") ? said.roles() : old.roles());
    }
}
