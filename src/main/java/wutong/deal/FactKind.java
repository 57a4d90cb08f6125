package wutong.deal;

/** What a {@link Fact} can be about: everything that a figure reads. */
public enum FactKind {
    STAGE("stage"),
    STATUS("status"),
    SOURCE("source"),
    HQ_TYPE("hqType"),
    PLATFORM("platform"),
    UNIT("unit"),
    RECEIVED("receivedOn", Stage.LEAD),
    FIRST_CONTACT("firstContactOn", Stage.CONTACTED),
    SIGNED("signedOn", Stage.SIGNED),
    REGISTERED("registeredOn", Stage.REGISTERED),
    LANDED("landedOn", Stage.LANDED),
    OPENED("openedOn", Stage.OPERATING),
    REGISTERED_CAPITAL("registeredCapital"),
    PAID_IN_CAPITAL("paidInCapital"),
    TOTAL_INVESTMENT("totalInvestment"),
    ARRIVED_FUNDS("arrivedFunds");

    /** As the API names it. */
    public final String field;

    /** The stage that this milestone dates; null for what is no milestone. */
    public final Stage dates;

    FactKind(String field) {
        this(field, null);
    }

    FactKind(String field, Stage dates) {
        this.field = field;
        this.dates = dates;
    }

    public boolean milestone() {
        return dates != null;
    }

    /** The milestone that dates a stage; null for NEGOTIATING and TO_SIGN, which have none. */
    public static FactKind dating(Stage stage) {
        for (var kind : values()) {
            if (kind.dates == stage) {
                return kind;
            }
        }
        return null;
    }
}
