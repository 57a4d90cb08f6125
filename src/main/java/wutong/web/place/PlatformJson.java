package wutong.web.place;

import com.fasterxml.jackson.databind.JsonNode;
import wutong.place.PlatformForm;
import wutong.place.PlatformKind;
import wutong.web.Body;
import wutong.web.Texts;

/** What a request says of a platform: all of it, or what is to change. */
record PlatformJson(JsonNode body, PlatformForm form) {

    static PlatformJson read(JsonNode body) {
        var reader = Body.of(body, "name", "kind", "adminCode", "parent", "aliases", "source");
        var form = new PlatformForm(
                reader.text(body.path("name"), "name", 80),
                reader.code(body.path("kind"), "kind", PlatformKind.class),
                reader.text(body.path("adminCode"), "adminCode", 12),
                reader.id(body.path("parent"), "parent"),
                Texts.read(reader, body.path("aliases"), "aliases", 80),
                reader.text(body.path("source"), "source", 400));
        reader.finish();
        return new PlatformJson(body, form);
    }

    /** A merge patch (RFC 7396): null removes, what is not named stays. */
    PlatformForm over(PlatformForm old) {
        return new PlatformForm(
                body.has("name") ? form.name() : old.name(),
                body.has("kind") ? form.kind() : old.kind(),
                body.has("adminCode") ? form.adminCode() : old.adminCode(),
                body.has("parent") ? form.parent() : old.parent(),
                body.has("aliases") ? form.aliases() : old.aliases(),
                body.has("source") ? form.source() : old.source());
    }
}
