package wutong.deal;

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

    /** Whether a deal on hold may end so. Source: domain.md §4.3. */
    public boolean endsRest() {
        return this == LOST || this == TERMINATED;
    }

    /** Whether the deal has ended; the clock of a deal on hold runs on. */
    public boolean closed() {
        return this != OPEN && this != ON_HOLD;
    }
}
