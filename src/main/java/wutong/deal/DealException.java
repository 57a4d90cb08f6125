package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Numbered;

/** A supervisor's leave to enter a stage without all its gate items, until a day. */
@Entity
class DealException extends Numbered {

    long dealId;

    @Enumerated(EnumType.STRING)
    Stage stage;

    /** Names of the gate items that may come later, separated by commas. */
    String fields;

    String reason;
    LocalDate untilOn;
    String grantedBy;
    Instant grantedAt;
}
