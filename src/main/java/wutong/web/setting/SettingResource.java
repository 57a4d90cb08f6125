package wutong.web.setting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import wutong.deal.LandingRule;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.setting.Choice;
import wutong.setting.Settings;
import wutong.web.Acting;
import wutong.web.Body;
import wutong.web.Lists;
import wutong.web.Needs;
import wutong.web.Tags;

/** What the installation decides from a day on, over the API. */
@Needs(Right.LOOK_UP)
@Path("/api/v1/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "settings")
public class SettingResource {

    /** Those that people decide; what the house keeps for itself stays its own. */
    private static final List<Choice> CHOICES = List.of(LandingRule.CHOICE);

    private final Settings settings;
    private final Acting acting;
    private final Tags tags;

    SettingResource(Settings settings, Acting acting, Tags tags) {
        this.settings = settings;
        this.acting = acting;
        this.tags = tags;
    }

    @GET
    public Object all() {
        return Lists.whole(
                CHOICES.stream().map(one -> settings.card(one, acting.today())).toList());
    }

    @GET
    @Path("{name}")
    public Response one(@RestPath String name, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return tags.shown(0, settings.card(choice(name), acting.today()), ifNoneMatch);
    }

    @PUT
    @Needs(Right.KEEP_SETTINGS)
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@RestPath String name, JsonNode body, @HeaderParam("If-Match") String ifMatch) {
        var choice = choice(name);
        var reader = Body.of(body, "value", "fromOn", "reason");
        var value = Body.required(reader, body, "value", 60);
        var fromOn = reader.required(reader.day(body.path("fromOn"), "fromOn"), "fromOn");
        var reason = reader.text(body.path("reason"), "reason", 1000);
        reader.finish();
        tags.expect(ifMatch, settings.card(choice, acting.today()));
        return tags.changed(0, settings.decide(choice, value, fromOn, reason, acting.act()));
    }

    private static Choice choice(String name) {
        return CHOICES.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.absent("setting", name));
    }
}
