package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.access.Accounts;
import wutong.access.Factors;
import wutong.access.Roster;
import wutong.access.Sessions;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;
import wutong.web.Words;

/** Everybody's own page: who they are here, their password, and where they are signed in. */
@Needs(Right.ENTER)
@Path("/me")
@Produces(Rendering.HTML)
public class MePages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance me(MeSheet sheet);
    }

    private final Accounts accounts;
    private final Factors factors;
    private final Roster roster;
    private final Sessions sessions;
    private final Acting acting;
    private final Visit visit;

    MePages(Accounts accounts, Factors factors, Roster roster, Sessions sessions, Acting acting, Visit visit) {
        this.accounts = accounts;
        this.factors = factors;
        this.roster = roster;
        this.sessions = sessions;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    public TemplateInstance me(@RestQuery String done) {
        var key = "me_done_" + done;
        return page(Words.has(key) ? Words.say(visit.locale(), key) : "", Map.of());
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> change(
            @RestForm String username, @RestForm String old, @RestForm String password) {
        return done("password", () -> accounts.change(acting.signed(), old == null ? "" : old, password, acting.act()));
    }

    @POST
    @Path("factor/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> endFactor(@RestForm String present) {
        return done("factor_off", () -> factors.end(acting.signed(), present == null ? "" : present, acting.act()));
    }

    @POST
    @Path("sessions/{id}/end")
    public RestResponse<TemplateInstance> end(@RestPath String id) {
        sessions.end(Tags.id("session", id), acting.signed(), acting.act());
        return RestResponse.seeOther(URI.create("/me?done=ended"));
    }

    @POST
    @Path("sessions/end")
    public RestResponse<TemplateInstance> endAll() {
        sessions.endAll(acting.signed(), acting.act());
        return RestResponse.seeOther(URI.create("/sign-in"));
    }

    /** Back to the page, which says what was done, or what was wrong at its box. */
    private RestResponse<TemplateInstance> done(String what, Runnable act) {
        try {
            act.run();
            return RestResponse.seeOther(URI.create("/me?done=" + what));
        } catch (Refused refused) {
            return Rendering.page(AccountPages.status(refused), page("", Errors.of(refused, visit.locale())));
        }
    }

    private TemplateInstance page(String done, Map<String, String> errors) {
        var signed = acting.signed();
        var own = accounts.own(signed);
        return Templates.me(new MeSheet(
                own.username(),
                own.unit(),
                own.roles(),
                own.factor(),
                signed.lacking(),
                own.username().equals("admin") && roster.firstHoldsAll(),
                sessions.rows(signed, acting.act().at()),
                done,
                errors));
    }
}
