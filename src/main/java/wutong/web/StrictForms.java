package wutong.web;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Refuses a field of a form that the route does not declare. A route that takes the form whole refuses by itself what it does not read. */
public class StrictForms {

    private static final Map<Method, Known> KNOWN = new ConcurrentHashMap<>();

    StrictForms() {}

    @ServerRequestFilter
    @WithFormRead
    public void filter(ResourceInfo route) {
        var method = route.getResourceMethod();
        var form = CurrentRequestManager.get().getFormData();
        if (method == null || form == null || Known.wholeForm(method)) {
            return;
        }
        var known = KNOWN.computeIfAbsent(method, Known::ofForm);
        form.forEach(known::requireField);
    }
}
