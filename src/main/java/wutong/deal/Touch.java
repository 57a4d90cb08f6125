package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** One substantive activity with the investor: what was said, and what comes next. */
@Entity
class Touch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    Long id;

    long dealId;

    @Enumerated(EnumType.STRING)
    TouchKind kind;

    LocalDate occurredOn;
    String summary;
    String nextStep;
    LocalDate nextStepBy;
    String saidBy;
    Instant recordedAt;
}
