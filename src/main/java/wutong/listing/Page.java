package wutong.listing;

import java.util.List;

/**
 * One page of a list.
 *
 * @param limit how many items were asked for at most
 * @param next the cursor of the page after this one; null on the last
 * @param total how many there are in all; null unless it was asked for
 */
public record Page<T>(List<T> items, int limit, String next, Long total) {

    public boolean hasMore() {
        return next != null;
    }

    public Page<T> counted(long all) {
        return new Page<>(items, limit, next, all);
    }

    /** The same page with something else made of each item. */
    public <R> Page<R> showing(List<R> others) {
        return new Page<>(others, limit, next, total);
    }
}
