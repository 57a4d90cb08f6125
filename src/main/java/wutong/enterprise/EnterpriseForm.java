package wutong.enterprise;

import java.util.List;
import wutong.fault.Refused;
import wutong.measure.CreditCode;

/**
 * What is said of an enterprise.
 *
 * @param creditCode a valid one or null
 * @param aliases other names; null for none
 * @param parent the id of the enterprise behind it
 */
public record EnterpriseForm(
        String name, String creditCode, List<String> aliases, String sourceRegion, String industry, Long parent) {

    public static final int LONGEST_NAME = 200;

    static EnterpriseForm of(Enterprise e) {
        return new EnterpriseForm(
                e.name,
                e.creditCode,
                e.aliases.stream().sorted().toList(),
                e.sourceRegion,
                e.industry,
                e.parent == null ? null : e.parent.id);
    }

    /**
     * The same, tidied: blank is null, the code in its standard form, each alias once.
     *
     * @throws Refused when the name is missing, a text is too long or the code is no code
     */
    EnterpriseForm checked() {
        var plain = text("name", name, LONGEST_NAME);
        if (plain == null) throw Refused.rule("name", "required");
        return new EnterpriseForm(
                plain,
                CreditCode.check("creditCode", creditCode),
                others(plain),
                text("sourceRegion", sourceRegion, 80),
                text("industry", industry, 120),
                parent);
    }

    /** The same below another enterprise. */
    EnterpriseForm under(Long above) {
        return new EnterpriseForm(name, creditCode, aliases, sourceRegion, industry, above);
    }

    private List<String> others(String plain) {
        if (aliases == null) return List.of();
        return aliases.stream()
                .map(alias -> text("aliases", alias, LONGEST_NAME))
                .filter(alias -> alias != null && !alias.equals(plain))
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(String field, String text, int most) {
        if (text == null || text.isBlank()) return null;
        var stripped = text.strip();
        if (stripped.length() > most) throw Refused.rule(field, "too-long", most);
        return stripped;
    }
}
