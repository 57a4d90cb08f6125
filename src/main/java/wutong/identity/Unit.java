package wutong.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import wutong.journal.Tracked;

/** An office, park or sub-district that leads deals (跟进单位). */
@Entity
public class Unit extends Tracked {

    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public Unit parent;

    /** The ledger that first named it, when it came from one; null otherwise. */
    public Long batchId;
}
