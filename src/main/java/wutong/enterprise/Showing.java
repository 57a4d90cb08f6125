package wutong.enterprise;

import java.time.LocalDate;
import wutong.identity.Sight;
import wutong.listing.Clause;

/** Which enterprises somebody sees: a room that knows of deals says. */
public interface Showing {

    /** As a condition on {@code e}. */
    default Clause seen(Sight sight) {
        return seen(sight, "e");
    }

    /** As a condition on an enterprise of that name. */
    Clause seen(Sight sight, String enterprise);

    /** Who has an enterprise that is out of somebody's sight; null when nobody does. */
    Led led(long enterprise);

    /**
     * What is said of it then.
     *
     * @param unit null when none is known
     * @param on the day its first deal came in
     */
    record Led(String unit, LocalDate on) {}

    /** Those the numbers of whose contacts are shown in full, as a condition on {@code e}. */
    Clause numbers(Sight sight);

    /** Whether the numbers of its contacts are shown in full. */
    boolean contacts(long enterprise, Sight sight);
}
