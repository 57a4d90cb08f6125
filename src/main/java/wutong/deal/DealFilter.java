package wutong.deal;

import wutong.listing.Special;

/** A filter that a room above adds to the grammar by which deals are listed: every bean of this kind is taken in. */
public interface DealFilter {

    /** @param vantage where the question looks, for the paths and the day */
    Special on(Vantage vantage);
}
