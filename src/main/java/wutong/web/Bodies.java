package wutong.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** A JSON body must be there, and no body may be longer than it may be, even when its length was not announced. */
@Provider
@PreMatching
@Singleton
public class Bodies implements ContainerRequestFilter, ReaderInterceptor {

    private final Oversize oversize;
    private final CurrentVertxRequest current;

    Bodies(Oversize oversize, CurrentVertxRequest current) {
        this.oversize = oversize;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var passed = Oversize.passed(current.getCurrent());
        if (passed != null) {
            throw Oversize.refused(passed);
        }
        if (request.getHeaderString("Transfer-Encoding") != null) {
            var most = oversize.limit(request.getHeaderString("Content-Type"));
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        var nothing = body == null || (body instanceof JsonNode node && (node.isNull() || node.isMissingNode()));
        if (nothing && json(context.getMediaType())) {
            throw new Refused(Refused.Kind.MALFORMED, "body-missing", List.of(Flaw.of(null, "body-missing")));
        }
        return body;
    }

    private static boolean json(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
