package wutong.target;

import wutong.measure.Labelled;

/** What a published number says: what is to come, or what has been. */
public enum TargetKind implements Labelled {
    TARGET("目标", "Target"),
    BUDGET("预算", "Budget"),
    ACTUAL("实绩", "Result"),
    ANNOUNCED("已宣布", "Announced"),
    PLAN("计划", "Plan"),
    POLICY_CAP("政策上限", "Policy cap");

    private final String zh;
    private final String en;

    TargetKind(String zh, String en) {
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
