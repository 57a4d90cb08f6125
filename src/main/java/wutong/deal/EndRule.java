package wutong.deal;

import java.util.ArrayList;
import java.util.List;
import wutong.deal.Entries.Difference;
import wutong.deal.Entries.Ending;

/** What a later source says otherwise of an end that is known: its day and its reason. Pure. */
final class EndRule {

    private EndRule() {}

    /** A merged deal ended with its survivor's, whatever a source says. */
    static List<Difference> differences(Standing at, Ending said) {
        var differences = new ArrayList<Difference>();
        if (!said.status().closed() || said.status() == Status.MERGED) {
            return differences;
        }
        if (said.occurredOn() != null && !said.occurredOn().equals(at.closedOn())) {
            differences.add(new Difference(null, "closedOn", at.closedOn(), said.occurredOn()));
        }
        if (said.reason() != null && said.reason() != at.closeReason()) {
            differences.add(new Difference(null, "closeReason", at.closeReason(), said.reason()));
        }
        return differences;
    }

    /** Says the known end once more, with the day and the reason put right. */
    static void amend(Telling telling, Ending said) {
        var known = telling.latest(FactKind.STATUS).orElseThrow();
        var amended = known.again();
        if (said.occurredOn() != null) {
            amended.holdsFrom = said.occurredOn();
            amended.occurredOn = said.occurredOn();
        }
        if (said.reason() != null) {
            amended.detail = said.reason().name();
        }
        telling.retract(known);
        telling.say(amended);
    }
}
