package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import wutong.access.Accounts;
import wutong.access.Factors;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Errors;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Visit;

/** One's own second factor: switched on with a device that shows its code, and off with the password. */
@Needs(Right.ENTER)
@Path("/me")
@Produces(Rendering.HTML)
public class FactorPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance factor(String secret, String link, Qr qr, String error);
    }

    private final Factors factors;
    private final Accounts accounts;
    private final Acting acting;
    private final Visit visit;

    FactorPages(Factors factors, Accounts accounts, Acting acting, Visit visit) {
        this.factors = factors;
        this.accounts = accounts;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @Path("factor")
    public Response form() {
        return page(200, "");
    }

    @POST
    @Path("factor/new")
    public Response draw() {
        factors.draw(acting.signed(), acting.act());
        return to("/me/factor");
    }

    @POST
    @Path("factor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestForm String code) {
        try {
            factors.confirm(acting.signed(), code, acting.act());
            return to("/me?done=factor_on");
        } catch (Refused refused) {
            return page(422, Errors.of(refused, visit.locale()).getOrDefault("code", ""));
        }
    }

    private Response page(int status, String error) {
        var drawn = factors.drawn(acting.signed());
        if (drawn.isEmpty()) {
            return to("/me");
        }
        var link = "otpauth://totp/Wutong:%s?secret=%s&issuer=Wutong"
                .formatted(accounts.own(acting.signed()).username(), drawn.get());
        return Response.status(status)
                .entity(Templates.factor(drawn.get(), link, Qr.of(link), error))
                .build();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
