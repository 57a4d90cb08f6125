package wutong.deal;

import java.time.LocalDate;
import wutong.measure.Days;

/**
 * What a deal is to the clock from first contact to landing. Source: domain.md §8. Null where a deal counts in no way: merged, or rejected
 * before any contact.
 */
public enum Clock {
    LANDED,
    /** Ended without landing: a competing end, on the closing day. */
    LOST,
    /** Still running, on hold too. */
    OPEN,
    NO_ORIGIN,
    /** Landed, but nobody knows on which day. */
    NO_LANDING;

    static Clock of(Stage stage, Status status, LocalDate firstContactOn, LocalDate landedOn) {
        if (status == Status.MERGED || firstContactOn == null && status == Status.REJECTED) {
            return null;
        }
        if (firstContactOn == null) {
            return NO_ORIGIN;
        }
        if (landedOn != null) {
            return LANDED;
        }
        if (status.closed()) {
            return LOST;
        }
        return stage.compareTo(Stage.LANDED) >= 0 ? NO_LANDING : OPEN;
    }

    /** Days from origin to event; null while there is none. */
    Integer days(LocalDate firstContactOn, LocalDate landedOn, LocalDate endedOn) {
        return switch (this) {
            case LANDED -> Days.between(firstContactOn, landedOn);
            case LOST -> Math.max(0, Days.between(firstContactOn, endedOn));
            default -> null;
        };
    }
}
