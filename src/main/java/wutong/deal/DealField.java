package wutong.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import wutong.enterprise.EnterpriseRef;
import wutong.identity.Person;
import wutong.measure.Labelled;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;

/**
 * Every field of a deal that a person or program may say something about, under the name that the API, the forms, the gates and the
 * import give it. Facts go through {@link Chronicle}; plain words are set on the deal.
 */
public enum DealField implements Labelled {
    NAME("name", "项目名称", "Project name", 200, d -> d.name, Deal::name),
    ENTERPRISE(
            "enterprise",
            "投资方",
            "Investor",
            EnterpriseRef.class,
            d -> d.enterprise == null ? null : d.enterprise.id,
            null),
    SECRECY_REASON(
            "secrecyReason", "保密原因", "Reason for secrecy", 400, d -> d.secrecyReason, (d, v) -> d.secrecyReason = v),
    SOURCE("source", "线索来源", "Source", 200, FactKind.SOURCE, d -> d.at.source()),
    FIRST_REPORT(
            "firstReport",
            "首报单位/首报人",
            "First reported by",
            FirstReport.class,
            d -> d.firstReport,
            (d, v) -> d.firstReport = v),
    RECEIVED_ON("receivedOn", "收到日期", "Received on", FactKind.RECEIVED, d -> d.at.receivedOn()),
    FIRST_CONTACT_ON("firstContactOn", "首次接触", "First contact", FactKind.FIRST_CONTACT, d -> d.at.firstContactOn()),
    SIGNED_ON("signedOn", "签约日期", "Signed on", FactKind.SIGNED, d -> d.at.signedOn()),
    REGISTERED_ON("registeredOn", "注册日期", "Registered on", FactKind.REGISTERED, d -> d.at.registeredOn()),
    LANDED_ON("landedOn", "落地日期", "Landed on", FactKind.LANDED, d -> d.at.landedOn()),
    OPENED_ON("openedOn", "开业日期", "Opened on", FactKind.OPENED, d -> d.at.openedOn()),
    PLANNED_SIGN_ON(
            "plannedSignOn",
            "计划签约",
            "Planned signing",
            LocalDate.class,
            d -> d.plannedSignOn,
            (d, v) -> d.plannedSignOn = v),
    PLANNED_LAND_ON(
            "plannedLandOn",
            "计划落地",
            "Planned landing",
            LocalDate.class,
            d -> d.plannedLandOn,
            (d, v) -> d.plannedLandOn = v),
    DAYS_TO_LANDING_BELOW(
            "daysToLandingBelow",
            "落地天数上限",
            "Days to landing, below",
            Integer.class,
            d -> d.daysToLandingBelow,
            (d, v) -> d.daysToLandingBelow = v),
    JUDGEMENT("judgement", "研判结论", "Judgement", Judgement.class, d -> d.judgement, (d, v) -> d.judgement = v),
    OWNER("owner", "跟进人", "Owner", Person.class, d -> d.owner == null ? null : d.owner.id, null),
    UNIT("unit", "跟进单位", "Unit", FactKind.UNIT, d -> d.at.unitId()),
    PLATFORM("platform", "承接平台", "Platform", FactKind.PLATFORM, d -> d.at.platformId()),
    PLATFORM_UNDECIDED(
            "platformUndecided",
            "平台待定",
            "Platform to be decided",
            Boolean.class,
            d -> d.platformUndecided,
            (d, v) -> d.platformUndecided = v != null && v),
    HQ_TYPE("hqType", "总部类型", "Headquarters type", FactKind.HQ_TYPE, d -> d.at.hqType()),
    INDUSTRY("industry", "产业方向", "Industry track", 120, d -> d.industry, (d, v) -> d.industry = v),
    INDUSTRY_SECTION(
            "industrySection", "行业门类", "Industry section", 1, d -> d.industrySection, (d, v) -> d.industrySection = v),
    INDUSTRY_CODE("industryCode", "行业代码", "Industry code", 10, d -> d.industryCode, (d, v) -> d.industryCode = v),
    NEEDS("needs", "需求", "Needs", 2000, d -> d.needs, (d, v) -> d.needs = v),
    REGISTERED_CAPITAL(
            "registeredCapital",
            "注册资本",
            "Registered capital",
            FactKind.REGISTERED_CAPITAL,
            d -> d.at.registeredCapital()),
    PAID_IN_CAPITAL("paidInCapital", "实缴资本", "Paid-in capital", FactKind.PAID_IN_CAPITAL, d -> d.at.paidInCapital()),
    TOTAL_INVESTMENT(
            "totalInvestment", "总投资", "Total investment", FactKind.TOTAL_INVESTMENT, d -> d.at.totalInvestment()),
    ARRIVED_FUNDS("arrivedFunds", "到位资金", "Funds arrived", FactKind.ARRIVED_FUNDS, d -> d.at.arrivedFunds()),
    REVIEW_PASSED_ON(
            "reviewPassedOn",
            "会审通过日期",
            "Review passed on",
            LocalDate.class,
            d -> d.reviewPassedOn,
            (d, v) -> d.reviewPassedOn = v),
    PROMISED_INCENTIVES(
            "promisedIncentives",
            "承诺政策清单",
            "Promised incentives",
            2000,
            d -> d.promisedIncentives,
            (d, v) -> d.promisedIncentives = v),
    FAIR_COMPETITION_REF(
            "fairCompetitionRef",
            "公平竞争审查文号",
            "Fair-competition review",
            200,
            d -> d.fairCompetitionRef,
            (d, v) -> d.fairCompetitionRef = v),
    AGREEMENT("agreement", "协议", "Agreement", Agreement.class, d -> d.agreement, (d, v) -> d.agreement = v),
    LOCAL_ENTITY(
            "localEntity", "落地主体", "Local entity", LocalEntity.class, d -> d.localEntity, (d, v) -> d.localEntity = v),
    LANDING_EVIDENCE(
            "landingEvidence",
            "落地凭证",
            "Landing evidence",
            Evidence.class,
            d -> d.landingEvidence,
            (d, v) -> d.landingEvidence = v),
    STAFF("staff", "到岗人数", "Staff", Integer.class, d -> d.staff, (d, v) -> d.staff = v),
    CAPITAL_NATURE("capitalNature", "内外资", "Capital nature", 40, d -> d.capitalNature, (d, v) -> d.capitalNature = v),
    SPACE_NEEDED(
            "spaceNeeded",
            "拟用面积(㎡)",
            "Space needed (m²)",
            BigDecimal.class,
            d -> d.spaceNeeded,
            (d, v) -> d.spaceNeeded = v),
    LEAD_LEADER("leadLeader", "牵头领导", "Leader in charge", 80, d -> d.leadLeader, (d, v) -> d.leadLeader = v),
    OWNER_TEXT("ownerText", "跟进人(台账)", "Owner as written", 80, d -> d.ownerText, (d, v) -> d.ownerText = v),
    UNIT_TEXT("unitText", "跟进单位(台账)", "Unit as written", 80, d -> d.unitText, (d, v) -> d.unitText = v),
    CONTACT_TEXT("contactText", "联系方式(台账)", "Contact as written", 200, d -> d.contactText, (d, v) -> d.contactText = v),
    LATEST_PROGRESS(
            "latestProgress", "最新进展", "Latest progress", 10_000, d -> d.latestProgress, (d, v) -> d.latestProgress = v),
    ISSUES("issues", "存在问题", "Issues", 10_000, d -> d.issues, (d, v) -> d.issues = v),
    NEXT_STEP("nextStep", "下一步", "Next step", 10_000, d -> d.nextStep, (d, v) -> d.nextStep = v),
    COMMITMENTS_TEXT(
            "commitmentsText",
            "承诺政策",
            "Commitments as written",
            10_000,
            d -> d.commitmentsText,
            (d, v) -> d.commitmentsText = v),
    NOTE("note", "备注", "Note", 10_000, d -> d.note, (d, v) -> d.note = v);

