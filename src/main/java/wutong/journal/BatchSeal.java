package wutong.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of a batch of entries that were chained together. It stays when retention drops the batch. */
@Entity
@Table(name = "journal_seal")
class BatchSeal {

    /** From 1 on, without gaps. */
    @Id
    long no;

    /** Both places belong to the batch. */
    long firstPlace;

    long lastPlace;

    /** That of the last link. */
    String hash;

    Instant sealedAt;

    /** When the newest entry of the batch was recorded. */
    Instant newestAt;

    /** When retention dropped the batch; null while its entries stand. */
    Instant droppedAt;
}
