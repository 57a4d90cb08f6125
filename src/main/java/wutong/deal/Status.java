package wutong.deal;

import wutong.fault.Refused;
import wutong.measure.Labelled;

/** How a deal is going, apart from how far it is. Source: domain.md §4.1. */
public enum Status implements Labelled {
    OPEN("进行中", "Open"),
    ON_HOLD("暂缓", "On hold"),
    LOST("流失", "Lost"),
    REJECTED("不予推进", "Rejected"),
    TERMINATED("终止", "Terminated"),
    TRANSFERRED("流转", "Transferred"),
    WITHDRAWN("迁出", "Moved away"),
    MERGED("合并", "Merged");

    private final String zh;
    private final String en;

    Status(String zh, String en) {
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

    /** Those of deals that have not ended, as filters name them. */
    public static String running() {
        return OPEN + "," + ON_HOLD;
    }

    /** Whether the deal has ended; the clock of a deal on hold runs on. */
    public boolean closed() {
        return this != OPEN && this != ON_HOLD;
    }

    /** @throws Refused when the deal has ended or is on hold */
    void requireOpen() {
        if (this != OPEN) {
            throw Refused.conflict(this == ON_HOLD ? "on-hold" : "closed", this).with("status", this);
        }
    }
}
