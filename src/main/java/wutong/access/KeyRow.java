package wutong.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A key as those see it who keep it; the key itself is never seen again.
 *
 * @param hint its last letters
 * @param unit null for all units
 * @param expiresOn the last day on which it is valid; null for all
 * @param usedAt to the minute; null while it was not used
 * @param revokedAt null while it is not revoked
 */
public record KeyRow(
        String id,
        String name,
        String hint,
        List<Scope> scopes,
        Named person,
        Named unit,
        LocalDate expiresOn,
        Instant usedAt,
        Instant revokedAt,
        Instant createdAt,
        @JsonIgnore int version) {

    /** Somebody or something by id and name. */
    public record Named(String id, String name) {}

    static KeyRow of(ApiKey key) {
        var unit = key.unit == null ? null : new Named(key.unit.id.toString(), key.unit.name);
        return new KeyRow(
                key.id.toString(),
                key.name,
                key.hint,
                key.granted(),
                new Named(key.person.id.toString(), key.person.name),
                unit,
                key.expiresOn,
                key.usedAt,
                key.revokedAt,
                key.createdAt,
                key.version);
    }
}
