package wutong.web.enterprise;

import com.fasterxml.jackson.databind.JsonNode;
import wutong.enterprise.EnterpriseForm;
import wutong.measure.CreditCode;
import wutong.web.Body;
import wutong.web.Reader;
import wutong.web.Texts;

/**
 * What a request says of an enterprise: all of it, or what is to change.
 *
 * @param duplicateReason why it may bear the name of another; null unless that is forced
 */
record EnterpriseJson(JsonNode body, EnterpriseForm form, String duplicateReason) {

    static EnterpriseJson read(JsonNode body, Boolean force) {
        var reader =
                Body.of(body, "name", "creditCode", "aliases", "sourceRegion", "industry", "parent", "duplicateReason");
        var form = form(reader, body);
        var reason = reader.text(body.path("duplicateReason"), "duplicateReason", 1000);
        var forced = Boolean.TRUE.equals(force);
        if (forced && reason == null) {
            reader.broken("duplicateReason", "required");
        }
        reader.finish();
        return new EnterpriseJson(body, form, forced ? reason : null);
    }

    private static EnterpriseForm form(Reader reader, JsonNode body) {
        var code = reader.text(body.path("creditCode"), "creditCode", 60);
        return new EnterpriseForm(
                reader.text(body.path("name"), "name", EnterpriseForm.LONGEST_NAME),
                reader.checked(() -> CreditCode.check("creditCode", code)),
                Texts.read(reader, body.path("aliases"), "aliases", EnterpriseForm.LONGEST_NAME),
                reader.text(body.path("sourceRegion"), "sourceRegion", 80),
                reader.text(body.path("industry"), "industry", 120),
                reader.id(body.path("parent"), "parent"));
    }

    /** A merge patch (RFC 7396): null removes, what is not named stays. */
    EnterpriseForm over(EnterpriseForm old) {
        return new EnterpriseForm(
                body.has("name") ? form.name() : old.name(),
                body.has("creditCode") ? form.creditCode() : old.creditCode(),
                body.has("aliases") ? form.aliases() : old.aliases(),
                body.has("sourceRegion") ? form.sourceRegion() : old.sourceRegion(),
                body.has("industry") ? form.industry() : old.industry(),
                body.has("parent") ? form.parent() : old.parent());
    }
}
