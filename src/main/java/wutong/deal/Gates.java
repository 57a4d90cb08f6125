package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.journal.Act;

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
    private final LandingRules rules;
    private final Leaves leaves;

    Gates(Deals deals, Touches touches, LandingRules rules, Leaves leaves) {
        this.deals = deals;
        this.touches = touches;
        this.rules = rules;
        this.leaves = leaves;
    }

    @Transactional
    public Readiness readiness(long id, Stage to, boolean english, Viewer viewer) {
        return rule(deals.one(id, viewer.sight()), viewer.today()).readiness(to, english);
    }

    /** What the stages up to the present one asked for and the deal lacks. */
    @Transactional
    public List<OpenItem> openItems(long id, boolean english, Viewer viewer) {
        return rule(deals.one(id, viewer.sight()), viewer.today()).openItems(leaves.of(id), english);
    }

    /** @throws Refused when something is missing and no supervisor let it wait, or the landing day breaks the rule in force */
    void pass(Deal deal, StageMoves.Move move, Act act) {
        var waiting = rule(deal, act.today()).pass(move, act);
        if (!waiting.isEmpty()) {
            leaves.grant(deal, move, waiting, act);
        }
    }

    /** The landing rule is that of the landing day, where the deal has one. */
    private GateRule rule(Deal deal, LocalDate today) {
        var landedOn = deal.at.landedOn();
        var landing = rules.on(landedOn == null ? today : landedOn);
        return new GateRule(deal, new Gate.Surroundings(touches.twoWay(deal.id), landing));
    }
}
