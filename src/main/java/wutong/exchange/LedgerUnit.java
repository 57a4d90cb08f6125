package wutong.exchange;

import wutong.measure.Labelled;
import wutong.measure.MoneyText;

/** The unit of money that a person names for a ledger which names none. */
public enum LedgerUnit implements Labelled {
    YUAN("元", "yuan", MoneyText.Unit.YUAN),
    WAN("万元", "10,000 yuan", MoneyText.Unit.WAN),
    YI("亿元", "100 million yuan", MoneyText.Unit.YI);

    private final String zh;
    private final String en;
    private final MoneyText.Unit unit;

    LedgerUnit(String zh, String en, MoneyText.Unit unit) {
        this.zh = zh;
        this.en = en;
        this.unit = unit;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    MoneyText.Unit unit() {
        return unit;
    }
}
