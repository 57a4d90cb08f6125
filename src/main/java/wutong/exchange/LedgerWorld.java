package wutong.exchange;

import java.util.List;

/** What a ledger is read against: the platforms of the district and the deals already stored. */
public interface LedgerWorld {

    /** Null for a text that names no platform, or more than one. */
    Long platform(String text);

    /** The deal with this number, or null. */
    KnownDeal byNo(String no);

    /** Where the investor that a row names is known to come from; null when it is not known, empty when only its region is not. */
    default String region(String code, String investor) {
        return null;
    }

    /**
     * Deals that may be the same: with this credit code, with this investor but for its legal form, or with this project name and
     * investor (or both without one). Each of the three may be null. {@link Known} answers so.
     */
    List<KnownDeal> known(String code, String investor, String name);
}
