package wutong.enterprise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

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

    /** The enterprise that stands behind this one. */
    public record Parent(String id, String name) {}

    static EnterpriseCard of(Enterprise e, List<String> aliases) {
        return new EnterpriseCard(
                e.id.toString(),
                e.name,
                e.creditCode,
                e.creditCodeText,
                aliases.stream().sorted().toList(),
                e.sourceRegion,
                e.industry,
                e.parent == null ? null : new Parent(e.parent.id.toString(), e.parent.name),
                e.createdAt,
                e.updatedAt,
                e.version);
    }
}
