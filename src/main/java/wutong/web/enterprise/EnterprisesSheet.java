package wutong.web.enterprise;

import java.util.List;
import wutong.listing.Page;
import wutong.rating.Level;
import wutong.web.Address;
import wutong.web.Head;

/**
 * All that the page with the list of enterprises shows.
 *
 * @param said what of the address could not be followed
 * @param asked its address
 * @param years of the lists that may be asked for, the latest first
 */
public record EnterprisesSheet(
        List<String> said,
        Page<RatedEnterprise> page,
        List<Head> heads,
        long total,
        Address asked,
        List<Level> levels,
        List<Integer> years) {

    /** Whether any of these is told to stand below another. */
    public boolean parents() {
        return page.items().stream().anyMatch(one -> one.card().parent() != null);
    }
}
