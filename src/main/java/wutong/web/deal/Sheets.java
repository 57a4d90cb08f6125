package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealTwins;
import wutong.deal.Deals;
import wutong.deal.Gates;
import wutong.deal.Histories;
import wutong.deal.Status;
import wutong.deal.Touches;
import wutong.enterprise.Contacts;
import wutong.exchange.Provenance;
import wutong.fault.Refused;
import wutong.web.Acting;
import wutong.web.Done;
import wutong.web.Rendering;
import wutong.web.Visit;

/** Puts together the page of one deal with the form of one act in it: that of the next stage, unless another was asked for. */
@Singleton
class Sheets {

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance deal(DealSheet sheet, Slip slip);

        static native TemplateInstance deal$form(Slip slip);
    }

    /** Before what has just been done, in the words that say so. */
    static final String SAID = "deal_done_";

    private final Deals deals;
    private final Gates gates;
    private final Touches touches;
    private final Histories histories;
    private final Contacts contacts;
    private final Slips slips;
    private final MoveSlips moves;
    private final Deeds deeds;
    private final Undo undo;
    private final Boxes boxes;
    private final Tales tales;
    private final Provenance provenance;
    private final DealTwins twins;
    private final Shown shown;
    private final Acting acting;
    private final Visit visit;

    Sheets(
            Deals deals,
            Gates gates,
            Touches touches,
            Histories histories,
            Contacts contacts,
            Slips slips,
            MoveSlips moves,
            Deeds deeds,
            Undo undo,
            Boxes boxes,
            Tales tales,
            Provenance provenance,
            DealTwins twins,
            Shown shown,
            Acting acting,
            Visit visit) {
        this.deals = deals;
        this.gates = gates;
        this.touches = touches;
        this.histories = histories;
        this.contacts = contacts;
        this.slips = slips;
        this.moves = moves;
        this.deeds = deeds;
        this.undo = undo;
        this.boxes = boxes;
        this.tales = tales;
        this.provenance = provenance;
        this.twins = twins;
        this.shown = shown;
        this.acting = acting;
        this.visit = visit;
    }

    DealCard card(long id) {
        return deals.card(id, acting.viewer());
    }

    /** The form that the state of the deal suggests; null when nothing is left to do. */
    Slip usual(DealCard card) {
        var to = MoveSlips.usual(card);
        return card.status() != Status.OPEN ? slips.standing(card) : to == null ? null : moves.of(card, to);
    }

    /** The form alone for htmx, the whole page around it for others. */
    RestResponse<TemplateInstance> page(int status, DealCard card, Slip slip) {
        return Rendering.page(status, visit.fragment() ? Templates.deal$form(slip) : page(card, slip, null));
    }

    /** @param touch the form that logs a touch, as it comes back; null for an empty one */
    TemplateInstance page(DealCard card, Slip slip, Slip touch) {
        var id = Long.parseLong(card.id());
        var done = Done.read(visit.query("done"), SAID);
        var lines = histories.of(id, acting.viewer());
        return Templates.deal(
                new DealSheet(
                        card,
                        survivor(card),
                        twins.of(id, acting.viewer()),
                        tales.stops(card, lines),
                        tales.reach(card),
                        gates.openItems(id, visit.english(), acting.viewer()),
                        shown.facts(card),
                        shown.blank(card),
                        card.enterprise() == null
                                ? List.of()
                                : contacts.of(
                                        Long.parseLong(card.enterprise().id()),
                                        acting.viewer().sight()),
                        touches.of(id, acting.viewer()),
                        touch == null ? slips.touch(card.id()) : touch,
                        visit.query("log").equals("touch"),
                        tales.history(lines),
                        provenance.of(id, visit.english(), deals.contacts(card, acting.viewer())),
                        deeds.others(card),
                        card.bygone(acting.today()),
                        done.isEmpty() ? "" : boxes.say(SAID + done, card.stage()),
                        place(done),
                        undo.of(card, done),
                        deals.covers(card, acting.act())),
                slip);
    }

    /** Null where it was merged into none, or into one out of the reader's sight. */
    private DealCard survivor(DealCard card) {
        try {
            return card.mergedInto() == null ? null : card(Long.parseLong(card.mergedInto()));
        } catch (Refused hidden) {
            return null;
        }
    }

    /** After an act: back to the deal, in a whole page even when htmx asked. */
    RestResponse<TemplateInstance> done(String id, String what) {
        var to = "/deals/" + id + "?done=" + what;
        return visit.fragment()
                ? RestResponse.ResponseBuilder.<TemplateInstance>create(204)
                        .header("HX-Redirect", to)
                        .build()
                : RestResponse.seeOther(URI.create(to));
    }

    /** Where the reader was when it was done. */
    private static String place(String done) {
        return switch (done) {
            case "touched" -> "touches";
            case "edited" -> "facts";
            case "corrected" -> "history";
            default -> "";
        };
    }
}
