package wutong.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** Weighs a body before anyone reads it; {@link Bodies} refuses what was found too large. */
@ApplicationScoped
public class Oversize {

    /** So much of an oversized body is read and thrown away: whoever is still sending would see a broken line, not the answer. */
    static final long PATIENCE = 256L << 20;

    private static final String KEY = "wutong.oversize";

    private final long most;
    private final long mostJson;

    Oversize(
            @ConfigProperty(name = "wutong.limits.body") MemorySize most,
            @ConfigProperty(name = "wutong.limits.json") MemorySize mostJson) {
        this.most = most.asLongValue();
        this.mostJson = mostJson.asLongValue();
    }

    static Refused refused(long most) {
        var flaw = Flaw.of(null, "too-large", (most >> 20) + " MB");
        return new Refused(Refused.Kind.TOO_LARGE, "too-large", List.of(flaw));
    }

    /** The limit that this request was found to pass, or null. */
    static Long passed(RoutingContext context) {
        return context.get(KEY);
    }

    long limit(String type) {
        return type != null && type.contains("json") ? mostJson : most;
    }

    void install(@Observes Filters filters) {
        filters.register(this::weigh, 900);
    }

    private void weigh(RoutingContext context) {
        var length = length(context.request().getHeader("Content-Length"));
        var limit = limit(context.request().getHeader("Content-Type"));
        if (length > limit) {
            context.put(KEY, limit);
        }
        if (length > limit && length <= PATIENCE) {
            context.request().endHandler(sent -> context.next()).resume();
        } else {
            if (length > PATIENCE) {
                context.response().putHeader("Connection", "close");
            }
            context.next();
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
