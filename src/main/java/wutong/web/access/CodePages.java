package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.access.SignIn;
import wutong.web.Open;
import wutong.web.Preferences;
import wutong.web.Rendering;
import wutong.web.Visit;
import wutong.web.Words;

/** The second step of signing in, for those who have a second factor. */
@Open
@Path("/sign-in/code")
@Produces(Rendering.HTML)
public class CodePages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance code(String back, String error);
    }

    private final SignIn signIn;
    private final Visit visit;
    private final Clock clock;
    private final HttpServerRequest request;

    CodePages(SignIn signIn, Visit visit, Clock clock, HttpServerRequest request) {
        this.signIn = signIn;
        this.visit = visit;
        this.clock = clock;
        this.request = request;
    }

    /** Whoever comes without the first step begins with it. */
    @GET
    public Response form(@RestQuery String back, @CookieParam(Biscuit.STEP) String step) {
        var home = Preferences.home(back);
        return halfway(step) ? Response.ok(Templates.code(home, null)).build() : begin(home);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @RestForm String code,
            @RestForm String back,
            @CookieParam(Biscuit.STEP) String step,
            @HeaderParam("User-Agent") String browser) {
        var home = Preferences.home(back);
        if (!halfway(step)) {
            return begin(home);
        }
        var outcome = signIn.confirm(step, code, visit.from(), browser, clock.instant());
        if (outcome.in()) {
            return Response.seeOther(URI.create(home))
                    .cookie(
                            Biscuit.session(outcome.token(), request.isSSL()),
                            Biscuit.gone(Biscuit.STEP, request.isSSL()))
                    .build();
        }
        var said = outcome.rest() == null
                ? Words.say(visit.locale(), "fault.code-wrong")
                : SignInPages.said(visit.locale(), outcome);
        var answer = Response.status(outcome.rest() == null ? 422 : 429).entity(Templates.code(home, said));
        if (outcome.rest() != null) answer.header("Retry-After", outcome.rest().toSeconds() + 1);
        return answer.build();
    }

    private boolean halfway(String step) {
        return step != null && !step.isEmpty() && signIn.halfway(step, clock.instant());
    }

    private static Response begin(String home) {
        return Response.seeOther(URI.create("/sign-in?back=" + URLEncoder.encode(home, StandardCharsets.UTF_8)))
                .build();
    }
}
