package wutong.deal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/**
 * A day from the signing on is set by the move that it dates, through that move's gate: no deal has one of a stage it has not reached, lest
 * clock, stage and lists tell different stories. Pure.
 */
final class MilestoneRule {

    private static final Set<FactKind> BY_MOVE =
            EnumSet.of(FactKind.SIGNED, FactKind.REGISTERED, FactKind.LANDED, FactKind.OPENED);

    private MilestoneRule() {}

    /**
     * @param said what changes, by field
     * @param at the stage of the deal once all this is said
     * @throws Refused at each day of a further stage, naming the move that sets it
     */
    static void require(Map<String, Object> said, Stage at) {
        var flaws = BY_MOVE.stream()
                .filter(kind -> kind.dates.beyond(at) && said.get(kind.field) != null)
                .map(kind -> Flaw.of(kind.field, "milestone-ahead", DealField.of(kind), kind.dates, at))
                .toList();
        if (!flaws.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, "milestone-ahead", flaws);
        }
    }
}
