package wutong.exchange;

import wutong.measure.Labelled;

/** How far a request to take a list along has come. */
public enum ExportState implements Labelled {
    WAITING("待批", "Waiting"),
    APPROVED("已批准", "Approved"),
    REFUSED("未批准", "Refused");

    private final String zh;
    private final String en;

    ExportState(String zh, String en) {
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
