package wutong.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;

/** What is open to whom nobody knows, letter by letter; whatever else is asked for asks to sign in first. */
@ApplicationScoped
public class Gatekeeper implements HttpSecurityPolicy {

    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/sign-in/code",
            "/preferences",
            "/favicon.svg",
            "/wutong.css",
            "/app.js",
            "/q/health/live",
            "/q/health/ready");

    private static final Pattern VENDOR = Pattern.compile("/vendor/[a-z0-9.-]+");

    Gatekeeper() {}

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context, Uni<SecurityIdentity> visitor, AuthorizationRequestContext asked) {
        return open(context.request().path())
                ? CheckResult.permit()
                : visitor.map(one -> one.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }

    /** Of the path as it was sent: what is written in another way is another path. */
    static boolean open(String path) {
        return OPEN.contains(path) || VENDOR.matcher(path).matches() && !path.contains("..");
    }
}
