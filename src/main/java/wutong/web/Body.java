package wutong.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import wutong.fault.Refused;

/** A JSON object as a request brings it, whose members are all known. */
public final class Body {

    private Body() {}

    /** A reader that has named every stranger among the members of this body. */
    public static Reader of(JsonNode body, String... members) {
        if (body == null || !body.isObject()) {
            throw Refused.malformed("", "wrong-type", "object");
        }
        var reader = new Reader();
        reader.known(body, "", Set.of(members));
        return reader;
    }

    /** The text that must be there. */
    public static String required(Reader reader, JsonNode body, String member, int length) {
        if (!body.hasNonNull(member)
                || body.get(member).isTextual() && body.get(member).textValue().isBlank()) {
            return reader.broken(member, "required");
        }
        return reader.text(body.get(member), member, length);
    }
}
