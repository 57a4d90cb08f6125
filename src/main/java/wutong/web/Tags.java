package wutong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/**
 * Strong entity tags: the version of the record, which {@code If-Match} compares, and a mark of all that is shown, which
 * {@code If-None-Match} compares.
 */
@Singleton
public class Tags {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})-[0-9a-f]+\"");

    private final ObjectMapper json;

    Tags(ObjectMapper json) {
        this.json = json;
    }

    public String of(int version, Object representation) {
        return "\"" + version + "-" + mark(written(representation)) + "\"";
    }

    /** The tag of what has no version: no act takes it for one. */
    static String of(byte[] written) {
        return "\"" + mark(written) + "\"";
    }

    /** The version that the asker saw; null when they do not say. */
    public static Integer version(String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        // A tag that was never given out matches no version.
        return tag.matches() ? Integer.valueOf(tag.group(1)) : Integer.valueOf(-1);
    }

    /**
     * For what has no version of its own: whoever says what they saw must have seen what stands there now.
     *
     * @param ifMatch null when they do not say
     */
    public void expect(String ifMatch, Object present) {
        var tag = of(0, present);
        if (ifMatch != null && !ifMatch.strip().equals(tag) && !ifMatch.strip().equals("*")) {
            throw new Refused(Refused.Kind.STALE, "stale", List.of(Flaw.of("!If-Match", "stale", ifMatch, tag)))
                    .with("current", tag);
        }
    }

    /** 200 with the representation, or 304 when the asker has just that. */
    public Response shown(int version, Object representation, String ifNoneMatch) {
        var tag = of(version, representation);
        return known(ifNoneMatch, tag)
                ? Response.notModified().header(HttpHeaders.ETAG, tag).build()
                : Response.ok(representation).header(HttpHeaders.ETAG, tag).build();
    }

    /** Whether the asker has what bears this tag. */
    static boolean known(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    public Response changed(int version, Object representation) {
        return Response.ok(representation)
                .header(HttpHeaders.ETAG, of(version, representation))
                .build();
    }

    public Response created(String path, int version, Object representation) {
        return Response.status(201)
                .header(HttpHeaders.LOCATION, path)
                .entity(representation)
                .header(HttpHeaders.ETAG, of(version, representation))
                .build();
    }

    /** A record's id out of a path; one that cannot be an id names nothing. */
    public static long id(String what, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Refused.absent(what, text);
        }
        return Long.parseLong(text);
    }

    /** The number of a row out of a path; one too large is that of no row. */
    public static int number(String what, String text) {
        return Math.toIntExact(Math.min(id(what, text), Integer.MAX_VALUE));
    }

    byte[] written(Object representation) {
        try {
            return json.writeValueAsBytes(representation);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mark(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
