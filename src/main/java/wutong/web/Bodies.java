package wutong.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** A JSON body must be there, and no longer than it may be, even when its length was not announced. */
@Provider
@Singleton
public class Bodies implements ReaderInterceptor {

    private final long most;

    Bodies(@ConfigProperty(name = "wutong.limits.json") MemorySize most) {
        this.most = most.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!json(context.getMediaType())) {
            return context.proceed();
        }
        context.setInputStream(new Counted(context.getInputStream(), most));
        var body = context.proceed();
        if (body == null || (body instanceof JsonNode node && (node.isNull() || node.isMissingNode()))) {
            throw new Refused(Refused.Kind.MALFORMED, "body-missing", List.of(Flaw.of(null, "body-missing")));
        }
        return body;
    }

    private static boolean json(MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }

    /** Stops at the first byte too many. */
    private static final class Counted extends FilterInputStream {

        private final long most;
        private long read;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var got = super.read(into, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw Oversize.refused(most);
            }
        }
    }
}
