package wutong.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import wutong.journal.Tracked;

/** Long work and how far it is. */
@Entity
class Job extends Tracked {

    String kind;

    @Enumerated(EnumType.STRING)
    Jobs.State state;

    long done;

    /** Null while nobody knows. */
    Long total;

    String resultUrl;

    /** The code of the fault that ended it; null unless it failed. */
    String problem;

    String saidBy;
}
