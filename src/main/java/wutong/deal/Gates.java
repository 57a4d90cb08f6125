package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wutong.fault.Flaw;
import wutong.fault.Named;
import wutong.fault.Refused;
import wutong.journal.Act;
import wutong.setting.Settings;

/** What a deal still lacks: for a move, for the stages it has passed, and what a supervisor has let wait. */
@ApplicationScoped
public class Gates {

    /** Whether a deal may enter a stage, and what it lacks. */
    public record Readiness(Stage to, boolean ready, List<Item> items, List<Missing> missing) {}

    /** A gate item and whether it is met. */
    public record Item(String field, String label, boolean met) {}

    /** A gate item that is not met. */
    public record Missing(String field, String label) {}

    /**
     * A gate item that the deal has passed without.
     *
     * @param until the day by which it must come, where a supervisor let it wait; null for imported deals
     */
    public record OpenItem(Stage stage, String field, String label, LocalDate until, String grantedBy, String reason) {}

    private final Deals deals;
    private final Touches touches;
    private final Settings settings;
    private final EntityManager db;

    Gates(Deals deals, Touches touches, Settings settings, EntityManager db) {
        this.deals = deals;
        this.touches = touches;
        this.settings = settings;
        this.db = db;
    }

    /** The landing rule in force on a day. */
    public LandingRule rule(LocalDate day) {
        return settings.on(LandingRule.SETTING, day)
                .map(LandingRule::valueOf)
                .orElse(LandingRule.REGISTERED_AND_PREMISES);
    }

    @Transactional
    public Readiness readiness(long id, Stage to, boolean english, LocalDate today) {
        var deal = deals.one(id);
        var around = around(deal, today);
        var items = Gate.of(to, deal).stream()
                .map(g -> new Item(g.field, g.label(english), g.saidByMove() || g.met(deal, around)))
                .toList();
        var missing = items.stream()
                .filter(i -> !i.met())
                .map(i -> new Missing(i.field(), i.label()))
                .toList();
        return new Readiness(to, missing.isEmpty(), items, missing);
    }

    /** What the stages up to the present one asked for and the deal lacks. */
    @Transactional
    public List<OpenItem> openItems(long id, boolean english, LocalDate today) {
        var deal = deals.one(id);
        var around = around(deal, today);
        var leave = db.createQuery("from DealException e where e.dealId = :id", DealException.class)
                .setParameter("id", id)
                .getResultList();
        var items = new ArrayList<OpenItem>();
        for (var gate : Gate.values()) {
            if (!gate.stage.beyond(deal.at.stage())
                    && Gate.of(gate.stage, deal).contains(gate)
                    && !gate.met(deal, around)) {
                var granted = leave.stream()
                        .filter(e -> e.stage == gate.stage
                                && Arrays.asList(e.fields.split(",")).contains(gate.field))
                        .findFirst();
                items.add(new OpenItem(
                        gate.stage,
                        gate.field,
                        gate.label(english),
                        granted.map(e -> e.untilOn).orElse(null),
                        granted.map(e -> e.grantedBy).orElse(null),
                        granted.map(e -> e.reason).orElse(null)));
            }
        }
        return items;
    }

    /** @throws Refused when something is missing and no supervisor let it wait, or the landing day breaks the rule in force */
    void pass(Deal deal, StageMoves.Move move, Act act) {
        var around = around(deal, act.today());
        if (deal.judgement == Judgement.NO_GO && move.to() == Stage.CONTACTED) {
            throw Refused.rule("judgement", "judged-no-go");
        }
        var missing = Gate.of(move.to(), deal).stream()
                .filter(g -> !g.met(deal, around))
                .toList();
        if (!missing.isEmpty()) {
            grant(deal, move, missing, act);
        }
        if (move.to() == Stage.LANDED) {
            requireLanded(deal);
        }
    }

    private void grant(Deal deal, StageMoves.Move move, List<Gate> missing, Act act) {
        var leave = move.exception();
        if (leave == null) {
            throw new Refused(
                            Refused.Kind.RULE,
                            "gate-not-met",
                            missing.stream()
                                    .map(g -> Flaw.of(g.field, "gate-item-missing", g))
                                    .toList())
                    .with(
                            "missing",
                            missing.stream()
                                    .map(g -> new Named(g.field, g.zh(), g.en()))
                                    .toList());
        }
        if (!act.actor().holds("SUPERVISOR")) {
            throw Refused.rule("exception", "supervisor-only");
        }
        if (leave.reason() == null || leave.reason().isBlank()) {
            throw Refused.rule("exception.reason", "required");
        }
        if (leave.until() == null || leave.until().isBefore(act.today())) {
            throw Refused.rule("exception.until", leave.until() == null ? "required" : "date-in-past");
        }
        var exception = new DealException();
        exception.dealId = deal.id;
        exception.stage = move.to();
        exception.fields = missing.stream().map(g -> g.field).collect(Collectors.joining(","));
        exception.reason = leave.reason();
        exception.untilOn = leave.until();
        exception.grantedBy = act.actor().name();
        exception.grantedAt = act.at();
        db.persist(exception);
    }

    private void requireLanded(Deal deal) {
        var landedOn = deal.at.landedOn();
        var rule = rule(landedOn);
        if (!rule.accepts(deal.landingEvidence)) {
            throw Refused.rule("landingEvidence.kind", "landing-evidence-kind", rule);
        }
        var earliest = rule.earliest(deal.at.registeredOn(), deal.landingEvidence);
        if (earliest != null && landedOn.isBefore(earliest)) {
            throw Refused.rule("landedOn", "landed-too-early", landedOn, earliest, rule);
        }
    }

    private Gate.Surroundings around(Deal deal, LocalDate today) {
        var landedOn = deal.at.landedOn();
        return new Gate.Surroundings(touches.twoWay(deal.id), rule(landedOn == null ? today : landedOn));
    }
}
