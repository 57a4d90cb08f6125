package wutong.deal;

import java.time.LocalDate;
import java.util.Set;
import wutong.fault.Refused;
import wutong.measure.Labelled;
import wutong.setting.Choice;

/** What counts as landed: a dated setting of the installation. Source: domain.md §4.2. */
public enum LandingRule implements Labelled {
    REGISTERED_ONLY("完成注册", "Registered", Set.of()),
    REGISTERED_AND_PREMISES(
            "完成注册并有场所",
            "Registered, with premises",
            Set.of(Evidence.Kind.LEASE, Evidence.Kind.PURCHASE, Evidence.Kind.ALLOCATION)),
    REGISTERED_AND_CAPITAL("完成注册并到资", "Registered, with paid-in capital", Set.of(Evidence.Kind.CAPITAL));

    /** The name of the setting. */
    public static final String SETTING = "landing-rule";

    /** Which of the rules is in force is decided from a day on. */
    public static final Choice CHOICE = Choice.of(SETTING, values(), REGISTERED_AND_PREMISES);

    private final String zh;
    private final String en;
    private final Set<Evidence.Kind> asks;

    LandingRule(String zh, String en, Set<Evidence.Kind> asks) {
        this.zh = zh;
        this.en = en;
        this.asks = asks;
    }

    /** Whether this paper is of the kind that the rule asks for. */
    boolean accepts(Evidence evidence) {
        return asks.isEmpty() || evidence == null || asks.contains(evidence.kind());
    }

    /** @throws Refused when the paper is of another kind, or the day earlier than what the rule asks for */
    void require(LocalDate landedOn, LocalDate registeredOn, Evidence evidence) {
        if (!accepts(evidence)) {
            throw Refused.rule("landingEvidence.kind", "landing-evidence-kind", this);
        }
        var earliest = earliest(registeredOn, evidence);
        if (earliest != null && landedOn.isBefore(earliest)) {
            throw Refused.rule("landedOn", "landed-too-early", landedOn, earliest, this);
        }
    }

    /** The earliest day that may be called the landing; null when nothing bounds it. */
    LocalDate earliest(LocalDate registeredOn, Evidence evidence) {
        var proved = asks.isEmpty() || evidence == null ? null : evidence.on();
        if (registeredOn == null || proved == null) {
            return registeredOn == null ? proved : registeredOn;
        }
        return registeredOn.isAfter(proved) ? registeredOn : proved;
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
