package wutong.web.deal;

import java.time.LocalDate;
import java.util.List;
import wutong.deal.DealCard;

/**
 * All that the page for logging a lead shows.
 *
 * @param twins deals that may be the same
 * @param logged the lead that was logged just before; null for none
 * @param unfolded whether the further boxes stand open: something in them was kept or is wrong
 */
public record LeadSheet(Slip slip, List<Twin> twins, DealCard logged, boolean unfolded) {

    /**
     * A deal that may be the same.
     *
     * @param unit who has it; empty when nobody says
     * @param on when it came in
     * @param same its investor has the same name, whatever the legal form
     */
    public record Twin(DealCard deal, String unit, LocalDate on, boolean same) {

        public boolean ended() {
            return deal.status().closed();
        }
    }

    /** Whether what is typed is read back at once. */
    public boolean live(Box box) {
        return LeadReadings.READ.contains(box.name());
    }
}
