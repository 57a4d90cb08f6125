package wutong.web.deal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.FactKind;
import wutong.deal.Gate;
import wutong.deal.Gates;
import wutong.deal.Stage;
import wutong.web.Acting;
import wutong.web.Visit;

/** The form that moves a deal on: it asks for just what the next stage still lacks. */
@Singleton
class MoveSlips {

    private final Boxes boxes;
    private final Slips slips;
    private final Gates gates;
    private final Acting acting;
    private final Visit visit;

    MoveSlips(Boxes boxes, Slips slips, Gates gates, Acting acting, Visit visit) {
        this.boxes = boxes;
        this.slips = slips;
        this.gates = gates;
        this.acting = acting;
        this.visit = visit;
    }

    /** The stage that usually comes next; null at the last one. */
    static Stage usual(DealCard card) {
        return card.stage().next().stream()
                .filter(to -> to.beyond(card.stage()))
                .findFirst()
                .orElse(null);
    }

    Slip of(DealCard card, Stage to) {
        return to.beyond(card.stage()) ? forward(card, to) : back(card, to);
    }

    private Slip forward(DealCard card, Stage to) {
        var readiness = gates.readiness(Long.parseLong(card.id()), to, visit.english(), acting.viewer());
        var lacking = readiness.missing().stream().map(Gates.Missing::label).toList();
        var written = Written.of(card, visit.english());
        var form = new ArrayList<Box>();
        form.add(day(card, to));
        if (readiness.missing().stream().anyMatch(item -> item.field().equals(Gate.TOUCH))) {
            form.addAll(slips.touchBoxes());
        }
        form.addAll(boxes.of(sayable(readiness)));
        form.sort(Comparator.comparing(Box::optional));
        var titled = Slip.of(
                boxes.say("deal_move_title", to),
                lacking.isEmpty()
                        ? boxes.say("deal_move_ready")
                        : boxes.say(
                                "deal_move_missing",
                                lacking,
                                readiness.items().size() - lacking.size(),
                                readiness.items().size()),
                "/deals/" + card.id() + "/stage-moves",
                card.version(),
                boxes.say("deal_move_act", to),
                List.copyOf(form));
        return titled.filled(known(written, form))
                .carrying(Map.of("to", to.name()))
                .folding(boxes.say("deal_move_more"), more(lacking));
    }

    /** What is known already of a thing that is only partly known. */
    private static Map<String, String> known(Map<String, String> written, List<Box> form) {
        var known = new LinkedHashMap<String, String>();
        form.forEach(box -> {
            if (!written.getOrDefault(box.name(), "").isEmpty()) {
                known.put(box.name(), written.get(box.name()));
            }
        });
        return known;
    }

    private List<Box> more(List<String> lacking) {
        var note = boxes.text("note", "deal_note", 2000).free();
        return lacking.isEmpty()
                ? List.of(note)
                : List.of(
                        note,
                        boxes.text("exception.reason", "deal_exception_reason", 400)
                                .helped(boxes.say("deal_exception_help")),
                        boxes.day("exception.until", "deal_exception_until"));
    }

    private Slip back(DealCard card, Stage to) {
        var act = card.stage().corrects(to) ? "deal_take_back" : "deal_step_back";
        var note = boxes.text("note", "deal_reason", 2000);
        return Slip.of(
                        boxes.say(act + "_title", to),
                        boxes.say(act + "_lede", card.stage()),
                        "/deals/" + card.id() + "/stage-moves",
                        card.version(),
                        boxes.say(act + "_act", to),
                        card.stage().corrects(to) ? List.of(note) : List.of(slips.today("occurredOn", "deal_on"), note))
                .carrying(Map.of("to", to.name()));
    }

    /** The day of the move, under the name of the milestone that it dates. */
    private Box day(DealCard card, Stage to) {
        var milestone = FactKind.dating(to);
        var known = milestone == null ? null : (LocalDate) Written.member(card, milestone.field);
        var usable = known != null && !known.isBefore(card.stageSince());
        var label = milestone == null ? boxes.say("deal_on") : boxes.say(DealField.named(milestone.field));
        var box = Box.of("occurredOn", label, Box.Kind.DAY).value((usable ? known : acting.today()).toString());
        return usable ? box.helped(boxes.say("deal_day_help")) : box;
    }

    private static Set<DealField> sayable(Gates.Readiness readiness) {
        return readiness.missing().stream()
                .flatMap(item -> Gate.named(item.field()).answers.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
