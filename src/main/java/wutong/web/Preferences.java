package wutong.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** Language and colours, kept in the browser of whoever chose them. */
@Path("/preferences")
public class Preferences {

    private static final int YEAR = 365 * 24 * 3600;
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private final HttpServerRequest request;

    Preferences(HttpServerRequest request) {
        this.request = request;
    }

    /** A choice that is none ({@code theme=auto}) is forgotten; {@code back} may only lead to a page of ours. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@RestForm String lang, @RestForm String theme, @RestForm String back) {
        var answer = Response.seeOther(URI.create(home(back)));
        if (lang != null) {
            answer.cookie(cookie("lang", lang, Set.of("zh", "en")));
        }
        if (theme != null) {
            answer.cookie(cookie("theme", theme, Set.of("light", "dark")));
        }
        return answer.build();
    }

    static String home(String back) {
        try {
            return back != null && HERE.matcher(back).matches()
                    ? URI.create(back).toString()
                    : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    private NewCookie cookie(String name, String chosen, Set<String> choices) {
        var known = choices.contains(chosen);
        return new NewCookie.Builder(name)
                .value(known ? chosen : "")
                .path("/")
                .maxAge(known ? YEAR : 0)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(request.isSSL())
                .build();
    }
}
