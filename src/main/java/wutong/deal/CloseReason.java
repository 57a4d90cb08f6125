package wutong.deal;

import wutong.measure.Labelled;

/** Why a deal ended. Source: the code list of domain.md §4.1. */
public enum CloseReason implements Labelled {
    OTHER_CITY("选址其他城市", "Chose another city"),
    OTHER_DISTRICT("选址本市其他区", "Chose another district"),
    POLICY("政策未谈拢", "No agreement on policy"),
    SPACE("载体不匹配", "No suitable space"),
    INVESTOR_PAUSED("投资方暂停", "Investor paused"),
    INVESTOR_FINANCES("投资方资金/经营问题", "Investor's finances"),
    REVIEW_FAILED("评审未通过", "Review not passed"),
    NO_CONTACT("联系中断", "Contact lost"),
    DUPLICATE("重复", "Duplicate"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    CloseReason(String zh, String en) {
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
