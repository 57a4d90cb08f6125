package wutong.target;

import wutong.measure.Labelled;

/** What kind of quantity a published number is. */
public enum TargetMeasure implements Labelled {
    COUNT("数量", "Count"),
    AMOUNT("金额", "Amount"),
    SHARE("占比", "Share"),
    RATIO("比例", "Ratio"),
    DAYS("天数", "Days"),
    YEARS("年数", "Years"),
    AREA("面积", "Area"),
    LENGTH("长度", "Length");

    private final String zh;
    private final String en;

    TargetMeasure(String zh, String en) {
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
