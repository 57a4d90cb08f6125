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
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.access.Accounts;
import wutong.access.Staff;
import wutong.deal.Handovers;
import wutong.fault.Refused;
import wutong.identity.PersonForm;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;
import wutong.web.Words;

/** One person, for whoever keeps accounts: a form for each thing that can be done. */
@Needs(Right.KEEP_ACCOUNTS)
@Path("/accounts")
@Produces(Rendering.HTML)
public class PersonPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance person(PersonSheet sheet);
    }

    private final Staff staff;
    private final Accounts accounts;
    private final Handovers handovers;
    private final PersonSheets sheets;
    private final Acting acting;
    private final Visit visit;

    PersonPages(Staff staff, Accounts accounts, Handovers handovers, PersonSheets sheets, Acting acting, Visit visit) {
        this.staff = staff;
        this.accounts = accounts;
        this.handovers = handovers;
        this.sheets = sheets;
        this.acting = acting;
        this.visit = visit;
    }

    /**
     * @param done what has just been done, to be said
     * @param n of how many
     */
    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath String id, @RestQuery String done, @RestQuery Integer n) {
        var key = "account_done_" + done;
        var said = Words.has(key) ? Words.say(visit.locale(), key, n == null ? 0 : n) : "";
        return Templates.person(sheets.of(Tags.id("person", id), null, null, said, Map.of()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> amend(@RestPath String id, @BeanParam PersonTyped typed) {
        return act(id, "amended", typed, null, person -> {
            var said = typed.form();
            staff.amend(
                    person, typed.seen(), old -> new PersonForm(old.name(), said.unit(), said.roles()), acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> open(
            @RestPath String id, @RestForm String username, @RestForm String password) {
        return act(id, "opened", null, username, person -> {
            accounts.open(person, username, password, acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/suspend")
    public RestResponse<TemplateInstance> suspend(@RestPath String id) {
        return act(id, "suspended", null, null, person -> {
            staff.suspend(person, acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/restore")
    public RestResponse<TemplateInstance> restore(@RestPath String id) {
        return act(id, "restored", null, null, person -> {
            staff.restore(person, acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> renew(@RestPath String id, @RestForm String password) {
        return act(id, "renewed", null, null, person -> {
            staff.renew(person, password, acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/factor/end")
    public RestResponse<TemplateInstance> dropFactor(@RestPath String id) {
        return act(id, "factor", null, null, person -> {
            staff.dropFactor(person, acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/sessions/end")
    public RestResponse<TemplateInstance> endSessions(@RestPath String id) {
        return act(id, "ended", null, null, person -> {
            staff.endSessions(person, acting.act());
            return 0;
        });
    }

    @POST
    @Path("{id}/handover")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> handOver(@RestPath String id, @RestForm String to, @RestForm String reason) {
        return act(id, "handed", null, null, person -> {
            var other = Typed.id(to);
            if (other == null) throw Refused.rule("to", "required");
            return handovers.handOver(person, other, Typed.text(reason), acting.act());
        });
    }

    /** @param doing answers of how many things it was, where that is to be said */
    private RestResponse<TemplateInstance> act(
            String id, String done, PersonTyped typed, String username, Function<Long, Integer> doing) {
        var person = Tags.id("person", id);
        try {
            var n = doing.apply(person);
            return RestResponse.seeOther(URI.create("/accounts/" + id + "?done=" + done + (n > 0 ? "&n=" + n : "")));
        } catch (Refused refused) {
            var status = AccountPages.status(refused);
            var errors = Errors.of(refused, visit.locale());
            return Rendering.page(status, Templates.person(sheets.of(person, typed, username, "", errors)));
        }
    }
}
