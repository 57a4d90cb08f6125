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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.enterprise.Enterprises;
import wutong.enterprise.Twins.Candidate;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** The form of an enterprise, new or known; what was typed comes back with every refusal. */
@Needs(Right.WRITE_ENTERPRISES)
@Path("/enterprises")
@Produces(Rendering.HTML)
public class EnterpriseForms {

    /**
     * The form as it is shown.
     *
     * @param id null for a new enterprise
     * @param errors what is wrong, by field
     * @param candidates who is known already by this name or code
     * @param stale whether somebody has saved since the form was opened
     */
    record Sheet(
            String id, EnterpriseTyped typed, Map<String, String> errors, List<Candidate> candidates, boolean stale) {

        public String error(String field) {
            return errors.get(field);
        }
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance form(Sheet sheet);
    }

    private final Enterprises enterprises;
    private final Parents parents;
    private final Acting acting;
    private final Visit visit;

    EnterpriseForms(Enterprises enterprises, Parents parents, Acting acting, Visit visit) {
        this.enterprises = enterprises;
        this.parents = parents;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.form(new Sheet(null, EnterpriseTyped.NOTHING, Map.of(), List.of(), false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> enter(@BeanParam EnterpriseTyped typed) {
        try {
            var card = enterprises.enter(typed.form(parents.named(typed.parent())), typed.reason(), acting.act());
            return done(card.id());
        } catch (Refused refused) {
            return refused(null, typed, refused);
        }
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath String id) {
        var card = enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
        return Templates.form(new Sheet(card.id(), EnterpriseTyped.of(card), Map.of(), List.of(), false));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> amend(@RestPath String id, @BeanParam EnterpriseTyped typed) {
        var enterprise = Tags.id("enterprise", id);
        var card = enterprises.card(enterprise, acting.viewer().sight());
        try {
            // The form shows the parent by name: left as it is, it stays the same one, whoever else bears that name.
            var same = card.parent() != null && card.parent().name().equals(typed.parent());
            var parent = same ? Long.valueOf(card.parent().id()) : parents.named(typed.parent());
            enterprises.amend(enterprise, typed.seen(), old -> typed.form(parent), typed.reason(), acting.act());
            return done(id);
        } catch (Refused refused) {
            var stale = refused.kind == Refused.Kind.STALE;
            return refused(id, stale ? typed.over(card.version()) : typed, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String id, EnterpriseTyped typed, Refused refused) {
        var status = switch (refused.kind) {
            case RULE, MALFORMED -> 422;
            case CONFLICT -> 409;
            case STALE -> 412;
            default -> throw refused;
        };
        var stale = refused.kind == Refused.Kind.STALE;
        var errors = stale ? Map.<String, String>of() : Errors.of(refused, visit.locale());
        return Rendering.page(status, Templates.form(new Sheet(id, typed, errors, candidates(refused), stale)));
    }

    private static List<Candidate> candidates(Refused refused) {
        return refused.extra.get("candidates") instanceof List<?> known
                ? known.stream()
                        .filter(Candidate.class::isInstance)
                        .map(Candidate.class::cast)
                        .toList()
                : List.of();
    }

    private static RestResponse<TemplateInstance> done(String id) {
        return RestResponse.seeOther(URI.create("/enterprises/" + id + "?done=saved"));
    }
}
