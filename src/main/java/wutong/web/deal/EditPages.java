package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.Deals;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;
import wutong.web.Visit;

/** Putting right what is said of a deal, or changing it from a day on, in one form with all its fields. */
@Needs(Right.WRITE_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EditPages {

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance edit(DealCard card, Edition edition);
    }

    private final Deals deals;
    private final Sheets sheets;
    private final Boxes boxes;
    private final Shown shown;
    private final Acts acts;
    private final Acting acting;
    private final Visit visit;

    EditPages(Deals deals, Sheets sheets, Boxes boxes, Shown shown, Acts acts, Acting acting, Visit visit) {
        this.deals = deals;
        this.sheets = sheets;
        this.boxes = boxes;
        this.shown = shown;
        this.acts = acts;
        this.acting = acting;
        this.visit = visit;
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath String id) {
        var card = sheets.card(Tags.id("deal", id));
        var written = Written.of(card, visit.english());
        return Templates.edit(card, edition(card, written, written, Map.of()));
    }

    @POST
    @Path("{id}/edit")
    public RestResponse<TemplateInstance> save(@RestPath String id, MultivaluedMap<String, String> sent) {
        var deal = Tags.id("deal", id);
        var form = Form.of(sent);
        try {
            change(deal, form);
            return sheets.done(id, "edited");
        } catch (Refused refused) {
            return again(Acts.status(refused), sheets.card(deal), form, refused);
        }
    }

    private void change(long id, Form form) {
        var reading = new SaidForm(form);
        var said = reading.read(changed(form));
        if (said.names(DealField.NAME)) {
            reading.require("name");
        }
        var changedOn = reading.day("changedOn");
        var reason = reading.text("reason", 1000);
        reading.finish();
        Again.once(() -> deals.change(id, form.version(), said, changedOn, reason, acting.act()));
    }

    /** Fields that were written over: the form carries what it showed. */
    static List<DealField> changed(Form form) {
        return Arrays.stream(DealField.values())
                .filter(field -> Part.of(field).stream()
                        .map(Part::path)
                        .anyMatch(path -> form.names(path)
                                && !form.texts().get(path).equals(form.texts().getOrDefault("seen." + path, ""))))
                .toList();
    }

    private RestResponse<TemplateInstance> again(int status, DealCard card, Form form, Refused refused) {
        var now = Written.of(card, visit.english());
        var stale = refused.kind == Refused.Kind.STALE;
        var typed = stale ? Versions.merged(form, now) : form.texts();
        var seen = stale ? now : Versions.seen(form);
        var edition = edition(card, typed, seen, acts.errors(refused));
        var both = stale ? Versions.both(form, now, edition.boxes()) : List.<Slip.Both>of();
        // A form that was refused for another reason keeps the version it was made from.
        var version = stale || form.version() == null ? card.version() : form.version();
        return Rendering.page(
                status, Templates.edit(card, edition.beside(version, both, Versions.marked(both, acts::written))));
    }

    private Edition edition(
            DealCard card, Map<String, String> typed, Map<String, String> seen, Map<String, Wrong> errors) {
        var closing = List.of(
                boxes.day("changedOn", "deal_changed_on").helped(boxes.say("deal_changed_on_help")),
                boxes.text("reason", "deal_reason", 400));
        var all = boxes.of(Arrays.asList(DealField.values()));
        var whole =
                acts.wrong(Slip.of("", "", "", 0, "", all).folding("", closing).filled(typed), errors);
        return Edition.of(card.version(), whole, seen, shown::title);
    }
}
