package wutong.web.deal;

import static wutong.deal.DealField.*;

import java.util.List;
import wutong.deal.DealField;

/** How the fields of a deal are grouped on its page and in its form. */
enum Chapter {
    INVESTOR(NAME, ENTERPRISE, SECRECY_REASON, SOURCE, FIRST_REPORT, RECEIVED_ON, FIRST_CONTACT_ON, CONTACT_TEXT),
    MONEY(REGISTERED_CAPITAL, PAID_IN_CAPITAL, TOTAL_INVESTMENT, ARRIVED_FUNDS, CAPITAL_NATURE),
    KIND(HQ_TYPE, INDUSTRY, INDUSTRY_SECTION, INDUSTRY_CODE, JUDGEMENT, NEEDS, SPACE_NEEDED),
    CHARGE(PLATFORM, PLATFORM_UNDECIDED, UNIT, OWNER, LEAD_LEADER, UNIT_TEXT, OWNER_TEXT),
    SIGNING(
            PLANNED_SIGN_ON,
            REVIEW_PASSED_ON,
            PROMISED_INCENTIVES,
            FAIR_COMPETITION_REF,
            AGREEMENT,
            SIGNED_ON,
            COMMITMENTS_TEXT),
    LANDING(
            PLANNED_LAND_ON,
            LOCAL_ENTITY,
            REGISTERED_ON,
            LANDING_EVIDENCE,
            LANDED_ON,
            DAYS_TO_LANDING_BELOW,
            OPENED_ON,
            STAFF),
    PROGRESS(LATEST_PROGRESS, ISSUES, NEXT_STEP, NOTE);

    final List<DealField> fields;

    Chapter(DealField... fields) {
        this.fields = List.of(fields);
    }
}
