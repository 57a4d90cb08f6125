package wutong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** Refuses a body that announces itself too large with a problem of ours; the framework's own answer is empty. */
@ApplicationScoped
public class Oversize {

    private final ObjectMapper json;
    private final long most;
    private final long mostJson;

    /** What is larger still is not even read to its end to answer politely. */
    private final long patience;

    Oversize(
            ObjectMapper json,
            @ConfigProperty(name = "wutong.limits.body") MemorySize most,
            @ConfigProperty(name = "wutong.limits.json") MemorySize mostJson,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize patience) {
        this.json = json;
        this.most = most.asLongValue();
        this.mostJson = mostJson.asLongValue();
        this.patience = patience.asLongValue();
    }

    long limit(String type) {
        return type != null && type.contains("json") ? mostJson : most;
    }

    long patience() {
        return patience;
    }

    static Refused refused(long most) {
        var flaw = Flaw.of(null, "too-large", (most >> 20) + " MB");
        return new Refused(Refused.Kind.TOO_LARGE, "too-large", List.of(flaw));
    }

    void install(@Observes Filters filters) {
        filters.register(this::weigh, 900);
    }

    private void weigh(RoutingContext context) {
        var length = length(context.request().getHeader("Content-Length"));
        var limit = limit(context.request().getHeader("Content-Type"));
        if (length <= limit) {
            context.next();
        } else if (length > patience) {
            context.response().putHeader("Connection", "close");
            answer(context, limit);
        } else {
            // Read to the end and thrown away: a client that is still sending would see a broken line, not the answer.
            context.request().endHandler(sent -> answer(context, limit)).resume();
        }
    }

    private void answer(RoutingContext context, long limit) {
        var locale = Visit.locale(context.request());
        var problem = Problem.of(refused(limit));
        var response = context.response().setStatusCode(problem.status());
        if (!Visit.api(context.request().path())) {
            response.putHeader("Content-Type", "text/plain;charset=UTF-8").end(problem.detail(locale));
            return;
        }
        try {
            var members = problem.members(locale, context.request().path(), Trace.of(context));
            response.putHeader("Content-Type", "application/problem+json")
                    .end(Buffer.buffer(json.writeValueAsBytes(members)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long length(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header.strip());
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
