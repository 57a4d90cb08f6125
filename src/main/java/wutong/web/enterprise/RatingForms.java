package wutong.web.enterprise;

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
import org.jboss.resteasy.reactive.RestResponse;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.rating.Level;
import wutong.rating.Ratings;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** The form that records an official rating; one of a year that is known already corrects it. */
@Needs(Right.RATE)
@Path("/enterprises/{id}/ratings")
@Produces(Rendering.HTML)
public class RatingForms {

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance rating(
                EnterpriseCard card, RatingTyped typed, List<Level> levels, Map<String, String> errors);
    }

    private static final List<Level> LEVELS = Arrays.asList(Level.values());

    private final Enterprises enterprises;
    private final Ratings ratings;
    private final Acting acting;
    private final Visit visit;

    RatingForms(Enterprises enterprises, Ratings ratings, Acting acting, Visit visit) {
        this.enterprises = enterprises;
        this.ratings = ratings;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath String id) {
        var card = enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
        return Templates.rating(card, RatingTyped.NOTHING, LEVELS, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> rate(@RestPath String id, @BeanParam RatingTyped typed) {
        var card = enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
        try {
            ratings.rate(Long.parseLong(id), typed.form(), acting.act());
            return RestResponse.seeOther(URI.create("/enterprises/" + id + "?done=rating"));
        } catch (Refused refused) {
            if (refused.kind != Refused.Kind.RULE) {
                throw refused;
            }
            var errors = Errors.of(refused, visit.locale());
            return Rendering.page(422, Templates.rating(card, typed, LEVELS, errors));
        }
    }
}
