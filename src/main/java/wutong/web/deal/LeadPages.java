package wutong.web.deal;

import static wutong.deal.DealField.CONTACT_TEXT;
import static wutong.deal.DealField.ENTERPRISE;
import static wutong.deal.DealField.HQ_TYPE;
import static wutong.deal.DealField.NAME;
import static wutong.deal.DealField.NOTE;
import static wutong.deal.DealField.PLATFORM;
import static wutong.deal.DealField.RECEIVED_ON;
import static wutong.deal.DealField.REGISTERED_CAPITAL;
import static wutong.deal.DealField.SOURCE;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.Deals;
import wutong.fault.Refused;
import wutong.web.Acting;
import wutong.web.Rendering;

/** Logging a lead on a page. */
@Path("/deals")
@Produces(Rendering.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LeadPages {

    private static final List<DealField> FIELDS =
            List.of(ENTERPRISE, NAME, SOURCE, CONTACT_TEXT, HQ_TYPE, PLATFORM, REGISTERED_CAPITAL, RECEIVED_ON, NOTE);

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance lead(Slip slip, List<Candidate> candidates);
    }

    /** A deal that may be the same. */
    public record Candidate(String id, String no, String name) {}

    private final Deals deals;
    private final Sheets sheets;
    private final Boxes boxes;
    private final Slips slips;
    private final Acts acts;
    private final Acting acting;

    LeadPages(Deals deals, Sheets sheets, Boxes boxes, Slips slips, Acts acts, Acting acting) {
        this.deals = deals;
        this.sheets = sheets;
        this.boxes = boxes;
        this.slips = slips;
        this.acts = acts;
        this.acting = acting;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return Templates.lead(slip(false), List.of());
    }

    @POST
    public RestResponse<TemplateInstance> log(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            return sheets.done(log(form).id(), "logged");
        } catch (Refused refused) {
            var status = Acts.status(refused);
            var candidates = candidates(refused);
            var errors = acts.errors(refused);
            if (!candidates.isEmpty()) {
                errors.clear();
            }
            var slip = slip(!candidates.isEmpty() || form.names("duplicateReason"));
            return Rendering.page(
                    status, Templates.lead(slip.filled(form.texts()).wrong(errors), candidates));
        }
    }

    private DealCard log(Form form) {
        var reading = new SaidForm(form);
        var said = reading.given(FIELDS);
        var reason = reading.text("duplicateReason", 1000);
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
        for (var box : boxes.of(FIELDS)) {
            if (!box.name().equals("enterprise.creditCode")) {
                form.add(fitted(box));
            }
        }
        return Slip.of("", "", "/deals", null, boxes.say(doubted ? "deal_log_anyway" : "deal_log_act"), form);
    }

    private Box fitted(Box box) {
        return switch (box.name()) {
            case "enterprise.name" -> box;
            case "source" -> box.asked();
            case "name" -> box.helped(boxes.say("deal_log_name_help")).free();
            case "contactText" -> label(box, "deal_log_contact");
            case "receivedOn" -> box.value(acting.today().toString());
            default -> box.free();
        };
    }

    private Box label(Box box, String key) {
        return Box.of(box.name(), boxes.say(key), box.kind()).upTo(box.length()).free();
    }

    private static List<Candidate> candidates(Refused refused) {
        if (!(refused.extra.get("candidates") instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .map(one -> (Map<?, ?>) one)
                .map(one -> new Candidate(
                        String.valueOf(one.get("id")),
                        one.containsKey("no") ? String.valueOf(one.get("no")) : "",
                        String.valueOf(one.get("name"))))
                .toList();
    }
}
