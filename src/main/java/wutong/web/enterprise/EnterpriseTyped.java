package wutong.web.enterprise;

import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.EnterpriseForm;

/**
 * What was typed into the form of an enterprise, to be read and to stand there again.
 *
 * @param aliases one a line
 * @param parent the name of the enterprise behind it, or its credit code
 * @param version of the record that the form was made from
 */
public record EnterpriseTyped(
        @RestForm String name,
        @RestForm String creditCode,
        @RestForm String aliases,
        @RestForm String sourceRegion,
        @RestForm String industry,
        @RestForm String parent,
        @RestForm String duplicateReason,
        @RestForm String version) {

    static final EnterpriseTyped NOTHING = new EnterpriseTyped(null, null, null, null, null, null, null, null);

    static EnterpriseTyped of(EnterpriseCard card) {
        return new EnterpriseTyped(
                card.name(),
                card.creditCode(),
                String.join("\n", card.aliases()),
                card.sourceRegion(),
                card.industry(),
                card.parent() == null ? null : card.parent().name(),
                null,
                String.valueOf(card.version()));
    }

    EnterpriseForm form(Long parentId) {
        return new EnterpriseForm(name, creditCode, others(), sourceRegion, industry, parentId);
    }

    /** The same words, from the version that stands now. */
    EnterpriseTyped over(int now) {
        return new EnterpriseTyped(
                name, creditCode, aliases, sourceRegion, industry, parent, duplicateReason, String.valueOf(now));
    }

    Integer seen() {
        return version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    String reason() {
        return duplicateReason == null || duplicateReason.isBlank() ? null : duplicateReason.strip();
    }

    private List<String> others() {
        return aliases == null
                ? List.of()
                : Arrays.stream(aliases.split("\\R|、|，"))
                        .filter(alias -> !alias.isBlank())
                        .toList();
    }
}
