package wutong.web.deal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wutong.deal.CloseReason;
import wutong.deal.DealCard;
import wutong.deal.Histories;
import wutong.deal.Status;
import wutong.deal.TouchKind;
import wutong.web.Acting;

/** The forms for ending a deal and taking it up again, for touches and for corrections. */
@Singleton
class Slips {

    private final Boxes boxes;
    private final Acting acting;

    Slips(Boxes boxes, Acting acting) {
        this.boxes = boxes;
        this.acting = acting;
    }

    /** What a deal that does not run asks for: to be taken up or opened again. Null for a running one. */
    Slip standing(DealCard card) {
        return switch (card.status()) {
            case OPEN -> null;
            case ON_HOLD -> resume(card);
            case MERGED -> unmerge(card);
            default -> card.bygone(acting.today()) ? null : reopen(card);
        };
    }

    Slip close(DealCard card) {
        var ends = card.stage().ends(card.status()).toArray(Status[]::new);
        var by = boxes.choice("status", "deal_close_status", (Object[]) ends).asked();
        return slip(
                card,
                "close",
                "closures",
                List.of(
                        ends.length == 1 ? by.value(ends[0].name()) : by,
                        boxes.choice("reason", "deal_close_reason", (Object[]) CloseReason.values())
                                .asked(),
                        today("on", "deal_on"),
                        boxes.text("note", "deal_note", 2000).free()));
    }

    Slip reopen(DealCard card) {
        return slip(card, "reopen", "reopenings", List.of(reason(), today("on", "deal_on")));
    }

    Slip pause(DealCard card) {
        var reviewOn = boxes.day("reviewOn", "deal_review_on")
                .asked()
                .value(acting.today().plusDays(30).toString());
        var verb = card.status() == Status.ON_HOLD ? "review" : "pause";
        return slip(card, verb, "pauses", List.of(reviewOn, reason(), today("on", "deal_pause_on")));
    }

    Slip resume(DealCard card) {
        return slip(card, "resume", "resumptions", List.of());
    }

    Slip merge(DealCard card) {
        var into = boxes.text("into", "deal_merge_into", 200).asked().helped(boxes.say("deal_merge_into_help"));
        return slip(card, "merge", "merges", List.of(into, reason()));
    }

    Slip unmerge(DealCard card) {
        return slip(card, "unmerge", "partings", List.of());
    }

    /** The day of a move, an end or a rest; of an end its reason too, whose day need not be known. */
    Slip correct(DealCard card, Histories.Line move, String stage) {
        var day = boxes.day("occurredOn", "deal_correct_on").value(text(move.occurredOn()));
        var why = boxes.text("reason", "deal_reason", 400).asked();
        var slip = slip(
                card,
                "correct",
                "corrections",
                move.reason() == null ? List.of(day.asked(), why) : List.of(day, closeReason(move.reason()), why));
        return new Slip(
                boxes.say("deal_correct_title", stage),
                slip.lede(),
                slip.action(),
                slip.version(),
                Map.of("move", move.id()),
                slip.boxes(),
                "",
                List.of(),
                slip.act(),
                List.of(),
                List.of());
    }

    private Box closeReason(String present) {
        return boxes.choice("closeReason", "deal_close_reason", (Object[]) CloseReason.values())
                .asked()
                .value(present);
    }

    Slip touch(String id) {
        var form = touchBoxes().stream()
                .map(box -> box.optional() || box.kind() == Box.Kind.DAY ? box : box.asked())
                .map(box -> box.in("log-"))
                .toList();
        return Slip.of(
                boxes.say("deal_touch_title"),
                "",
                "/deals/" + id + "/touches",
                null,
                boxes.say("deal_touch_act"),
                form);
    }

    /** Not required by the form: in a move an exception may stand for them. */
    List<Box> touchBoxes() {
        return List.of(
                boxes.choice("touch.kind", "deal_touch_kind", (Object[]) TouchKind.values()),
                boxes.text("touch.summary", "deal_touch_summary", 10_000),
                today("touch.occurredOn", "deal_touch_on"),
                boxes.text("touch.nextStep", "deal_touch_next", 400).free(),
                boxes.day("touch.nextStepBy", "deal_touch_next_by").free());
    }

    private Box reason() {
        return boxes.text("reason", "deal_reason", 400).asked();
    }

    Box today(String name, String key) {
        return boxes.day(name, key).value(acting.today().toString());
    }

    private Slip slip(DealCard card, String verb, String noun, List<Box> form) {
        return Slip.of(
                boxes.say("deal_" + verb + "_title"),
                boxes.say("deal_" + verb + "_lede"),
                "/deals/" + card.id() + "/" + noun,
                card.version(),
                boxes.say("deal_" + verb + "_act"),
                form);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
