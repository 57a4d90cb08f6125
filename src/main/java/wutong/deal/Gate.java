package wutong.deal;

import static wutong.deal.DealField.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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
    TALKED(Stage.CONTACTED, "双向联系记录", "Logged two-way contact", (d, s) -> s.touched()),
    INVESTOR(
            Stage.CONTACTED,
            "投资方或保密原因",
            "Investor, or a reason for secrecy",
            (d, s) -> d.enterprise != null || d.secrecyReason != null,
            ENTERPRISE,
            SECRECY_REASON),
    JUDGED(Stage.CONTACTED, "研判结论", "Judgement", (d, s) -> d.judgement == Judgement.GO, JUDGEMENT),
    OWNED(Stage.NEGOTIATING, OWNER),
    PLACED(
            Stage.NEGOTIATING,
            "承接平台或待定",
            "Platform, or to be decided",
            (d, s) -> d.at.platformId() != null || d.platformUndecided,
            PLATFORM,
            PLATFORM_UNDECIDED),
    TYPED(Stage.NEGOTIATING, HQ_TYPE),
    SECTORED(Stage.NEGOTIATING, INDUSTRY_SECTION),
    NEEDED(Stage.NEGOTIATING, NEEDS),
    SIZED(
            Stage.NEGOTIATING,
            "意向金额（总投资或注册资本）",
            "Intended amount",
            (d, s) -> d.at.totalInvestment() != null || d.at.registeredCapital() != null,
            TOTAL_INVESTMENT,
            DealField.REGISTERED_CAPITAL),
    REVIEWED(Stage.TO_SIGN, REVIEW_PASSED_ON),
    PROMISED(Stage.TO_SIGN, PROMISED_INCENTIVES, FAIR_COMPETITION_REF),
    FAIR(Stage.TO_SIGN, FAIR_COMPETITION_REF, PROMISED_INCENTIVES) {
        @Override
        boolean asked(Deal deal) {
            return deal.incentivesPromised();
        }
    },
    AGREED(
            Stage.SIGNED,
            "协议（类型、编号、签约方）",
            "Agreement: kind, number, parties",
            (d, s) -> d.agreement != null && d.agreement.complete(),
            AGREEMENT),
    SIGNING_DATED(Stage.SIGNED, SIGNED_ON),
    INCORPORATED(
            Stage.REGISTERED,
            "落地主体（名称、信用代码、地址、认缴期限）",
            "Local entity: name, credit code, address, capital due by",
            (d, s) -> d.localEntity != null && d.localEntity.complete(),
            LOCAL_ENTITY),
    REGISTRATION_DATED(Stage.REGISTERED, REGISTERED_ON),
    CAPITALISED(Stage.REGISTERED, DealField.REGISTERED_CAPITAL),
    LANDING_DATED(Stage.LANDED, LANDED_ON),
    PROVED(
            Stage.LANDED,
            "落地凭证（类型、日期、文号）",
            "Landing evidence: kind, day, reference",
            (d, s) -> s.rule() == LandingRule.REGISTERED_ONLY
                    || d.landingEvidence != null && d.landingEvidence.complete(),
            LANDING_EVIDENCE),
    OPENING_DATED(Stage.OPERATING, OPENED_ON),
    STAFFED(Stage.OPERATING, STAFF);

    /** What the gate looks at beside the deal itself. */
    record Surroundings(boolean touched, LandingRule rule) {}

    /** The item that no field answers, but a touch. */
    public static final String TOUCH = "touch";

    public final Stage stage;

    /** The name under which it can be given, in a move or an edit. */
    public final String field;

    /** The fields that answer it or bear on the answer; none where a touch does. */
    public final List<DealField> answers;

    private final String zh;
    private final String en;
    private final BiPredicate<Deal, Surroundings> met;

    Gate(Stage stage, DealField field, DealField... beside) {
        this(
                stage,
                field.zh(),
                field.en(),
                (d, s) -> field.get.apply(d) != null,
                Stream.concat(Stream.of(field), Stream.of(beside)).toArray(DealField[]::new));
    }

    Gate(Stage stage, String zh, String en, BiPredicate<Deal, Surroundings> met, DealField... answers) {
        this.stage = stage;
        this.field = answers.length == 0 ? TOUCH : answers[0].field;
        this.answers = List.of(answers);
        this.zh = zh;
        this.en = en;
        this.met = met;
    }

    /** The row of this name, of which there is one. */
    public static Gate named(String field) {
        return Arrays.stream(values())
                .filter(gate -> gate.field.equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** Whether one of several fields is enough. */
    public boolean either() {
        return this == INVESTOR || this == PLACED || this == SIZED;
    }

    /** The rows of one stage that apply to this deal. */
    static List<Gate> of(Stage stage, Deal deal) {
        return Arrays.stream(values())
                .filter(g -> g.stage == stage && g.asked(deal))
                .toList();
    }

    /** Whether the row applies to the deal at all. */
    boolean asked(Deal deal) {
        return true;
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
