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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.enterprise.ContactForm;
import wutong.enterprise.Contacts;
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

/** The form that adds a contact to an enterprise. */
@Needs(Right.WRITE_ENTERPRISES)
@Path("/enterprises/{id}/contacts")
@Produces(Rendering.HTML)
public class ContactForms {

    /** What was typed; the phones in one text. */
    public record Typed(
            @RestForm String name,
            @RestForm String post,
            @RestForm String phones,
            @RestForm String note) {

        ContactForm form() {
            return new ContactForm(name, post, note, phones == null ? List.of() : List.of(phones));
        }
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance contact(EnterpriseCard card, Typed typed, Map<String, String> errors);
    }

    private final Enterprises enterprises;
    private final Contacts contacts;
    private final Acting acting;
    private final Visit visit;

    ContactForms(Enterprises enterprises, Contacts contacts, Acting acting, Visit visit) {
        this.enterprises = enterprises;
        this.contacts = contacts;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @Path("new")
    public TemplateInstance blank(@RestPath String id) {
        var card = enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
        return Templates.contact(card, new Typed(null, null, null, null), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> add(@RestPath String id, @BeanParam Typed typed) {
        var card = enterprises.card(Tags.id("enterprise", id), acting.viewer().sight());
        try {
            contacts.addOnce(Long.parseLong(id), typed.form(), acting.act());
            return RestResponse.seeOther(URI.create("/enterprises/" + id + "?done=contact"));
        } catch (Refused refused) {
            if (refused.kind != Refused.Kind.RULE) {
                throw refused;
            }
            return Rendering.page(422, Templates.contact(card, typed, errors(refused, visit.locale())));
        }
    }

    /** All numbers stand in one box: whatever is wrong with one of them is said there. */
    private static Map<String, String> errors(Refused refused, Locale locale) {
        return Errors.of(refused, locale).entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().startsWith("phones") ? "phones" : one.getKey(),
                        Map.Entry::getValue,
                        (first, other) -> first));
    }
}
