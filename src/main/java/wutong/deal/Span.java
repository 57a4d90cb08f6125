package wutong.deal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import wutong.journal.Numbered;
import wutong.measure.Days;

/** What held of a deal on the days from {@code fromOn} up to, not including, {@code untilOn}, as known from one instant up to another. */
@Entity
class Span extends Numbered {

    long dealId;
    LocalDate fromOn;
    LocalDate untilOn;
    Instant knownFrom;
    Instant knownUntil;

    @Embedded
    Standing at;

    static Span of(long deal, Timeline.Stretch stretch, Instant knownFrom) {
        var span = new Span();
        span.dealId = deal;
        span.fromOn = stretch.fromOn();
        span.untilOn = stretch.untilOn();
        span.knownFrom = knownFrom;
        span.knownUntil = Days.FAR_INSTANT;
        span.at = stretch.at();
        return span;
    }

    Timeline.Stretch stretch() {
        return new Timeline.Stretch(fromOn, untilOn, at);
    }
}
