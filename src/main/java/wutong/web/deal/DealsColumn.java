package wutong.web.deal;

import java.util.Arrays;
import java.util.List;

/** A column of the list of deals: what it may be sorted by, and where it stands on a phone. In the order in which they are shown. */
public enum DealsColumn {
    NAME(true, "name", false, "lead"),
    NO(false, "no", false, "nowrap"),
    INVESTOR(false, null, false, ""),
    STAGE(true, "stage", false, "end"),
    SINCE(false, "stageSince", false, "nowrap"),
    TYPE(true, null, false, ""),
    INDUSTRY(false, null, false, ""),
    SOURCE(false, null, false, ""),
    CAPITAL(true, "registeredCapital", true, "num under"),
    PAID_IN(false, "paidInCapital", true, "num"),
    INVESTMENT(false, "totalInvestment", true, "num"),
    STAR(true, null, false, "nowrap"),
    PLATFORM(true, null, false, ""),
    CONTACT(true, "firstContactOn", true, "nowrap"),
    SIGNED(false, "signedOn", true, "nowrap"),
    REGISTERED(false, "registeredOn", true, "nowrap"),
    LANDED(false, "landedOn", true, "nowrap"),
    DAYS(true, "daysToLanding", false, "num"),
    LIMIT(true, null, false, "nowrap under-end"),
    UNIT(false, null, false, ""),
    OWNER(true, null, false, "nowrap quiet"),
    UPDATED(false, "updatedAt", true, "nowrap");

    final boolean usual;

    /** What the grammar of lists sorts it by; null where it does not. */
    final String sort;

    /** The direction that a first press gives. */
    final boolean down;

    private final String css;

    DealsColumn(boolean usual, String sort, boolean down, String css) {
        this.usual = usual;
        this.sort = sort;
        this.down = down;
        this.css = css;
    }

    /** What a browser chose; without a choice the usual ones. A row is always known by its name and its stage. */
    static List<DealsColumn> chosen(List<String> codes) {
        return Arrays.stream(values())
                .filter(one -> one.fixed() || (codes.isEmpty() ? one.usual : codes.contains(one.code())))
                .toList();
    }

    public boolean fixed() {
        return this == NAME || this == STAGE;
    }

    public String code() {
        return name().toLowerCase();
    }

    public String css() {
        return css;
    }

    String key() {
        return "deals_" + code();
    }
}
