package wutong.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Knows a visitor by the cookie of their session, a program by its key, and sends away who is not known: programs with 401, people to the page where they sign in. */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    public static final String COOKIE = "wutong-session";

    private final Paces paces;

    Door(Paces paces) {
        this.paces = paces;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var credential = credential(context.request());
        if (credential == null) return Uni.createFrom().nullItem();
        var known = manager.authenticate(new TokenAuthenticationRequest(credential));
        // The cookie of a session that has ended is as none: even the page where one signs in would send its bearer
        // away.
        return credential.getType().equals(Doorkeeper.SESSION)
                ? known.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : known;
    }

    /** A key opens the API and nothing else; whoever shows one is looked at by it alone. */
    private static TokenCredential credential(HttpServerRequest request) {
        var shown = request.getHeader("Authorization");
        if (shown != null && Visit.api(request.path())) {
            return new TokenCredential(shown.replaceFirst("(?i)^Bearer +", "").strip(), Doorkeeper.KEY);
        }
        var cookie = request.getCookie(COOKIE);
        return cookie == null ? null : new TokenCredential(cookie.getValue(), Doorkeeper.SESSION);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        var seconds = paces.seconds(Paces.address(request.remoteAddress().hostAddress()));
        if (seconds > 0) {
            response.putHeader("Retry-After", String.valueOf(seconds));
            refuse(context, Problem.of(429, "too-many-requests", seconds));
        } else if (Visit.api(request.path())) {
            response.putHeader("WWW-Authenticate", "Bearer");
            refuse(context, Problem.of(401, "signed-out"));
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatusCode(401).putHeader("HX-Redirect", "/sign-in").end();
        } else {
            var back = request.method().name().equals("GET") ? request.uri() : "/";
            response.setStatusCode(303)
                    .putHeader("Location", "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
                    .end();
        }
        return Uni.createFrom().item(true);
    }

    private static void refuse(RoutingContext context, Problem problem) {
        var request = context.request();
        var members = problem.members(Visit.locale(request), request.path(), Trace.of(context));
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(Json.encode(members));
    }
}
