package wutong.web;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import wutong.fault.Refused;

/** Refuses a field of a form that the route does not declare. A route that takes the form whole refuses by itself what it does not read. */
public class StrictForms {

    private static final Map<Method, Known> KNOWN = new ConcurrentHashMap<>();

    StrictForms() {}

    /** A field that a form does not have. */
    public static Refused unknown(String name, Collection<String> known) {
        var list = known.isEmpty() ? Formats.UNKNOWN : String.join(", ", known);
        return Refused.malformed(name, "unknown-member", name, list).with("allowed", List.copyOf(known));
    }

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
