package wutong.deal;

import java.util.EnumSet;
import java.util.Set;
import wutong.measure.Labelled;

/** How far a deal has come, in the order of the work. Source: domain.md §4.1, a recommended model. */
public enum Stage implements Labelled {
    LEAD("线索", "Lead"),
    CONTACTED("接触研判", "Contacted"),
    NEGOTIATING("在谈", "In talks"),
    TO_SIGN("拟签约", "About to sign"),
    SIGNED("签约", "Signed"),
    REGISTERED("注册", "Registered"),
    LANDED("落地", "Landed"),
    OPERATING("运营", "Operating");

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** The stages to which a deal may move from here. Source: domain.md §4.3. */
    public Set<Stage> next() {
        return switch (this) {
            case LEAD -> EnumSet.of(CONTACTED);
            case CONTACTED -> EnumSet.of(NEGOTIATING);
            case NEGOTIATING -> EnumSet.of(TO_SIGN, REGISTERED);
            case TO_SIGN -> EnumSet.of(SIGNED, NEGOTIATING, REGISTERED);
            case SIGNED -> EnumSet.of(REGISTERED, TO_SIGN);
            case REGISTERED -> EnumSet.of(LANDED, SIGNED);
            case LANDED -> EnumSet.of(OPERATING, REGISTERED);
            case OPERATING -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Whether a move to {@code to} only takes back the move that led here, being entered by mistake. */
    public boolean corrects(Stage to) {
        return compareTo(SIGNED) >= 0 && beyond(to);
    }

    /** How a deal may end from here. Source: domain.md §4.3. */
    public Set<Status> ends() {
        return switch (this) {
            case LEAD -> EnumSet.of(Status.REJECTED, Status.TRANSFERRED);
            case CONTACTED, NEGOTIATING, TO_SIGN -> EnumSet.of(Status.REJECTED, Status.LOST, Status.TRANSFERRED);
            case SIGNED, REGISTERED -> EnumSet.of(Status.TERMINATED);
            case LANDED, OPERATING -> EnumSet.of(Status.WITHDRAWN);
        };
    }

    /** How a deal that goes like this may end from here: one at rest as lost or terminated alone, one that has ended not again. */
    public Set<Status> ends(Status going) {
        var ends = going.closed() ? EnumSet.noneOf(Status.class) : ends();
        if (going == Status.ON_HOLD) {
            ends.retainAll(EnumSet.of(Status.LOST, Status.TERMINATED));
        }
        return ends;
    }

    /** Whether a deal may rest here: on hold, with a day to look at it again. */
    public boolean rests() {
        return this != LEAD && compareTo(LANDED) < 0;
    }

    /** Whether a deal may be merged into another from here. */
    public boolean merges() {
        return compareTo(LANDED) < 0;
    }

    /** Which stage this is, counted from 1. */
    public int depth() {
        return ordinal() + 1;
    }

    public boolean beyond(Stage other) {
        return compareTo(other) > 0;
    }
}
