package wutong.deal;

import jakarta.persistence.Entity;
import java.time.Instant;
import wutong.journal.Act;
import wutong.journal.Numbered;

/** That a deal was made although another stood that is most likely the same, and why. */
@Entity
class DealTwin extends Numbered {

    long dealId;
    long twinId;
    String reason;
    String saidBy;
    Instant recordedAt;

    static DealTwin of(Deal deal, Deal twin, String reason, Act act) {
        var link = new DealTwin();
        link.dealId = deal.id;
        link.twinId = twin.id;
        link.reason = reason;
        link.saidBy = act.actor().name();
        link.recordedAt = act.at();
        return link;
    }

    /** The one of the pair that is not this. */
    long other(long deal) {
        return dealId == deal ? twinId : dealId;
    }
}
