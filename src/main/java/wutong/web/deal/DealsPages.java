package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.listing.Page;
import wutong.measure.Days;
import wutong.rating.Level;
import wutong.web.Acting;
import wutong.web.Rendering;
import wutong.web.Visit;

/** The list of deals on a page: its address is the query of the API. */
@Path("/deals")
@Produces(Rendering.HTML)
public class DealsPages {

    private static final Set<String> FILTERS =
            Set.of("q", "stage", "status", "platform", "unit", "hqType", "star", "cursor");

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance deals(DealsSheet sheet);

        static native TemplateInstance deals$part(DealsSheet sheet);
    }

    private final DealList list;
    private final Boxes boxes;
    private final Chips chips;
    private final Acting acting;
    private final Visit visit;

    DealsPages(DealList list, Boxes boxes, Chips chips, Acting acting, Visit visit) {
        this.list = list;
        this.boxes = boxes;
        this.chips = chips;
        this.acting = acting;
        this.visit = visit;
    }

    /** A filter form sends its empty boxes too: what is asked without them is the address of the page. */
    @GET
    public RestResponse<TemplateInstance> list(@Context UriInfo uri) {
        var parameters = uri.getQueryParameters();
        var address = Address.of("/deals", parameters);
        if (parameters.values().stream()
                .anyMatch(texts -> texts.size() == 1 && texts.get(0).isBlank())) {
            return RestResponse.seeOther(URI.create(address.toString()));
        }
        var asked = list.ask(parameters, acting.me(), acting.today());
        var sheet = sheet(address, asked, list.page(asked));
        return Rendering.page(200, visit.fragment() ? Templates.deals$part(sheet) : Templates.deals(sheet));
    }

    private DealsSheet sheet(Address address, DealList.Question asked, Page<DealCard> page) {
        var day = asked.vantage().asOf().day();
        var kept = new LinkedHashMap<>(address.asked());
        kept.keySet().removeAll(FILTERS);
        var mine = address.text("owner").equals("me");
        if (mine) {
            kept.remove("owner");
        }
        var fewest = address.without("cursor", "limit");
        return new DealsSheet(
                page.items().stream()
                        .map(card -> new DealsSheet.Row(
                                card,
                                card.status().closed() ? null : (long) Days.between(card.stageSince(), day),
                                stars(card)))
                        .toList(),
                list.count(asked),
                heads(address.without("cursor")),
                filters(address),
                chips.of(address, page.items()),
                kept,
                address.text("q"),
                mine,
                !address.without("sort", "limit", "cursor").asked().isEmpty(),
                page.next() == null ? null : address.with("cursor", page.next()).toString(),
                address.text("cursor").isEmpty()
                        ? null
                        : address.without("cursor").toString(),
                fewest.at("/deals/export").with("format", "csv").toString(),
                fewest.at("/deals/export").with("format", "xlsx").toString());
    }

    /** Three, four or five stars are marks; the classes below have none. */
    static String stars(DealCard card) {
        if (card.officialRating() == null) {
            return "";
        }
        return switch (card.officialRating().level()) {
            case FIVE_STAR -> "★★★★★";
            case FOUR_STAR -> "★★★★";
            case THREE_STAR -> "★★★";
            default -> "";
        };
    }

    private List<DealsSheet.Head> heads(Address address) {
        return List.of(
                head(address, "deals_name", "name", false, ""),
                head(address, "deals_stage", "stage", false, ""),
                head(address, "deals_in_stage", "stageSince", false, "num"),
                head(address, "deals_type", null, false, ""),
                head(address, "deals_platform", null, false, ""),
                head(address, "deals_charge", null, false, ""),
                head(address, "deals_capital", "registeredCapital", true, "num"),
                head(address, "deals_star", null, false, ""),
                head(address, "deals_contact", "firstContactOn", true, ""),
                head(address, "deals_landed", "landedOn", true, ""),
                head(address, "deals_days", "daysToLanding", false, "num"));
    }

    /** @param down the direction that a first press gives */
    private DealsSheet.Head head(Address address, String key, String by, boolean down, String css) {
        if (by == null) {
            return new DealsSheet.Head(boxes.say(key), null, null, css);
        }
        var sort = address.text("sort");
        var sorted = sort.equals(by) ? "ascending" : sort.equals("-" + by) ? "descending" : null;
        var turned = sorted == null ? down : sorted.equals("ascending");
        return new DealsSheet.Head(
                boxes.say(key), address.with("sort", turned ? "-" + by : by).toString(), sorted, css);
    }

    private List<Box> filters(Address address) {
        return List.of(
                filter(address, "stage", "deals_stage", boxes.codes((Object[]) Stage.values())),
                filter(address, "status", "deals_status", boxes.codes((Object[]) Status.values())),
                filter(address, "platform", "deals_platform", boxes.platforms()),
                filter(address, "unit", "deals_unit", boxes.units()),
                filter(address, "hqType", "deals_type", boxes.codes((Object[]) HqType.values())),
                filter(address, "star", "deals_star", boxes.codes((Object[]) Level.values())));
    }

    private Box filter(Address address, String name, String key, List<Box.Option> options) {
        return boxes.filter(name, key, options, address.text(name));
    }
}
