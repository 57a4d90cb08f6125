package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That one deal was found to be another: the pointer to the survivor, and what it takes to part them again. */
@Entity
class DealMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    Long id;

    long dealId;
    long intoId;
    String reason;
    Instant mergedAt;

    /** Null while the merge stands. */
    Instant undoneAt;

    /** The act whose facts the undoing retracts. */
    UUID act;
}
