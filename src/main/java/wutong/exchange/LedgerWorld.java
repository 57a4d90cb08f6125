package wutong.exchange;

import java.util.List;

/** What a ledger is read against: the platforms of the district and the deals already stored. */
public interface LedgerWorld {

    /** Null for a text that names no platform, or more than one. */
    Long platform(String text);

    /** The deal with this number, or null. */
    KnownDeal byNo(String no);

    /**
     * Deals that may be the same: with this credit code, or with this investor but for its legal form. Without an investor, deals
     * without one and of this name. Each of the three may be null.
     */
    List<KnownDeal> known(String code, String investor, String name);
}
