package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.access.ApiKeys;
import wutong.access.KeyRow.Named;
import wutong.access.Scope;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.identity.Right;
import wutong.identity.Role;
import wutong.identity.Units;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** Keys for people: one's own, or those of everybody for whoever keeps accounts. */
@Needs(Right.KEEP_KEYS)
@Path("/keys")
@Produces(Rendering.HTML)
public class KeyPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance keys(KeySheet sheet);
    }

    private final ApiKeys keys;
    private final People people;
    private final Units units;
    private final Acting acting;
    private final Visit visit;

    KeyPages(ApiKeys keys, People people, Units units, Acting acting, Visit visit) {
        this.keys = keys;
        this.people = people;
        this.units = units;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor, @RestQuery String done) {
        return page(cursor, null, done, KeyTyped.NOTHING, Map.of());
    }

    /** Answers with the page itself, for the words of the key are nowhere to come back to. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> make(@BeanParam KeyTyped typed) {
        try {
            var made = keys.make(typed.form(), acting.signed(), acting.act());
            return Rendering.page(201, page(null, made.key(), null, KeyTyped.NOTHING, Map.of()));
        } catch (Refused refused) {
            if (refused.kind != Refused.Kind.RULE) {
                throw refused;
            }
            return Rendering.page(422, page(null, null, null, typed, Errors.of(refused, visit.locale())));
        }
    }

    @POST
    @Path("{id}/revoke")
    public RestResponse<TemplateInstance> revoke(@RestPath String id) {
        keys.revoke(Tags.id("api-key", id), acting.signed(), acting.act());
        return RestResponse.seeOther(URI.create("/keys?done=revoked"));
    }

    private TemplateInstance page(String cursor, String made, String done, KeyTyped typed, Map<String, String> errors) {
        Map<String, List<String>> asked = cursor == null ? Map.of() : Map.of("cursor", List.of(cursor));
        var grants = acting.may(Right.KEEP_ACCOUNTS);
        return Templates.keys(new KeySheet(
                keys.page(keys.ask(asked), acting.signed()),
                cursor == null,
                made,
                done,
                Arrays.stream(Scope.values())
                        .filter(scope -> grants || scope != Scope.PERSONAL_DATA)
                        .toList(),
                units.all(),
                grants ? holders() : List.of(),
                typed,
                errors));
    }

    private List<Named> holders() {
        return people.all().stream()
                .filter(one ->
                        one.roles().stream().anyMatch(role -> Role.valueOf(role).opens(Right.KEEP_KEYS)))
                .map(one -> new Named(one.id(), one.name()))
                .toList();
    }
}
