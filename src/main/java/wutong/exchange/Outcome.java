package wutong.exchange;

import wutong.measure.Labelled;

/** What becomes of a record of a ledger. */
public enum Outcome implements Labelled {
    /** Stored, nothing to say. */
    IMPORT("导入", "Imported"),
    /** Stored, with remarks that an officer can clear later. */
    WARN("导入并提示", "Imported with remarks"),
    /** Not stored; waits for a decision. */
    HOLD("待裁定", "Waiting for a decision"),
    /** Not a record of a deal. */
    SKIP("跳过", "Skipped");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
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
}
