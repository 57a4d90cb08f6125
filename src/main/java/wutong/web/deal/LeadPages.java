package wutong.web.deal;

import static wutong.deal.DealField.CONTACT_TEXT;
import static wutong.deal.DealField.ENTERPRISE;
import static wutong.deal.DealField.HQ_TYPE;
import static wutong.deal.DealField.NAME;
import static wutong.deal.DealField.NEEDS;
import static wutong.deal.DealField.NOTE;
import static wutong.deal.DealField.OWNER;
import static wutong.deal.DealField.PLATFORM;
import static wutong.deal.DealField.RECEIVED_ON;
import static wutong.deal.DealField.REGISTERED_CAPITAL;
import static wutong.deal.DealField.SECRECY_REASON;
import static wutong.deal.DealField.SOURCE;
import static wutong.deal.DealField.UNIT;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.Deals;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.AlsoAsked;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Tags;

/** Logging a lead on a page. */
@Needs(Right.WRITE_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LeadPages {

    private static final List<DealField> FIELDS =
            List.of(ENTERPRISE, NAME, SOURCE, CONTACT_TEXT, REGISTERED_CAPITAL, HQ_TYPE, NEEDS);
    private static final List<DealField> MORE = List.of(PLATFORM, UNIT, OWNER, RECEIVED_ON, SECRECY_REASON, NOTE);

    /** What the next lead often has in common with the last. */
    private static final List<String> KEPT = List.of("source", "unit", "platform");

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance lead(LeadSheet sheet);
    }

    private final Deals deals;
    private final Sheets sheets;
    private final Boxes boxes;
    private final Acts acts;
    private final Acting acting;

    LeadPages(Deals deals, Sheets sheets, Boxes boxes, Acts acts, Acting acting) {
        this.deals = deals;
        this.sheets = sheets;
        this.boxes = boxes;
        this.acts = acts;
        this.acting = acting;
    }

    /** @param logged the lead that was logged just before, to be told */
    @GET
    @Path("new")
    @AlsoAsked({"source", "unit", "platform"})
    public TemplateInstance fresh(@RestQuery String logged, @Context UriInfo uri) {
        var kept = Address.of("", uri.getQueryParameters()).asked();
        kept.keySet().retainAll(KEPT);
        var unfolded = kept.containsKey("unit") || kept.containsKey("platform");
        return Templates.lead(new LeadSheet(slip(false).filled(kept), List.of(), logged(logged), unfolded));
    }

    private DealCard logged(String id) {
        try {
            return id == null ? null : sheets.card(Tags.id("deal", id));
        } catch (Refused gone) {
            return null;
        }
    }

    @POST
    public RestResponse<TemplateInstance> log(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var id = log(form).id();
            return form.names("next") ? RestResponse.seeOther(next(form, id)) : sheets.done(id, "logged");
        } catch (Refused refused) {
            var status = Acts.status(refused);
            var twins = twins(refused, form);
            var errors = twins.isEmpty() ? acts.errors(refused) : Map.<String, Wrong>of();
            // Also where the other is out of sight: whoever knows better says why.
            var fresh = slip(refused.extra.containsKey("candidates") || form.names("duplicateReason"));
            var slip = acts.wrong(fresh.filled(form.texts()), errors);
            var unfolded = slip.moreWrong()
                    || slip.more().stream()
                            .anyMatch(box -> !Set.of("receivedOn", "owner").contains(box.name())
                                    && !box.value().isBlank());
            return Rendering.page(status, Templates.lead(new LeadSheet(slip, twins, null, unfolded)));
        }
    }

    private static URI next(Form form, String id) {
        var next = new Address("/deals/new", Map.of("logged", id));
        for (var name : KEPT) {
            next = form.text(name) == null ? next : next.with(name, form.text(name));
        }
        return URI.create(next.toString());
    }

    private DealCard log(Form form) {
        var reading = new SaidForm(form);
        var said = reading.given(Stream.concat(FIELDS.stream(), MORE.stream()).toList());
        var reason = reading.text("duplicateReason", 1000);
        form.names("next");
        reading.require("source");
        reading.finish();
        return Again.once(() -> deals.log(said, reason, acting.act()));
    }

    private Slip slip(boolean doubted) {
        acting.actor();
        var form = new ArrayList<Box>();
        if (doubted) {
            form.add(boxes.text("duplicateReason", "deal_duplicate_reason", 400)
                    .helped(boxes.say("deal_duplicate_reason_help")));
        }
        var more = new ArrayList<Box>();
        for (var box : boxes.of(FIELDS)) {
            (box.name().equals("enterprise.creditCode") ? more : form).add(fitted(box));
        }
        boxes.of(MORE).forEach(box -> more.add(fitted(box)));
        return Slip.of("", "", "/deals", null, boxes.say(doubted ? "deal_log_anyway" : "deal_log_act"), form)
                .folding(boxes.say("deal_log_more"), more);
    }

    /** What is folded away may stay empty, which needs no saying. */
    private Box fitted(Box box) {
        return switch (box.name()) {
            case "source" -> box.asked();
            case "contactText" -> label(box, "deal_log_contact");
            case "needs" -> label(box, "deal_log_needs");
            case "receivedOn" -> box.value(acting.today().toString());
            case "owner" -> box.value(String.valueOf(acting.me()));
            case "name" -> box.free();
            case "registeredCapital", "hqType" -> box.free();
            default -> box;
        };
    }

    private Box label(Box box, String key) {
        return Box.of(box.name(), boxes.say(key), box.kind()).free();
    }

    private List<LeadSheet.Twin> twins(Refused refused, Form form) {
        if (!(refused.extra.get("candidates") instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> one.containsKey("no"))
                .map(one -> String.valueOf(one.get("id")))
                .map(id -> LeadTwins.of(sheets.card(Tags.id("deal", id)), form.text("enterprise.name")))
                .toList();
    }
}
