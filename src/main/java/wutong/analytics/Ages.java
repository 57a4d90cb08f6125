package wutong.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import wutong.calendar.Holidays;
import wutong.deal.DealCard;

/** Tells of each deal how long it has stood where it stands. */
@ApplicationScoped
public class Ages {

    private final Holidays holidays;

    Ages(Holidays holidays) {
        this.holidays = holidays;
    }

    public Age of(DealCard deal, LocalDate day) {
        return Age.of(deal.stage(), deal.stageSince(), deal.activeOn(), day, holidays.workingDays());
    }
}
