package wutong.deal;

import wutong.measure.Labelled;

/** Which kind of headquarters the deal claims to bring. */
public enum HqType implements Labelled {
    COMPOSITE_HQ("综合型总部", "Composite headquarters"),
    REGIONAL_HQ("区域总部", "Regional headquarters"),
    FUNCTIONAL_HQ("功能型总部", "Functional headquarters"),
    RND_HQ("研发总部", "R&D headquarters"),
    SALES_HQ("销售总部", "Sales headquarters"),
    SETTLEMENT_HQ("结算总部", "Settlement headquarters"),
    MNC_RHQ("跨国公司地区总部", "Multinational regional headquarters"),
    FINANCIAL_HQ("金融总部", "Financial headquarters"),
    HQ_UNSPECIFIED("总部（类型未明）", "Headquarters, kind unknown"),
    NON_HQ("非总部", "Not a headquarters");

    private final String zh;
    private final String en;

    HqType(String zh, String en) {
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

    public boolean headquarters() {
        return this != NON_HQ;
    }
}
