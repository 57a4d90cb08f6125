package wutong.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import wutong.fault.Refused;

/**
 * An address that cannot be read is refused like anything else that cannot be read. The framework would answer it with nothing at all;
 * {@link Main} tells it not to.
 */
@Provider
@PreMatching
@Singleton
public class Unreadable implements ContainerRequestFilter {

    /** The framework looks for this before it begins. */
    static final String FRAMEWORK_STANDS_ASIDE = "vertx.disableURIValidation";

    private static final String KEY = "wutong.unreadable";

    private final CurrentVertxRequest current;

    Unreadable(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Before anything else, for whatever comes next would break off at such an address. */
    void install(@Observes Filters filters) {
        filters.register(Unreadable::look, 1100);
    }

    private static void look(RoutingContext context) {
        var request = context.request();
        if (readable(request.uri())) {
            context.next();
        } else {
            context.put(KEY, true);
            context.reroute(request.uri() != null && request.uri().startsWith("/api/") ? "/api" : "/");
        }
    }

    private static boolean readable(String uri) {
        try {
            return uri != null && new URI(uri).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.getCurrent().get(KEY) != null) {
            throw Refused.malformed(null, "address-unreadable");
        }
    }
}
