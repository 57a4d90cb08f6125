package wutong.web;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** Which methods an address takes; the framework's own 405 does not say. */
final class Allowed {

    private Allowed() {}

    static String at(String path) {
        var rooms = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers();
        var room = new RequestMapper<>(new ArrayList<>(rooms)).map(path);
        if (room == null) {
            return "";
        }
        var rest = room.remaining.isEmpty() ? "/" : room.remaining;
        var methods = new TreeSet<String>();
        Arrays.stream(room.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(handler -> ((ClassRoutingHandler) handler).getMappers())
                .forEach(byMethod -> byMethod.forEach((method, routes) -> {
                    if (method != null && routes.map(rest) != null) {
                        methods.add(method);
                    }
                }));
        return String.join(", ", methods);
    }
}
