package wutong.deal;

import java.util.ArrayList;
import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Named;
import wutong.fault.Refused;
import wutong.journal.Act;

/** What a deal lacks at the gates, and whether it may pass all the same. Pure. */
record GateRule(Deal deal, Gate.Surroundings around) {

    Gates.Readiness readiness(Stage to, boolean english) {
        var items = Gate.of(to, deal).stream()
                .map(g -> new Gates.Item(g.field, g.label(english), g.saidByMove() || g.met(deal, around)))
                .toList();
        var missing = items.stream()
                .filter(i -> !i.met())
                .map(i -> new Gates.Missing(i.field(), i.label()))
                .toList();
        return new Gates.Readiness(to, missing.isEmpty(), items, missing);
    }

    /** What the stages up to the present one asked for and the deal lacks. */
    List<Gates.OpenItem> openItems(List<DealException> leaves, boolean english) {
        var items = new ArrayList<Gates.OpenItem>();
        for (var stage : Stage.values()) {
            if (!stage.beyond(deal.at.stage())) {
                missing(stage).forEach(gate -> items.add(open(gate, leaves, english)));
            }
        }
        return items;
    }

    /**
     * @return what is let wait by the leave that comes with the move; nothing when nothing is missing
     * @throws Refused when something is missing and no supervisor lets it wait, or the landing breaks the rule in force
     */
    List<Gate> pass(StageMoves.Move move, Act act) {
        if (deal.judgement == Judgement.NO_GO && move.to() == Stage.CONTACTED) {
            throw Refused.rule("judgement", "judged-no-go");
        }
        var missing = missing(move.to());
        if (!missing.isEmpty() && move.exception() == null) {
            throw lacking(missing);
        }
        if (!missing.isEmpty()) {
            move.exception().check(act);
        }
        if (move.to() == Stage.LANDED) {
            around.rule().require(deal.at.landedOn(), deal.at.registeredOn(), deal.landingEvidence);
        }
        return missing;
    }

    private List<Gate> missing(Stage to) {
        return Gate.of(to, deal).stream().filter(g -> !g.met(deal, around)).toList();
    }

    private static Gates.OpenItem open(Gate gate, List<DealException> leaves, boolean english) {
        var leave = leaves.stream().filter(e -> e.covers(gate)).findFirst();
        return new Gates.OpenItem(
                gate.stage,
                gate.field,
                gate.label(english),
                leave.map(e -> e.untilOn).orElse(null),
                leave.map(e -> e.grantedBy).orElse(null),
                leave.map(e -> e.reason).orElse(null));
    }

    private static Refused lacking(List<Gate> missing) {
        var flaws = missing.stream()
                .map(g -> Flaw.of(g.field, "gate-item-missing", g))
                .toList();
        return new Refused(Refused.Kind.RULE, "gate-not-met", flaws)
                .with(
                        "missing",
                        missing.stream()
                                .map(g -> new Named(g.field, g.zh(), g.en()))
                                .toList());
    }
}
