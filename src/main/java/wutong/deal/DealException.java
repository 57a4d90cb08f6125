package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A supervisor's leave to enter a stage without all its gate items, until a day. */
@Entity
class DealException {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    Long id;

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
