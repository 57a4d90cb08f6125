package wutong.deal;

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

    public boolean beyond(Stage other) {
        return compareTo(other) > 0;
    }
}
