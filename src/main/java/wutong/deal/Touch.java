package wutong.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import wutong.journal.Act;
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

    static Touch of(Deal deal, TouchForm form, Act act) {
        var touch = new Touch();
        touch.dealId = deal.id;
        touch.kind = form.kind();
        touch.occurredOn = form.occurredOn() == null ? act.today() : form.occurredOn();
        touch.summary = form.summary();
        touch.nextStep = form.nextStep();
        touch.nextStepBy = form.nextStepBy();
        touch.saidBy = act.actor().name();
        touch.recordedAt = act.at();
        return touch;
    }

    /** Whether both say the same of the same day, whenever they were recorded. */
    boolean same(Touch other) {
        return kind == other.kind
                && occurredOn.equals(other.occurredOn)
                && Objects.equals(summary, other.summary)
                && Objects.equals(nextStep, other.nextStep)
                && Objects.equals(nextStepBy, other.nextStepBy);
    }
}
