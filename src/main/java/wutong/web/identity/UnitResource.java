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
import wutong.identity.Right;
import wutong.identity.UnitForm;
import wutong.identity.Units;
import wutong.identity.Units.UnitRow;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Stale;
import wutong.web.Tags;

/** Units over the API, each naming the one above it. */
@Needs(Right.READ_PEOPLE)
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public class UnitResource {

    private final Units units;
    private final Acting acting;
    private final Tags tags;
    private final Fields fields;

    UnitResource(Units units, Acting acting, Tags tags, Fields fields) {
        this.units = units;
        this.acting = acting;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = units.ask(uri.getQueryParameters());
        var page = fields.page(units.page(asked), UnitRow.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? units.count(asked) : null);
    }

    @POST
    @Needs(Right.KEEP_ACCOUNTS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response found(JsonNode body) {
        var said = form(body);
        var row = units.found(said.name(), said.parent(), acting.act());
        return tags.created("/api/v1/units/" + row.id(), row.version(), row);
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = units.one(Tags.id("unit", id));
        return tags.shown(row.version(), fields.one(row, some), ifNoneMatch);
    }

    @PATCH
    @Needs(Right.KEEP_ACCOUNTS)
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response amend(@RestPath String id, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var said = form(body);
        var unit = Tags.id("unit", id);
        var row = Stale.telling(
                () -> units.amend(unit, Tags.version(ifMatch), old -> over(body, said, old), acting.act()),
                () -> tag(unit));
        return tags.changed(row.version(), row);
    }

    private String tag(long unit) {
        var row = units.one(unit);
        return tags.of(row.version(), row);
    }

    private static UnitForm form(JsonNode body) {
        var reader = Body.of(body, "name", "parent");
        var form = new UnitForm(reader.text(body.path("name"), "name", 80), reader.id(body.path("parent"), "parent"));
        reader.finish();
        return form;
    }

    private static UnitForm over(JsonNode body, UnitForm said, UnitForm old) {
        return new UnitForm(
                body.has("name") ? said.name() : old.name(), body.has("parent") ? said.parent() : old.parent());
    }
}
