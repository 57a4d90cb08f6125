package wutong.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.access.Accounts;
import wutong.access.Accounts.AccountRow;
import wutong.access.SignIn;
import wutong.web.Open;
import wutong.web.Preferences;
import wutong.web.Rendering;
import wutong.web.Visit;
import wutong.web.Words;

/** The page that anyone sees first: name and password, and back to where one wanted to go. */
@Open
@Path("/sign-in")
@Produces(Rendering.HTML)
public class SignInPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance signIn(
                String username, String back, String error, List<AccountRow> demos, String password);
    }

    private final SignIn signIn;
    private final Accounts accounts;
    private final Visit visit;
    private final Clock clock;
    private final HttpServerRequest request;

    SignInPages(SignIn signIn, Accounts accounts, Visit visit, Clock clock, HttpServerRequest request) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.visit = visit;
        this.clock = clock;
        this.request = request;
    }

    @GET
    public TemplateInstance form(@RestQuery String back) {
        return page("", Preferences.home(back), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response in(
            @RestForm String username,
            @RestForm String password,
            @RestForm String back,
            @HeaderParam("User-Agent") String browser) {
        var name = username == null ? "" : username;
        var home = Preferences.home(back);
        var outcome = signIn.attempt(name, password == null ? "" : password, visit.from(), browser, clock.instant());
        if (outcome.in()) {
            return Response.seeOther(URI.create(home))
                    .cookie(Biscuit.session(outcome.token(), request.isSSL()))
                    .build();
        }
        if (outcome.half()) {
            var next = "/sign-in/code?back=" + URLEncoder.encode(home, StandardCharsets.UTF_8);
            return Response.seeOther(URI.create(next))
                    .cookie(Biscuit.step(outcome.token(), request.isSSL()))
                    .build();
        }
        var answer = Response.status(outcome.rest() == null ? 422 : 429)
                .entity(page(name, home, said(visit.locale(), outcome)));
        if (outcome.rest() != null) answer.header("Retry-After", outcome.rest().toSeconds() + 1);
        return answer.build();
    }

    private TemplateInstance page(String username, String back, String error) {
        return Templates.signIn(username, back, error, accounts.demos(), Accounts.DEMO_PASSWORD);
    }

    static String said(Locale locale, SignIn.Outcome outcome) {
        return outcome.rest() == null
                ? Words.say(locale, "sign_in_wrong")
                : Words.say(locale, "sign_in_rest", outcome.rest().toMinutes() + 1);
    }
}
