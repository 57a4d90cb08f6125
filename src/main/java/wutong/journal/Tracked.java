package wutong.journal;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** A record whose acts stand in the journal: its id, its version, when it was made and last changed. */
@MappedSuperclass
public abstract class Tracked extends Numbered {

    @Version
    public int version;

    @Column(updatable = false)
    public Instant createdAt;

    public Instant updatedAt;

    public void made(Act act) {
        createdAt = act.at();
        updatedAt = act.at();
    }

    /** @throws Refused when the asker saw another version than the present one, or does not say which */
    public void expect(Integer seen) {
        if (seen == null) {
            throw new Refused(
                    Refused.Kind.REQUIRED, "if-match-missing", List.of(Flaw.of("!If-Match", "if-match-missing")));
        }
        if (seen != version) {
            throw new Refused(Refused.Kind.STALE, "stale", List.of(Flaw.of("!If-Match", "stale", seen, version)));
        }
    }

    public void changed(Act act) {
        updatedAt = act.at();
    }
}
