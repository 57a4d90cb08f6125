package wutong.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestForm;
import wutong.fault.Refused;

/** Refuses what is sent along to a route of the API that is told by its address alone: nothing is silently ignored. An empty object passes. */
@Provider
public class Bodiless implements ContainerRequestFilter {

    private static final int EMPTY_OBJECT = 2;
    private static final Map<Method, Boolean> BODILESS = new ConcurrentHashMap<>();

    @Context
    ResourceInfo route;

    Bodiless() {}

    @Override
    public void filter(ContainerRequestContext request) {
        var method = route.getResourceMethod();
        if (method != null
                && request.getLength() > EMPTY_OBJECT
                && Visit.api(request.getUriInfo().getPath())
                && BODILESS.computeIfAbsent(method, Bodiless::takesNone)) {
            throw Refused.malformed("", "body-unasked");
        }
    }

    /** A body is what no annotation takes from elsewhere; a bean or a form may gather one. */
    private static boolean takesNone(Method method) {
        return Arrays.stream(method.getParameterAnnotations())
                .allMatch(notes -> Arrays.stream(notes).anyMatch(Bodiless::elsewhere));
    }

    private static boolean elsewhere(Annotation note) {
        var name = note.annotationType().getName();
        return (name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy."))
                && !(note instanceof RestForm || note instanceof BeanParam);
    }
}
