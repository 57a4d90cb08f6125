package wutong.web;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The thread that ties an answer to its line in the log, taken from {@code traceparent} or begun here. */
final class Trace {

    private static final Pattern PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String KEY = "wutong.trace";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Trace() {}

    static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known == null) {
            known = begin(context.request().getHeader("traceparent"));
            context.put(KEY, known);
        }
        return known;
    }

    /** What this service tells the next one, or the asker. */
    static String parent(RoutingContext context) {
        return "00-" + of(context) + "-" + random(8) + "-01";
    }

    private static String begin(String parent) {
        var given = parent == null ? null : PARENT.matcher(parent);
        var usable = given != null && given.matches() && !given.group(1).matches("0+");
        return usable ? given.group(1) : random(16);
    }

    private static String random(int bytes) {
        var drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
