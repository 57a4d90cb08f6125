package wutong.seed;

import java.time.LocalDate;
import wutong.deal.HqType;
import wutong.seed.Cast.Company;
import wutong.seed.Cast.Ground;
import wutong.seed.Cast.Officer;

/**
 * One deal of the story before it is told.
 *
 * @param key its number within the story
 * @param codename under which it goes while its investor is a secret; null when it is none
 * @param why it is logged although the same investor has another deal; null when it has none
 * @param localCode the credit code of the company that is registered for it
 */
record Plan(
        int key,
        Fate fate,
        LocalDate receivedOn,
        Company company,
        String codename,
        String why,
        HqType type,
        Ground ground,
        Officer owner,
        Officer reporter,
        Purse purse,
        String localCode) {

    boolean secret() {
        return codename != null;
    }

    String name() {
        return secret() ? codename : openName();
    }

    String openName() {
        return company.shortName()
                + switch (type) {
                    case COMPOSITE_HQ -> "全国总部项目";
                    case REGIONAL_HQ -> key % 3 == 0 ? "浙江总部项目" : "华东区域总部项目";
                    case FUNCTIONAL_HQ -> "功能总部项目";
                    case RND_HQ -> "研发总部项目";
                    case SALES_HQ -> "销售总部项目";
                    case SETTLEMENT_HQ -> "结算中心项目";
                    case MNC_RHQ -> "中国区总部项目";
                    case FINANCIAL_HQ -> "金融总部项目";
                    case HQ_UNSPECIFIED -> "总部项目";
                    case NON_HQ -> "项目";
                };
    }
}