    private static final Map<String, DealField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(f -> f.field, Function.identity()));

    /** As the API names it. */
    public final String field;

    private final String zh;
    private final String en;

    /** What kind of value it takes. */
    public final Class<?> type;

    /** Most characters; 0 where the type is no text. */
    public final int length;

    final FactKind fact;
    final Function<Deal, Object> get;
    final BiConsumer<Deal, Object> set;

    @SuppressWarnings("unchecked")
    <T> DealField(
            String field,
            String zh,
            String en,
            Class<T> type,
            int length,
            FactKind fact,
            Function<Deal, Object> get,
            BiConsumer<Deal, T> set) {
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.type = type;
        this.length = length;
        this.fact = fact;
        this.get = get;
        this.set = (BiConsumer<Deal, Object>) set;
    }

    DealField(
            String field, String zh, String en, int length, Function<Deal, Object> get, BiConsumer<Deal, String> set) {
        this(field, zh, en, String.class, length, null, get, set);
    }

    <T> DealField(
            String field, String zh, String en, Class<T> type, Function<Deal, Object> get, BiConsumer<Deal, T> set) {
        this(field, zh, en, type, 0, null, get, set);
    }

    DealField(String field, String zh, String en, int length, FactKind fact, Function<Deal, Object> get) {
        this(field, zh, en, String.class, length, fact, get, null);
    }

    DealField(String field, String zh, String en, FactKind fact, Function<Deal, Object> get) {
        this(field, zh, en, typeOf(fact), 0, fact, get, null);
    }

    private static Class<?> typeOf(FactKind fact) {
        return switch (fact) {
            case HQ_TYPE -> HqType.class;
            case PLATFORM, UNIT -> Long.class;
            case REGISTERED_CAPITAL, PAID_IN_CAPITAL, TOTAL_INVESTMENT, ARRIVED_FUNDS -> Money.class;
            default -> LocalDate.class;
        };
    }

    /** The field of this name; null when there is none. */
    public static DealField named(String name) {
        return BY_NAME.get(name);
    }

    /** How large its amount may be. */
    public MoneyBounds bounds() {
        return this == PAID_IN_CAPITAL || this == ARRIVED_FUNDS ? MoneyBounds.NOTHING_YET : MoneyBounds.SOMETHING;
    }

    /** The field under which a milestone goes. */
    static DealField of(FactKind fact) {
        return named(fact.field);
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
