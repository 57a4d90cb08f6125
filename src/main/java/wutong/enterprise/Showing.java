package wutong.enterprise;

import wutong.identity.Sight;
import wutong.listing.Clause;

/** Which enterprises somebody sees: a room that knows of deals says. */
public interface Showing {

    /** As a condition on {@code e}. */
    Clause seen(Sight sight);

    /** Whether the numbers of its contacts are shown in full. */
    boolean contacts(long enterprise, Sight sight);
}
