package wutong.deal;

import static wutong.deal.DealField.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import wutong.measure.Labelled;

/**
 * What must be known of a deal to enter a stage: one row a field. The table drives refusals, readiness, the open items of imported
 * deals and the documentation. Source: domain.md §4.1, fields as settled.
 */
public enum Gate implements Labelled {
    RECEIVED(Stage.LEAD, RECEIVED_ON),
    FROM_SOMEWHERE(Stage.LEAD, SOURCE),
    REPORTED(Stage.LEAD, FIRST_REPORT),
    CONTACT_DATED(Stage.CONTACTED, FIRST_CONTACT_ON),
    TALKED(Stage.CONTACTED, "touch", "双向联系记录", "Logged two-way contact", null, (d, s) -> s.touched(), d -> true),
    INVESTOR(
            Stage.CONTACTED,
            "enterprise",
            "投资方或保密原因",
            "Investor, or a reason for secrecy",
            ENTERPRISE,
            (d, s) -> d.enterprise != null || d.secrecyReason != null,
            d -> true),
    JUDGED(
            Stage.CONTACTED,
            "judgement",
            "研判结论",
            "Judgement",
            JUDGEMENT,
            (d, s) -> d.judgement == Judgement.GO,
            d -> true),
    OWNED(Stage.NEGOTIATING, OWNER),
    PLACED(
            Stage.NEGOTIATING,
            "platform",
            "承接平台或待定",
            "Platform, or to be decided",
            PLATFORM,
            (d, s) -> d.at.platformId() != null || d.platformUndecided,
            d -> true),
    TYPED(Stage.NEGOTIATING, HQ_TYPE),
    SECTORED(Stage.NEGOTIATING, INDUSTRY_SECTION),
    NEEDED(Stage.NEGOTIATING, NEEDS),
    SIZED(
            Stage.NEGOTIATING,
            "totalInvestment",
            "意向金额（总投资或注册资本）",
            "Intended amount",
            TOTAL_INVESTMENT,
            (d, s) -> d.at.totalInvestment() != null || d.at.registeredCapital() != null,
            d -> true),
    REVIEWED(Stage.TO_SIGN, REVIEW_PASSED_ON),
    PROMISED(Stage.TO_SIGN, PROMISED_INCENTIVES),
    FAIR(
            Stage.TO_SIGN,
            "fairCompetitionRef",
            "公平竞争审查文号",
            "Fair-competition review",
            FAIR_COMPETITION_REF,
            (d, s) -> d.fairCompetitionRef != null,
            Deal::incentivesPromised),
    AGREED(
            Stage.SIGNED,
            "agreement",
            "协议（类型、编号、签约方）",
            "Agreement: kind, number, parties",
            AGREEMENT,
            (d, s) -> d.agreement != null && d.agreement.complete(),
            d -> true),
    SIGNING_DATED(Stage.SIGNED, SIGNED_ON),
    INCORPORATED(
            Stage.REGISTERED,
            "localEntity",
            "落地主体（名称、信用代码、地址、认缴期限）",
            "Local entity: name, credit code, address, capital due by",
            LOCAL_ENTITY,
            (d, s) -> d.localEntity != null && d.localEntity.complete(),
            d -> true),
    REGISTRATION_DATED(Stage.REGISTERED, REGISTERED_ON),
    CAPITALISED(Stage.REGISTERED, DealField.REGISTERED_CAPITAL),
    LANDING_DATED(Stage.LANDED, LANDED_ON),
    PROVED(
            Stage.LANDED,
            "landingEvidence",
            "落地凭证（类型、日期、文号）",
            "Landing evidence: kind, day, reference",
            LANDING_EVIDENCE,
            (d, s) -> s.rule() == LandingRule.REGISTERED_ONLY
                    || d.landingEvidence != null && d.landingEvidence.complete(),
            d -> true),
    OPENING_DATED(Stage.OPERATING, OPENED_ON),
    STAFFED(Stage.OPERATING, STAFF);

    /** What the gate looks at beside the deal itself. */
    record Surroundings(boolean touched, LandingRule rule) {}

    public final Stage stage;

    /** The name under which it can be given, in a move or an edit. */
    public final String field;

    private final String zh;
    private final String en;
    private final BiPredicate<Deal, Surroundings> met;
    private final Predicate<Deal> asked;

    Gate(Stage stage, DealField field) {
        this(stage, field.field, field.zh(), field.en(), field, (d, s) -> field.get.apply(d) != null, d -> true);
    }

    Gate(
            Stage stage,
            String field,
            String zh,
            String en,
            DealField given,
            BiPredicate<Deal, Surroundings> met,
            Predicate<Deal> asked) {
        this.stage = stage;
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.met = met;
        this.asked = asked;
    }

    /** The rows of one stage that apply to this deal. */
    static List<Gate> of(Stage stage, Deal deal) {
        return Arrays.stream(values())
                .filter(g -> g.stage == stage && g.asked.test(deal))
                .toList();
    }

    boolean met(Deal deal, Surroundings around) {
        return met.test(deal, around);
    }

    /** Whether a move to the stage says this by itself, being the day on which it happened. */
    boolean saidByMove() {
        var milestone = FactKind.dating(stage);
        return milestone != null && stage != Stage.LEAD && milestone.field.equals(field);
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
