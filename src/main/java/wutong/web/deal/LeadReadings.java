package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import wutong.deal.DealField;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.measure.CreditCode;
import wutong.measure.MoneyText;
import wutong.measure.Spelling;
import wutong.web.AlsoAsked;
import wutong.web.Errors;
import wutong.web.Formats;
import wutong.web.Needs;
import wutong.web.Rendering;
import wutong.web.Visit;
import wutong.web.Words;

/** Reads back what is being typed of a lead, for the line under its box. Nothing is decided here: the form is checked when it is sent. */
@Needs(Right.WRITE_DEALS)
@Path("/deals/new/readings")
@Produces(Rendering.HTML)
public class LeadReadings {

    private static final List<String> AMOUNTS =
            List.of("registeredCapital", "paidInCapital", "totalInvestment", "arrivedFunds");

    static final List<String> READ = Stream.concat(
                    Stream.of("enterprise.name", "name", "enterprise.creditCode"), AMOUNTS.stream())
            .toList();

    private static final int LONGEST = 200;

    /** What was understood, or why nothing was, and the deals that may be the same. */
    public record Reading(String words, boolean wrong, List<LeadSheet.Twin> twins) {}

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance reading(Reading reading);
    }

    private final LeadTwins twins;
    private final Visit visit;

    LeadReadings(LeadTwins twins, Visit visit) {
        this.twins = twins;
        this.visit = visit;
    }

    /** Whether the amount typed into a box is read back. */
    static boolean amount(Box box) {
        return AMOUNTS.contains(box.name());
    }

    /** Of several the first is read back. */
    @GET
    @AlsoAsked({
        "enterprise.name",
        "name",
        "enterprise.creditCode",
        "registeredCapital",
        "paidInCapital",
        "totalInvestment",
        "arrivedFunds"
    })
    public TemplateInstance read(@Context UriInfo uri) {
        var typed = uri.getQueryParameters();
        return READ.stream()
                .filter(typed::containsKey)
                .findFirst()
                .map(field -> Templates.reading(
                        reading(field, typed.getFirst(field).replace("\0", "").strip())))
                .orElseThrow(() -> Refused.query("name", "required"));
    }

    private Reading reading(String field, String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            var help = "deal_help_" + field.replace('.', '_');
            return new Reading(Words.has(help) ? Words.say(visit.locale(), help) : "", false, List.of());
        }
        try {
            return switch (field) {
                case "registeredCapital", "paidInCapital", "totalInvestment", "arrivedFunds" -> amount(field, text);
                case "enterprise.creditCode" -> code(field, text);
                default ->
                    new Reading(
                            Words.say(
                                    visit.locale(), "deal_read_spelling", Spelling.initials(text), Spelling.full(text)),
                            false,
                            twins.named(text));
            };
        } catch (Refused refused) {
            return new Reading(Errors.of(refused, visit.locale()).get(field), true, List.of());
        }
    }

    private Reading amount(String field, String text) {
        var money = MoneyText.read(field, text, DealField.named(field).bounds());
        var exact = Formats.exact(money, visit.locale());
        return new Reading(Words.say(visit.locale(), "deal_read_as", exact), false, List.of());
    }

    private Reading code(String field, String text) {
        var code = CreditCode.check(field, text);
        return code == null
                ? new Reading("", false, List.of())
                : new Reading(Words.say(visit.locale(), "deal_read_code", code), false, twins.coded(code));
    }
}
