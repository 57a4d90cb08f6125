package wutong.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;

/** Language, colours and the columns of the list, kept in the browser of whoever chose them. */
@Open
@Path("/preferences")
public class Preferences {

    private static final int YEAR = 365 * 24 * 3600;
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private static final Pattern COLUMN = Pattern.compile("[a-z_]{1,20}");
    private static final int MOST = 40;

    private final HttpServerRequest request;

    Preferences(HttpServerRequest request) {
        this.request = request;
    }

    /** A choice that is none ({@code theme=auto}) is forgotten; {@code back} may only lead to a page of ours. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @RestForm String lang, @RestForm String theme, @RestForm List<String> columns, @RestForm String back) {
        var answer = Response.seeOther(URI.create(home(back)));
        if (lang != null) {
            answer.cookie(cookie("lang", Set.of("zh", "en").contains(lang) ? lang : ""));
        }
        if (theme != null) {
            answer.cookie(cookie("theme", Set.of("light", "dark").contains(theme) ? theme : ""));
        }
        if (columns != null && !columns.isEmpty()) {
            answer.cookie(cookie("columns", columns.contains("usual") ? "" : joined(columns)));
        }
        return answer.build();
    }

    public static String home(String back) {
        try {
            return back != null && HERE.matcher(back).matches()
                    ? URI.create(back).toString()
                    : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    /** What is no name of a column is left out: which there are is known to the list alone. */
    private static String joined(List<String> columns) {
        return columns.stream()
                .filter(one -> COLUMN.matcher(one).matches())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("."));
    }

    private NewCookie cookie(String name, String chosen) {
        return new NewCookie.Builder(name)
                .value(chosen)
                .path("/")
                .maxAge(chosen.isEmpty() ? 0 : YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(request.isSSL())
                .build();
    }
}
