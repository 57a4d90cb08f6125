package wutong.deal;

import java.time.LocalDate;
import wutong.fault.Refused;

/** A touch as it is logged; {@code occurredOn} is the day of the act when left out. */
public record TouchForm(TouchKind kind, LocalDate occurredOn, String summary, String nextStep, LocalDate nextStepBy) {

    private static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_NEXT_STEP = 2000;

    /**
     * @param path what stands before the names of its fields, where it comes with something else
     * @throws Refused when kind or summary is missing, a text is too long, or the day lies in the future
     */
    void check(LocalDate today, String path) {
        if (kind == null) {
            throw Refused.rule(path + "kind", "required");
        }
        Asks.text(path + "summary", summary);
        Asks.fits(path + "summary", summary, LONGEST_SUMMARY);
        Asks.fits(path + "nextStep", nextStep, LONGEST_NEXT_STEP);
        if (occurredOn != null) {
            DateOrder.past(path + "occurredOn", occurredOn, today);
        }
    }
}
