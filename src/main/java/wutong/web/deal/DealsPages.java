package wutong.web.deal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import wutong.analytics.Age;
import wutong.analytics.Ages;
import wutong.analytics.Capital;
import wutong.analytics.Scope;
import wutong.analytics.Total;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.Stage;
import wutong.fault.Refused;
import wutong.identity.Right;
import wutong.listing.Page;
import wutong.listing.Reading;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Head;
import wutong.web.Needs;
import wutong.web.OpenQuery;
import wutong.web.Rendering;
import wutong.web.Visit;

/** The list of deals on a page: its address is the query of the API. */
@Needs(Right.READ_DEALS)
@Path("/deals")
@Produces(Rendering.HTML)
public class DealsPages {

    @CheckedTemplate(basePath = "deal")
    static class Templates {
        static native TemplateInstance deals(DealsSheet sheet);
    }

    private final DealList list;
    private final Capital capital;
    private final Ages ages;
    private final Boxes boxes;
    private final Filters filters;
    private final Chips chips;
    private final Acting acting;
    private final Visit visit;

    DealsPages(
            DealList list,
            Capital capital,
            Ages ages,
            Boxes boxes,
            Filters filters,
            Chips chips,
            Acting acting,
            Visit visit) {
        this.list = list;
        this.capital = capital;
        this.ages = ages;
        this.boxes = boxes;
        this.filters = filters;
        this.chips = chips;
        this.acting = acting;
        this.visit = visit;
    }

    /** A filter form sends its empty boxes too, and amounts in words: what is asked in plain terms is the address of the page. */
    @GET
    @OpenQuery
    @Reading
    public RestResponse<TemplateInstance> list(@Context UriInfo uri) {
        var parameters = uri.getQueryParameters();
        var said = new ArrayList<String>();
        var address = Address.of("/deals", parameters);
        var tidy = filters.tidy(address, said);
        var blank = parameters.values().stream()
                .anyMatch(texts -> texts.size() == 1 && texts.get(0).isBlank());
        if (said.isEmpty() && (blank || !tidy.equals(address))) {
            return RestResponse.seeOther(URI.create(tidy.toString()));
        }
        var understood = new HashMap<String, List<String>>(parameters);
        if (!said.isEmpty()) {
            understood.keySet().retainAll(tidy.asked().keySet());
            tidy.asked().forEach((name, text) -> understood.put(name, List.of(text)));
        }
        return Rendering.page(200, page(tidy, understood, said));
    }

    /** An order that there is not is told, and the usual one shown. */
    private TemplateInstance page(Address address, Map<String, List<String>> parameters, List<String> said) {
        try {
            var asked = list.ask(parameters, acting.viewer());
            return Templates.deals(sheet(address, asked, list.page(asked), said));
        } catch (Refused refused) {
            if (!parameters.containsKey("sort")
                    || refused.flaws.stream().anyMatch(flaw -> !"?sort".equals(flaw.field()))) {
                throw refused;
            }
            said.add(boxes.say("deals_sort_unknown", address.text("sort")));
            var unsorted = new HashMap<>(parameters);
            unsorted.keySet().removeAll(List.of("sort", "cursor"));
            return page(address.without("sort", "cursor"), unsorted, said);
        }
    }

    private DealsSheet sheet(Address address, DealList.Question asked, Page<DealCard> page, List<String> said) {
        var fewest = address.without("cursor", "limit");
        var plain = fewest.without("sort");
        var sums = capital.of(scope(plain), null, null).all();
        var columns = DealsColumn.chosen(visit.columns());
        return new DealsSheet(
                said,
                rows(asked, page.items()),
                columns,
                choices(columns),
                columns.stream()
                        .map(column -> head(address.without("cursor"), column))
                        .toList(),
                sums.missing() + sums.totals().stream().mapToLong(Total::n).sum(),
                sums.totals().stream()
                        .map(total -> new DealsSheet.Pot(
                                total,
                                plain.with("registeredCapital.currency", total.currency())
                                        .toString()))
                        .toList(),
                sums.missing(),
                plain.with("registeredCapital.isNull", "true").toString(),
                filters.of(address),
                chips.of(address, page.items()),
                Filters.kept(address),
                !plain.asked().isEmpty(),
                page.next() == null ? null : address.with("cursor", page.next()).toString(),
                address.text("cursor").isEmpty()
                        ? null
                        : address.without("cursor").toString(),
                fewest.at("/deals/export").with("format", "csv").toString(),
                fewest.at("/deals/export").with("format", "xlsx").toString());
    }

    private Scope scope(Address plain) {
        var asked = new HashMap<>(plain.without("fields", "expand").asked());
        asked.replace("owner", "me", String.valueOf(acting.me()));
        return Scope.of(asked, acting.viewer(), visit.english());
    }

    private List<DealsSheet.Row> rows(DealList.Question asked, List<DealCard> cards) {
        var day = asked.vantage().asOf().day();
        var all = ages.of(asked, cards);
        return cards.stream()
                .map(card -> new DealsSheet.Row(card, Wait.of(card, all.get(card.id()), day), stars(card)))
                .toList();
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

    private List<DealsSheet.Choice> choices(List<DealsColumn> shown) {
        return Arrays.stream(DealsColumn.values())
                .filter(column -> !column.fixed())
                .map(column -> new DealsSheet.Choice(column, boxes.say(column.key()), shown.contains(column)))
                .toList();
    }

    private Head head(Address address, DealsColumn column) {
        var label = boxes.say(column.key());
        var by = column == DealsColumn.LIMIT ? longest(address) : column.sort;
        return by == null
                ? Head.plain(label, column.css())
                : Head.of(label, column.css(), address, address.text("sort"), by, column.down);
    }

    /** Deals of one stage have one limit, so that those longest there are furthest over it; across stages there is no such order. */
    private static String longest(Address address) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(address.text("stage")) && Age.limited(stage))
                .findFirst()
                .map(Age::order)
                .orElse(null);
    }
}
