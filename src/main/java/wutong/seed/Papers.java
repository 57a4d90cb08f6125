package wutong.seed;

import static wutong.deal.DealField.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import wutong.deal.Agreement;
import wutong.deal.Evidence;
import wutong.deal.FirstReport;
import wutong.deal.Judgement;
import wutong.deal.LocalEntity;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.enterprise.EnterpriseRef;

/** What is said of a deal of the story at each stage: the items that its gates ask for, and some that they do not. */
record Papers(Plan plan, Cast cast, Names names, Dice dice) {

    Said logged() {
        var said = new Said()
                .say(SOURCE, dice.pick(cast.texts("SOURCE")))
                .say(RECEIVED_ON, plan.receivedOn())
                .say(
                        FIRST_REPORT,
                        new FirstReport(plan.reporter().unit(), plan.reporter().name()))
                .say(NAME, plan.name())
                .say(INDUSTRY, plan.company().industry())
                .say(UNIT, names.unit(plan.owner().unit()));
        if (plan.secret()) {
            said.say(SECRECY_REASON, "投资方要求签约前不公开").say(CONTACT_TEXT, "经中间人联系（样例）");
        } else {
            said.say(ENTERPRISE, investor());
        }
        if (dice.chance(0.7)) {
            said.say(OWNER, names.person(plan.owner().name()));
        }
        if (dice.chance(0.3)) {
            said.say(PLATFORM, names.platform(plan.ground().platform()));
        }
        if (dice.chance(0.55)) {
            said.say(HQ_TYPE, plan.type());
        }
        return dice.chance(0.45) ? said.say(REGISTERED_CAPITAL, plan.purse().hinted()) : said;
    }

    EnterpriseRef investor() {
        return new EnterpriseRef(null, plan.company().name(), plan.company().creditCode());
    }

    /** The investor steps out of the dark. */
    Said revealed() {
        return new Said().say(ENTERPRISE, investor()).say(NAME, plan.openName()).say(SECRECY_REASON, null);
    }

    Said of(Stage stage, LocalDate day) {
        return switch (stage) {
            case LEAD -> new Said();
            case CONTACTED -> new Said().say(JUDGEMENT, Judgement.GO).say(LATEST_PROGRESS, "已建立联系，研判后推进");
            case NEGOTIATING -> negotiating();
            case TO_SIGN -> toSign(day);
            case SIGNED -> agreed(day).say(PLANNED_LAND_ON, day.plusDays(dice.between(40, 90)));
            case REGISTERED -> registered(day);
            case LANDED -> landed(day);
            case OPERATING -> new Said().say(STAFF, dice.between(12, 160)).say(LATEST_PROGRESS, "团队到岗，正式运营");
        };
    }

    private Said negotiating() {
        var said = new Said()
                .say(OWNER, names.person(plan.owner().name()))
                .say(HQ_TYPE, plan.type())
                .say(INDUSTRY_SECTION, plan.company().section())
                .say(INDUSTRY_CODE, plan.company().industryCode())
                .say(NEEDS, dice.pick(cast.texts("NEEDS")))
                .say(TOTAL_INVESTMENT, plan.purse().investment())
                .say(SPACE_NEEDED, BigDecimal.valueOf(dice.between(3, 60) * 100L))
                .say(CAPITAL_NATURE, plan.company().capitalNature())
                .say(LATEST_PROGRESS, "已进入实质洽谈");
        if (dice.chance(0.1)) {
            said.say(PLATFORM_UNDECIDED, true);
        } else {
            said.say(PLATFORM, names.platform(plan.ground().platform()));
        }
        if (dice.chance(0.5)) {
            said.say(ISSUES, dice.pick(cast.texts("ISSUES")));
        }
        return dice.chance(0.75) ? said.say(REGISTERED_CAPITAL, plan.purse().hinted()) : said;
    }

    /** Promises are named without amounts: the district's own are not known. */
    private Said toSign(LocalDate day) {
        var said = settled()
                .say(REVIEW_PASSED_ON, day)
                .say(PLANNED_SIGN_ON, day.plusDays(dice.between(7, 25)))
                .say(LATEST_PROGRESS, "会审通过，协议文本定稿中");
        return dice.chance(0.35)
                ? said.say(PROMISED_INCENTIVES, "无")
                : said.say(PROMISED_INCENTIVES, "租房补贴、人才公寓（按公开政策申报，金额以审核为准）")
                        .say(FAIR_COMPETITION_REF, reference("公竞审", day));
    }

    Said agreed(LocalDate day) {
        var kind = dice.pick(List.of(Agreement.Kind.values()));
        return new Said()
                .say(
                        AGREEMENT,
                        new Agreement(
                                kind,
                                reference("招协", day),
                                plan.company().name() + "、" + plan.ground().unit()))
                .say(LATEST_PROGRESS, "已签约，准备注册");
    }

    private Said registered(LocalDate day) {
        var entity = new LocalEntity(
                plan.company().shortName() + "（杭州）有限公司",
                plan.localCode(),
                "杭州市上城区样例路" + dice.between(1, 399) + "号",
                day.plusYears(5).minusDays(1));
        return settled()
                .say(LOCAL_ENTITY, entity)
                .say(REGISTERED_CAPITAL, plan.purse().registered())
                .say(LATEST_PROGRESS, "已领取营业执照");
    }

    private Said landed(LocalDate day) {
        var kinds = List.of(
                Evidence.Kind.LEASE,
                Evidence.Kind.LEASE,
                Evidence.Kind.LEASE,
                Evidence.Kind.ALLOCATION,
                Evidence.Kind.PURCHASE);
        var said = new Said()
                .say(LANDING_EVIDENCE, new Evidence(dice.pick(kinds), day, reference("载体", day)))
                .say(LATEST_PROGRESS, "已入驻");
        if (dice.chance(0.5)) {
            said.say(PAID_IN_CAPITAL, plan.purse().part(dice.between(2, 10) * 10));
        }
        return dice.chance(0.4) ? said.say(ARRIVED_FUNDS, plan.purse().part(dice.between(1, 8) * 10)) : said;
    }

    private Said settled() {
        return new Said()
                .say(PLATFORM, names.platform(plan.ground().platform()))
                .say(PLATFORM_UNDECIDED, false);
    }

    private String reference(String series, LocalDate day) {
        return "样例" + series + "〔" + day.getYear() + "〕第" + (100 + plan.key()) + "号";
    }
}
