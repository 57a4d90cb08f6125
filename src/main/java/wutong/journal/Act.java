package wutong.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import wutong.measure.Days;

/**
 * One act of one person: everything written in its transaction shares its id.
 *
 * @param at the instant of recording, to the microsecond, which is what both databases keep
 */
public record Act(UUID id, Actor actor, Door door, Instant at) {

    /** Where an act came in. */
    public enum Door {
        PAGE,
        API,
        IMPORT,
        SEED,
        HOUSE
    }

    public static Act by(Actor actor, Door door, Instant at) {
        return new Act(UUID.randomUUID(), actor, door, at.truncatedTo(ChronoUnit.MICROS));
    }

    /** The business day on which the act is recorded. */
    public LocalDate today() {
        return Days.on(at);
    }
}
