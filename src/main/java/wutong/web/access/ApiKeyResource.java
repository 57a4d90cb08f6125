package wutong.web.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import wutong.access.ApiKeys;
import wutong.access.KeyForm;
import wutong.access.KeyRow;
import wutong.access.Scope;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Fields;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Tags;
import wutong.web.Texts;

/** Keys over the API: made, listed, revoked. */
@Needs(Right.KEEP_KEYS)
@Path("/api/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "api-keys")
public class ApiKeyResource {

    /** @param key its words, told this once */
    public record MadeKey(@JsonUnwrapped KeyRow row, String key) {}

    private final ApiKeys keys;
    private final Acting acting;
    private final Tags tags;
    private final Fields fields;

    ApiKeyResource(ApiKeys keys, Acting acting, Tags tags, Fields fields) {
        this.keys = keys;
        this.acting = acting;
        this.tags = tags;
        this.fields = fields;
    }

    @GET
    @OpenQuery
    public Response list(@Context UriInfo uri, @HeaderParam("Prefer") String prefer) {
        var asked = keys.ask(uri.getQueryParameters());
        var page = fields.page(keys.page(asked, acting.signed()), KeyRow.class, uri.getQueryParameters());
        return Lists.page(uri, page, Lists.totalWanted(prefer) ? keys.count(asked, acting.signed()) : null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(JsonNode body) {
        var made = keys.make(form(body), acting.signed(), acting.act());
        var row = made.row();
        return tags.created("/api/v1/api-keys/" + row.id(), row.version(), new MadeKey(row, made.key()));
    }

    @GET
    @Path("{id}")
    public Response one(
            @RestPath String id, @RestQuery("fields") String some, @HeaderParam("If-None-Match") String ifNoneMatch) {
        var row = keys.one(Tags.id("api-key", id), acting.signed());
        return tags.shown(row.version(), fields.one(row, some), ifNoneMatch);
    }

    /** Asks for no tag: a key that has leaked is to be ended at once. */
    @DELETE
    @Path("{id}")
    public Response revoke(@RestPath String id) {
        keys.revoke(Tags.id("api-key", id), acting.signed(), acting.act());
        return Response.noContent().build();
    }

    private static KeyForm form(JsonNode body) {
        var reader = Body.of(body, "name", "scopes", "unit", "expiresOn", "person");
        var form = new KeyForm(
                reader.text(body.path("name"), "name", 200),
                Texts.codes(reader, body.path("scopes"), "scopes", Scope.class),
                reader.id(body.path("unit"), "unit"),
                reader.day(body.path("expiresOn"), "expiresOn"),
                reader.id(body.path("person"), "person"));
        reader.finish();
        return form;
    }
}
