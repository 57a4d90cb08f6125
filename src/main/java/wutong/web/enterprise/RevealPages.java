package wutong.web.enterprise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.enterprise.Contacts;
import wutong.enterprise.Contacts.ContactRow;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** The number of a contact in full, for whoever says what for; a page that no browser keeps. */
@Needs(Right.READ_ENTERPRISES)
@Path("/enterprises/{id}/contacts/{contact}/reveals")
@Produces(Rendering.HTML)
public class RevealPages {

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance reveal(
                EnterpriseCard card, ContactRow contact, boolean shown, String reason, Map<String, String> errors);
    }

    private final Enterprises enterprises;
    private final Contacts contacts;
    private final Acting acting;
    private final Visit visit;

    RevealPages(Enterprises enterprises, Contacts contacts, Acting acting, Visit visit) {
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance ask(@RestPath String id, @RestPath String contact) {
        return Templates.reveal(card(id), masked(id, contact), false, "", Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> reveal(
            @RestPath String id, @RestPath String contact, @RestForm String reason) {
        try {
            var row = contacts.reveal(Tags.id("enterprise", id), Tags.id("contact", contact), reason, acting.act());
            return RestResponse.ResponseBuilder.create(
                            RestResponse.Status.OK, Templates.reveal(card(id), row, true, reason, Map.of()))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Refused refused) {
            if (refused.kind != Refused.Kind.RULE) {
                throw refused;
            }
            var errors = Errors.of(refused, visit.locale());
            return Rendering.page(422, Templates.reveal(card(id), masked(id, contact), false, reason, errors));
        }
    }

    private EnterpriseCard card(String id) {
        return enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
    }

    private ContactRow masked(String id, String contact) {
        return contacts.one(
                Tags.id("enterprise", id),
                Tags.id("contact", contact),
                acting.viewer().sight());
    }
}
