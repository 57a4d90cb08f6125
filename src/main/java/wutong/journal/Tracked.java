package wutong.journal;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

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

    public void changed(Act act) {
        updatedAt = act.at();
    }
}
