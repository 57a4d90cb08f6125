package wutong.enterprise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An enterprise as readers see it.
 *
 * @param creditCodeText what a ledger gave in place of a valid code; null otherwise
 * @param version for If-Match
 */
public record EnterpriseCard(
        String id,
        String name,
        String creditCode,
        String creditCodeText,
        List<String> aliases,
        String sourceRegion,
        String industry,
        Parent parent,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore int version) {

    /** The enterprise that stands behind this one; told to those who see that one too. */
    public record Parent(String id, String name) {}

    /** @param above the parents that may be told, by id */
    static EnterpriseCard of(Enterprise e, List<String> aliases, Set<Long> above) {
        return new EnterpriseCard(
                e.id.toString(),
                e.name,
                e.creditCode,
                e.creditCodeText,
                aliases.stream().sorted().toList(),
                e.sourceRegion,
                e.industry,
                e.parent == null || !above.contains(e.parent.id)
                        ? null
                        : new Parent(e.parent.id.toString(), e.parent.name),
                e.createdAt,
                e.updatedAt,
                e.version);
    }
}
