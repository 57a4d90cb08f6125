package wutong.target;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Numbered;
import wutong.measure.Bound;

/** A number that someone published for a period: what is to be reached, spent or was reached, as it was worded. */
@Entity
class Target extends Numbered {

    /** What is counted or measured, in the words of the source. */
    String metric;

    @Enumerated(EnumType.STRING)
    TargetKind kind;

    @Enumerated(EnumType.STRING)
    TargetMeasure measure;

    BigDecimal number;

    @Enumerated(EnumType.STRING)
    Bound bound;

    /** CNY, m2, stores, ratio … */
    String countedIn;

    /** In the words of the source; null when it names none. */
    String period;

    /** Where it is to be reached; null when the source names no platform. */
    Long platformId;

    String originalText;
    String note;
    String source;
    LocalDate publishedOn;
    Instant recordedAt;

    static Target of(TargetForm form, Instant at) {
        var target = new Target();
        target.metric = form.metric();
        target.kind = form.kind();
        target.measure = form.measure();
        target.number = form.number();
        target.bound = form.bound();
        target.countedIn = form.countedIn();
        target.period = form.period();
        target.platformId = form.platform();
        target.originalText = form.originalText();
        target.note = form.note();
        target.source = form.source();
        target.publishedOn = form.publishedOn();
        target.recordedAt = at;
        return target;
    }
}
