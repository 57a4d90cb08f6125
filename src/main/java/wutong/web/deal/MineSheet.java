package wutong.web.deal;

import java.time.Instant;
import java.util.List;

/**
 * All that the page of whoever looks at it shows.
 *
 * @param unit null for someone without one
 * @param rows the deals looked after, the longest beyond its limit first
 * @param late how many of them are beyond it
 * @param all the address of the whole list
 * @param more whether that holds more than {@code rows}
 * @param recent the deals last worked on
 * @param exports requests to take a list along that wait for their decision
 */
public record MineSheet(
        String name,
        String unit,
        List<DealsSheet.Row> rows,
        long late,
        String all,
        boolean more,
        List<Recent> recent,
        int exports) {

    /** @param did in words; empty for an act without any */
    public record Recent(long id, String name, String did, Instant at) {}
}
