package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Numbered;

/** One substantive activity with the investor: what was said, and what comes next. */
@Entity
class Touch extends Numbered {

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
