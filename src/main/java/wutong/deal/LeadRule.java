package wutong.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.journal.Act;

/** What it takes to be logged as a new deal, and since when it is there. Pure. */
final class LeadRule {

    private LeadRule() {}

    /** @throws Refused without a source, or with neither name nor enterprise */
    static void enough(Said said) {
        if (said.get(DealField.SOURCE) == null) {
            throw Refused.rule("source", "required");
        }
        if (said.get(DealField.NAME) == null && said.get(DealField.ENTERPRISE) == null) {
            throw Refused.rule("name", "name-or-enterprise");
        }
    }

    /**
     * Says the first stage. What is left out is received on the day of the act, and first reported by whoever logs it.
     *
     * @return the first day of the deal: that of its receipt, or of the act where nobody knows
     */
    static LocalDate begin(Telling telling, Said said, Act act) {
        said.values()
                .putIfAbsent(
                        DealField.FIRST_REPORT,
                        new FirstReport(null, act.actor().name()));
        if (!said.names(DealField.RECEIVED_ON)) {
            said.say(DealField.RECEIVED_ON, act.today());
        }
        var receivedOn = said.<LocalDate>get(DealField.RECEIVED_ON);
        var firstDay = receivedOn == null ? act.today() : receivedOn;
        telling.say(Fact.stage(Stage.LEAD, null, firstDay, receivedOn));
        return firstDay;
    }

    /** @throws Refused naming those that it is most likely the same as */
    static void alone(List<Deal> rivals, HqType type) {
        if (!rivals.isEmpty()) {
            throw new Refused(
                            Refused.Kind.CONFLICT,
                            "possible-duplicate",
                            List.of(Flaw.of("enterprise", "possible-duplicate", rivals.get(0).no)))
                    .with(
                            "candidates",
                            rivals.stream().map(rival -> candidate(rival, type)).toList());
        }
    }

    private static Map<String, Object> candidate(Deal deal, HqType type) {
        var types = type == null || deal.at.hqType() == null ? "HQ_TYPE_UNKNOWN" : "SAME_HQ_TYPE";
        return Map.of(
                "id",
                deal.id.toString(),
                "no",
                deal.no,
                "name",
                deal.name,
                "level",
                "LIKELY",
                "reasons",
                List.of("SAME_ENTERPRISE", types));
    }
}
