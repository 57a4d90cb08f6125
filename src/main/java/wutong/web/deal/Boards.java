package wutong.web.deal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wutong.analytics.Age;
import wutong.analytics.Ageing;
import wutong.analytics.Ages;
import wutong.analytics.Capital;
import wutong.analytics.Scope;
import wutong.deal.DealCard;
import wutong.deal.DealList;
import wutong.deal.Deals;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.fault.Refused;
import wutong.listing.Page;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Visit;

/** Puts the board together. Cards and figures come from the questions of the list, so that a number and its list agree. */
@Singleton
class Boards {

    /** Asks for the last columns too. */
    static final String LANDED = "landed";

    private static final List<String> SHOWN = List.of("q", "platform", "unit", "hqType");
    private static final List<String> FILTERS =
            List.of("q", "platform", "platformTree", "unit", "owner", "hqType", "star", "source");

    private static final Page<DealCard> NONE = new Page<>(List.of(), 0, null, null);

    private final Deals deals;
    private final DealList list;
    private final Capital capital;
    private final Ageing ageing;
    private final Ages ages;
    private final Deeds deeds;
    private final Boxes boxes;
    private final Chips chips;
    private final Acting acting;
    private final Visit visit;

    Boards(
            Deals deals,
            DealList list,
            Capital capital,
            Ageing ageing,
            Ages ages,
            Deeds deeds,
            Boxes boxes,
            Chips chips,
            Acting acting,
            Visit visit) {
        this.deals = deals;
        this.list = list;
        this.capital = capital;
        this.ageing = ageing;
        this.ages = ages;
        this.deeds = deeds;
        this.boxes = boxes;
        this.chips = chips;
        this.acting = acting;
        this.visit = visit;
    }

    /** @throws Refused when the board is asked for what only a list can tell, such as an order or another day */
    Address asked(Map<String, List<String>> parameters, String... besides) {
        var known = Stream.concat(FILTERS.stream(), Stream.of(LANDED)).toList();
        parameters.keySet().stream()
                .filter(name -> !known.contains(name) && !Set.of(besides).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.query(name, "unknown-parameter", name, known);
                });
        return Address.of("/board", parameters).without(besides);
    }

    BoardSheet sheet(Address asked) {
        var shown = Arrays.stream(Stage.values())
                .filter(stage -> unfolded(asked) || !BoardSheet.folds(stage))
                .toList();
        var pages = pages(shown.stream()
                .flatMap(stage -> Stream.of(column(asked, stage, false), column(asked, stage, true)))
                .toList());
        var decks = new EnumMap<Stage, BoardSheet.Deck>(Stage.class);
        for (int i = 0; i < shown.size(); i++) {
            decks.put(shown.get(i), deck(asked, shown.get(i), pages.get(2 * i), pages.get(2 * i + 1)));
        }
        var filters = asked.without(LANDED);
        var kept = new LinkedHashMap<>(asked.asked());
        kept.keySet().removeAll(SHOWN);
        var mine = asked.text("owner").equals("me");
        if (mine) {
            kept.remove("owner");
        }
        return new BoardSheet(
                columns(asked, decks),
                filters(asked),
                chips.of(asked, List.of()),
                kept,
                asked.text("q"),
                mine,
                !filters.asked().isEmpty(),
                unfolded(asked),
                filters.at("/deals").with("status", BoardSheet.STANDING).toString(),
                new Address("/board", unfolded(asked) ? Map.of(LANDED, "true") : Map.of()).toString(),
                unfolded(asked)
                        ? filters.toString()
                        : asked.with(LANDED, "true").toString());
    }

    /** Heads alone: what an act on one deal changes of the board. */
    List<BoardSheet.Column> heads(Address asked) {
        return columns(asked, Map.of());
    }

    /** The card of one deal where the board shows it; null elsewhere. */
    BoardSheet.Card card(Address asked, DealCard deal) {
        var there = pages(List.of(asked.with("no.eq", deal.no()).with("status", BoardSheet.STANDING)))
                .get(0)
                .items();
        return there.isEmpty() || BoardSheet.folds(deal.stage()) && !unfolded(asked) ? null : card(there.get(0));
    }

    /**
     * Cards of one column that follow, the longest there first, those on hold last.
     *
     * @param held goes on among those on hold
     */
    BoardSheet.Deck more(Address asked, Stage stage, String cursor, boolean held) {
        var column = column(asked, stage, held);
        var further = cursor == null ? column : column.with("cursor", cursor);
        if (held) {
            return deck(asked, stage, NONE, pages(List.of(further)).get(0));
        }
        var pages = pages(List.of(further, column(asked, stage, true)));
        return deck(asked, stage, pages.get(0), pages.get(1));
    }

    private BoardSheet.Deck deck(Address asked, Stage stage, Page<DealCard> open, Page<DealCard> held) {
        var more = asked.at("/board/columns/" + stage);
        var shown = open.hasMore() ? NONE : held;
        var next = open.hasMore() ? more.with("cursor", open.next()) : more.with("held", "true");
        return new BoardSheet.Deck(
                stage,
                Stream.of(open, shown)
                        .flatMap(page -> page.items().stream())
                        .map(this::card)
                        .toList(),
                open.hasMore()
                        ? next.toString()
                        : held.hasMore() ? next.with("cursor", held.next()).toString() : null,
                BoardSheet.standing(asked.without(LANDED).at("/deals"), stage).toString());
    }

    private static Address column(Address asked, Stage stage, boolean held) {
        return asked.with("stage", stage.name())
                .with("status", (held ? Status.ON_HOLD : Status.OPEN).name())
                .with("sort", Age.order(stage));
    }

    private static boolean unfolded(Address asked) {
        return !asked.text(LANDED).isEmpty();
    }

    private List<Page<DealCard>> pages(List<Address> asked) {
        return list.pages(asked.stream().map(this::question).toList());
    }

    private DealList.Question question(Address asked) {
        return list.ask(asked.without(LANDED).parameters(), acting.viewer());
    }

    private BoardSheet.Card card(DealCard deal) {
        var today = acting.today();
        var held = deal.status() == Status.ON_HOLD;
        var bar = new BoardSheet.Bar(ages.of(deal, today), held, deal.reviewOn(), today);
        return new BoardSheet.Card(deal, bar, deals.covers(deal, acting.act()) ? deeds.all(deal) : List.of());
    }

    private List<BoardSheet.Column> columns(Address asked, Map<Stage, BoardSheet.Deck> decks) {
        var filters = new LinkedHashMap<>(asked.without(LANDED).asked());
        filters.replace("owner", "me", String.valueOf(acting.me()));
        var scope = Scope.of(filters, acting.viewer(), visit.english());
        return BoardSheet.columns(
                asked.without(LANDED).at("/deals"),
                unfolded(asked),
                capital.of(scope.with("status", BoardSheet.STANDING), null, "stage"),
                ageing.of(scope),
                decks);
    }

    private List<Box> filters(Address asked) {
        return List.of(
                filter(asked, "platform", "deals_platform", boxes.platforms()),
                filter(asked, "unit", "deals_unit", boxes.units()),
                filter(asked, "hqType", "deals_type", boxes.codes((Object[]) HqType.values())));
    }

    private Box filter(Address asked, String name, String key, List<Box.Option> options) {
        return boxes.filter(name, key, options, asked.text(name));
    }
}
