package wutong.deal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wutong.enterprise.Showing;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.measure.Days;

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
        Reach.logged(said, act);
        if (!said.names(DealField.RECEIVED_ON)) {
            said.say(DealField.RECEIVED_ON, act.today());
        }
        var receivedOn = said.<LocalDate>get(DealField.RECEIVED_ON);
        var firstDay = receivedOn == null ? act.today() : receivedOn;
        telling.say(Fact.stage(Stage.LEAD, null, firstDay, receivedOn));
        return firstDay;
    }

    /**
     * @param units what the units of the rivals are called, by id
     * @throws Refused naming those that it is most likely the same as; of one out of the actor's sight it says only unit and day
     */
    static void alone(List<Deal> rivals, HqType type, Sight sight, Map<Long, String> units) {
        if (rivals.isEmpty()) {
            return;
        }
        var first = rivals.get(0);
        var flaw = Reach.knows(sight, first)
                ? Flaw.of("enterprise", "possible-duplicate", first.no)
                : Flaw.of("enterprise", "possible-duplicate-elsewhere", unit(first, units), day(first));
        throw new Refused(Refused.Kind.CONFLICT, "possible-duplicate", List.of(flaw))
                .with(
                        "candidates",
                        rivals.stream()
                                .map(rival -> candidate(rival, type, Reach.knows(sight, rival), unit(rival, units)))
                                .toList());
    }

    /**
     * Whoever names an enterprise of others hears whose, and does not see it by naming it.
     *
     * @param led who has it; null when it is in sight
     */
    static void inSight(Showing.Led led) {
        if (led == null) {
            return;
        }
        var unit = Objects.requireNonNullElse(led.unit(), "–");
        var flaw = Flaw.of("enterprise", "possible-duplicate-elsewhere", unit, led.on());
        var told = likely(elsewhere(unit, led.on()), "SAME_ENTERPRISE");
        throw new Refused(Refused.Kind.CONFLICT, "possible-duplicate", List.of(flaw)).with("candidates", List.of(told));
    }

    private static Map<String, Object> candidate(Deal deal, HqType type, boolean seen, String unit) {
        var types = type == null || deal.at.hqType() == null ? "HQ_TYPE_UNKNOWN" : "SAME_HQ_TYPE";
        var told = seen ? known(deal) : elsewhere(unit, day(deal));
        return likely(told, "SAME_ENTERPRISE", types);
    }

    private static Map<String, Object> known(Deal deal) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", deal.id.toString());
        told.put("no", deal.no);
        told.put("name", deal.name);
        return told;
    }

    private static Map<String, Object> elsewhere(String unit, LocalDate on) {
        var told = new LinkedHashMap<String, Object>();
        told.put("unit", unit);
        told.put("receivedOn", on);
        return told;
    }

    private static Map<String, Object> likely(Map<String, Object> told, String... reasons) {
        told.put("level", "LIKELY");
        told.put("reasons", List.of(reasons));
        return told;
    }

    private static String unit(Deal deal, Map<Long, String> units) {
        return deal.at.unitId() == null ? Objects.requireNonNullElse(deal.unitText, "–") : units.get(deal.at.unitId());
    }

    /** When it came in, or was written down where nobody knows. */
    static LocalDate day(Deal deal) {
        return deal.at.receivedOn() == null ? Days.on(deal.createdAt) : deal.at.receivedOn();
    }
}
