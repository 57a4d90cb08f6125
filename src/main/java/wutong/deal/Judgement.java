package wutong.deal;

import wutong.measure.Labelled;

/** The bureau's judgement after first contact (研判). */
public enum Judgement implements Labelled {
    GO("推进", "Go"),
    NO_GO("不推进", "No go");

    private final String zh;
    private final String en;

    Judgement(String zh, String en) {
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
