package wutong.deal;

import wutong.measure.Labelled;

/** What is odd about a deal without being wrong: a person should look at it. Source: the soft order of domain.md §4.3. */
public enum Finding implements Labelled {
    SIGN_AFTER_LAND("签约晚于落地", "Signed after landing"),
    SIGN_AFTER_REGISTER("签约晚于注册", "Signed after registration"),
    /** What is known of a later stage waits for the move: a figure by day counts it, one by stage does not yet. */
    STAGE_BEHIND("后面阶段的日期已记下，阶段还没有推进", "A day of a later stage is known, and the deal has not moved on");

    private final String zh;
    private final String en;

    Finding(String zh, String en) {
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
