package wutong.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** What every answer carries, a refused or an empty one too: what the browser may do, how long it may keep it, how long it took. */
@ApplicationScoped
public class Headers {

    /** Nothing from elsewhere and nothing inline: an injected script has nowhere to run. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Pattern ASSET = Pattern.compile("/[^?]+\\.(css|js|svg|png|ico|woff2|sha256|LICENSE)");

    void install(@Observes Filters filters) {
        filters.register(this::adorn, 1000);
    }

    private void adorn(RoutingContext context) {
        var began = System.nanoTime();
        context.addHeadersEndHandler(done -> {
            var headers = context.response().headers();
            var tenths = (System.nanoTime() - began) / 100_000;
            headers.set("Server-Timing", "total;dur=" + tenths / 10.0);
            headers.set("traceparent", Trace.parent(context));
            guard(headers, context.request());
            keep(headers, context);
        });
        context.next();
    }

    private void guard(MultiMap headers, HttpServerRequest request) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        if (request.isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        // While one develops, the consoles of the framework bring their own inline scripts.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT || !request.path().startsWith("/q/")) {
            headers.set("Content-Security-Policy", POLICY);
        }
    }

    private void keep(MultiMap headers, RoutingContext context) {
        var request = context.request();
        if (context.response().getStatusCode() < 300
                && ASSET.matcher(request.path()).matches()
                && !Visit.api(request.path())) {
            var versioned = request.getParam("v") != null;
            headers.set("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600");
            return;
        }
        headers.add("Vary", "Accept-Language, Cookie, HX-Request");
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
