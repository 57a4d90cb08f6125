package wutong.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;

/** Who asks, in which language, for which page: what one request tells about its asker. */
@RequestScoped
public class Visit {

    private final CurrentVertxRequest current;
    private final SecurityIdentity identity;

    Visit(CurrentVertxRequest current, SecurityIdentity identity) {
        this.current = current;
        this.identity = identity;
    }

    public Locale locale() {
        return locale(request());
    }

    /** For programs Accept-Language alone decides; on pages the stored choice goes first. */
    static Locale locale(HttpServerRequest request) {
        var stored = api(request.path()) ? null : cookie(request, "lang");
        return Languages.of(stored, request.getHeader("Accept-Language"));
    }

    public boolean english() {
        return Languages.english(locale());
    }

    /** {@code light}, {@code dark}, or empty when the system decides. */
    public String theme() {
        var stored = cookie(request(), "theme");
        return "light".equals(stored) || "dark".equals(stored) ? stored : "";
    }

    /** The columns chosen for the list, none of them checked; empty while nobody chose. */
    public List<String> columns() {
        var stored = cookie(request(), "columns");
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split("\\."));
    }

    public String path() {
        return request().path();
    }

    /** The path with its query, to come back to. */
    public String address() {
        return request().uri();
    }

    public String query(String name) {
        return request().getParam(name, "");
    }

    /** Only a part of the page is wanted. */
    public boolean fragment() {
        return request().getHeader("HX-Request") != null;
    }

    public boolean api() {
        return api(path());
    }

    static boolean api(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    public String traceId() {
        return Trace.of(current.getCurrent());
    }

    /** The name in the corner of the page; null while nobody is signed in. */
    public String person() {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }

    /** Where the request comes from. */
    public String from() {
        return request().remoteAddress().hostAddress();
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }

    private static String cookie(HttpServerRequest request, String name) {
        Cookie found = request.getCookie(name);
        return found == null ? null : found.getValue();
    }
}
