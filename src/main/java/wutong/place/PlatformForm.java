package wutong.place;

import java.util.List;
import wutong.fault.Refused;

/**
 * What is said of a platform.
 *
 * @param adminCode null when the place has none
 * @param parent the id of the platform above it; null at the top
 * @param aliases other names
 */
public record PlatformForm(
        String name, PlatformKind kind, String adminCode, Long parent, List<String> aliases, String source) {

    static PlatformForm of(Platform p) {
        return new PlatformForm(
                p.name,
                PlatformKind.named(p.kind),
                p.adminCode,
                p.parent == null ? null : p.parent.id,
                p.aliases.stream().sorted().toList(),
                p.source);
    }

    /**
     * The same with each alias once.
     *
     * @throws Refused when the name or the kind is missing
     */
    PlatformForm checked() {
        if (name == null || name.isBlank()) {
            throw Refused.rule("name", "required");
        }
        if (kind == null) {
            throw Refused.rule("kind", "required");
        }
        var others = aliases.stream()
                .filter(alias -> !alias.equals(name))
                .distinct()
                .sorted()
                .toList();
        return new PlatformForm(name, kind, adminCode, parent, others, source);
    }
}
