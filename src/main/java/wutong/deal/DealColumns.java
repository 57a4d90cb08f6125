package wutong.deal;

import static wutong.listing.Column.code;
import static wutong.listing.Column.date;
import static wutong.listing.Column.flag;
import static wutong.listing.Column.id;
import static wutong.listing.Column.instant;
import static wutong.listing.Column.money;
import static wutong.listing.Column.number;
import static wutong.listing.Column.text;
import static wutong.listing.Column.whole;

import java.util.List;
import java.util.stream.Stream;
import wutong.identity.Sight;
import wutong.listing.Column;
import wutong.listing.Columns;

/** What a list of deals can be filtered and sorted by: one grammar for the page's URL, the API, the figures and the exports. */
final class DealColumns {

    /** Read by others, and let pass here. */
    private static final String[] BESIDES = {"asOf", "knownAt", "fields", "expand"};

    /** The column of the deal itself: that of the person joined would keep H2 from the index. */
    private static final String OWNER = "fk(d.owner)";

    private DealColumns() {}

    /**
     * @param sight of whoever asks
     * @param more the filters that rooms above add
     */
    static Columns of(Vantage vantage, Long me, Sight sight, List<DealFilter> more) {
        var at = vantage.at() + ".";
        return Columns.of("d.id", columns(at, me, sight))
                .specials(DealSpecials.of(vantage, sight, more))
                .besides(BESIDES)
                .sorted("-createdAt")
                .leading(
                        "status,stage,stageSince",
                        "status,stage,activeOn",
                        "stage,owner,registeredCapital",
                        "stage,registeredCapital",
                        "owner,createdAt",
                        "unit,createdAt",
                        "platform,createdAt",
                        "hqType,createdAt",
                        "source,createdAt",
                        "stage,createdAt",
                        "status,createdAt");
    }

    private static Column[] columns(String at, Long me, Sight sight) {
        return Stream.of(words(at, me, sight), days(at), amounts(at), instants())
                .flatMap(List::stream)
                .toArray(Column[]::new);
    }

    private static List<Column> words(String at, Long me, Sight sight) {
        return List.of(
                code("stage", at + "stage", Stage.class).sorted().filled(),
                code("status", at + "status", Status.class).filled(),
                code("closeReason", at + "closeReason", CloseReason.class),
                code("furthest", at + "furthest", Stage.class).filled(),
                code("hqType", at + "hqType", HqType.class),
                id("platform", at + "platformId"),
                id("unit", at + "unitId"),
                id("enterprise", "fk(d.enterprise)"),
                me == null ? id("owner", OWNER) : owner(me),
                id("batch", "d.batchId"),
                text("source", at + "source").reading(LeadSource::kept),
                name(sight),
                text("no", "d.no").sorted().filled(),
                text("creditCode", "e.creditCode"),
                text("industry", "d.industry"),
                code("judgement", "d.judgement", Judgement.class),
                flag("platformUndecided", "d.platformUndecided"));
    }

    /** For whoever may be outside a deal, confidential ones come last, so that their place tells nothing. */
    private static Column name(Sight sight) {
        var name = text("name", "d.name");
        return sight.all() ? name.sorted("d.sortName").filled() : name.sorted("d.openSortName");
    }

    private static List<Column> days(String at) {
        return List.of(
                date("receivedOn", at + "receivedOn").sorted(),
                date("firstContactOn", at + "firstContactOn").sorted(),
                date("signedOn", at + "signedOn").sorted(),
                date("registeredOn", at + "registeredOn").sorted(),
                date("landedOn", at + "landedOn").sorted(),
                date("openedOn", at + "openedOn").sorted(),
                date("closedOn", at + "closedOn").sorted(),
                date("stageSince", at + "stageSince").sorted().filled(),
                date("activeOn", "d.activeOn").sorted().filled(),
                date("reviewOn", "d.reviewOn").sorted(),
                date("plannedSignOn", "d.plannedSignOn").sorted(),
                date("plannedLandOn", "d.plannedLandOn").sorted());
    }

    private static List<Column> amounts(String at) {
        return List.of(
                whole("daysToLanding", at + "landingDays").sorted(),
                money("registeredCapital", at + "registeredCapital.amount", at + "registeredCapital.currency")
                        .sorted(at + "registeredCapitalYuan"),
                money("paidInCapital", at + "paidInCapital.amount", at + "paidInCapital.currency")
                        .sorted(at + "paidInCapitalYuan"),
                money("totalInvestment", at + "totalInvestment.amount", at + "totalInvestment.currency")
                        .sorted(at + "totalInvestmentYuan"),
                money("arrivedFunds", at + "arrivedFunds.amount", at + "arrivedFunds.currency")
                        .sorted(),
                number("spaceNeeded", "d.spaceNeeded"));
    }

    private static List<Column> instants() {
        return List.of(
                instant("createdAt", "d.createdAt").sorted().filled(),
                instant("updatedAt", "d.updatedAt").sorted().filled());
    }

    private static Column owner(long me) {
        var byId = id("owner", OWNER);
        return byId.reading(
                text -> text.equals("me") ? Long.valueOf(me) : byId.reader().apply(text));
    }
}
