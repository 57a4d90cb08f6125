package wutong.journal;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** A record whose acts stand in the journal: its id, its version, when it was made and last changed. */
@MappedSuperclass
@SequenceGenerator(name = "id", sequenceName = "id_seq", allocationSize = 50)
public abstract class Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    public Long id;

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
