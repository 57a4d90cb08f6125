package wutong.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wutong.fault.Refused;

/** Refuses a query parameter that a route does not know, repeats, or cannot read: nothing is silently ignored. */
@Provider
public class Strict implements ContainerRequestFilter {

    private static final Map<Method, Known> KNOWN = new ConcurrentHashMap<>();

    @Context
    ResourceInfo route;

    Strict() {}

    @Override
    public void filter(ContainerRequestContext request) {
        var method = route.getResourceMethod();
        if (method == null || method.isAnnotationPresent(OpenQuery.class)) {
            return;
        }
        var known = KNOWN.computeIfAbsent(method, Known::of);
        var api = Visit.api(request.getUriInfo().getPath());
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            known.require(name, values);
            // The forms of pages send their empty boxes too.
            if (api && values.get(0).isBlank()) {
                throw Refused.query(name, "empty-value", name);
            }
        });
    }
}
