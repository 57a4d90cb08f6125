package wutong.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wutong.enterprise.Seeing;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Right;

/** Asks at each route for the right that it {@link Needs}; a route that says nothing is closed to everybody. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Warden implements ContainerRequestFilter {

    private static final Pattern ENTERPRISE = Pattern.compile("/(api/v1/)?enterprises/");

    private final ResourceInfo route;
    private final Seeing enterprises;
    private final Acting acting;
    private final Visit visit;

    Warden(ResourceInfo route, Seeing enterprises, Acting acting, Visit visit) {
        this.route = route;
        this.enterprises = enterprises;
        this.acting = acting;
        this.visit = visit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = route.getResourceMethod();
        if (method.getDeclaringClass().isAnnotationPresent(Open.class)) {
            return;
        }
        var right = needed(method);
        if (right.isPresent() && acting.may(right.get())) {
            enterprise(request.getUriInfo());
            return;
        }
        if (visit.path().equals("/")) {
            request.abortWith(Response.seeOther(URI.create(acting.home())).build());
            return;
        }
        var code = right.filter(Right.READ_DEALS::equals).isPresent() && acting.may(Right.SEE_FIGURES)
                ? "totals-only"
                : acting.lacking() ? "factor-first" : "not-yours";
        throw new Refused(Refused.Kind.FORBIDDEN, code, List.of(Flaw.of(null, code)));
    }

    /** All that lies under an enterprise is seen by who sees it. */
    private void enterprise(UriInfo uri) {
        var id = uri.getPathParameters().getFirst("id");
        if (id != null && ENTERPRISE.matcher(uri.getPath()).lookingAt()) {
            enterprises.require(Tags.id("enterprise", id), acting.viewer().sight());
        }
    }

    /** What the route needs; empty when nobody said. */
    static Optional<Right> needed(Method method) {
        return Optional.ofNullable(method.getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Needs.class)))
                .map(Needs::value);
    }
}
