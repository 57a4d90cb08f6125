package wutong.web.deal;

import java.time.LocalDate;
import wutong.analytics.Age;
import wutong.analytics.Limit;
import wutong.deal.DealCard;
import wutong.deal.Status;

/** How long a deal has waited at its stage, as a bar that is full beyond the limit. A deal on hold is left in peace until its day of review. */
public record Wait(Age age) {

    /** How far along the bar the limit lies, in hundredths. */
    private static final int LIMIT = 70;

    /** Null for a deal that has ended or been put aside, and at a stage without a limit. */
    static Wait of(DealCard deal, Age age, LocalDate day) {
        var due = deal.status() == Status.ON_HOLD
                && deal.reviewOn() != null
                && !deal.reviewOn().isAfter(day);
        return age.limit() != null && (deal.status() == Status.OPEN || due) ? new Wait(age) : null;
    }

    public boolean told() {
        return age.over() != null;
    }

    public boolean late() {
        return told() && age.over() > 0;
    }

    /** In the unit of the limit. */
    public int passed() {
        return age.limit().days() + age.over();
    }

    public boolean workingDays() {
        return age.limit().unit() == Limit.Unit.WORKING_DAYS;
    }

    public boolean bySilence() {
        return age.limit().since() == Limit.Since.ACTIVITY;
    }

    /** Where the limit lies along the bar, in hundredths. */
    public int limit() {
        return LIMIT;
    }

    /** How much of the bar is filled, in hundredths. */
    public int width() {
        return Math.max(
                0,
                Math.min(100, Math.round((float) LIMIT * passed() / age.limit().days())));
    }
}
