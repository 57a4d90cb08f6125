package wutong.deal;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import wutong.journal.Act;
import wutong.journal.Numbered;

/** That one deal was found to be another: the pointer to the survivor, and what it takes to part them again. */
@Entity
class DealMerge extends Numbered {

    long dealId;
    long intoId;
    String reason;
    Instant mergedAt;

    /** Null while the merge stands. */
    Instant undoneAt;

    /** The act whose facts the undoing retracts. */
    UUID act;

    static DealMerge of(Deal merged, String reason, Act act) {
        var merge = new DealMerge();
        merge.dealId = merged.id;
        merge.intoId = merged.mergedInto;
        merge.reason = reason;
        merge.mergedAt = act.at();
        merge.act = act.id();
        return merge;
    }
}
