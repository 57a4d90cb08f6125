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

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import wutong.fault.Refused;
import wutong.listing.Clause;
import wutong.listing.Column;
import wutong.listing.Columns;
import wutong.listing.Literal;
import wutong.listing.Special;
import wutong.measure.Phone;

/** What a list of deals can be filtered and sorted by: one grammar for the page's URL, the API, the figures and the exports. */
final class DealColumns {

    /** Read by others, and let pass here. */
    private static final String[] BESIDES = {"asOf", "knownAt", "fields", "expand"};

    /** The column of the deal itself: that of the person joined would keep H2 from the index. */
    private static final String OWNER = "fk(d.owner)";

    private DealColumns() {}

    /** @param more the filters that rooms above add */
    static Columns of(Vantage vantage, Long me, List<DealFilter> more) {
        var at = vantage.at() + ".";
        return Columns.of("d.id", columns(at, me))
                .specials(Stream.concat(
                                Arrays.stream(specials(vantage, at)),
                                more.stream().map(one -> one.on(vantage)))
                        .toArray(Special[]::new))
                .besides(BESIDES)
                .sorted("-createdAt")
                .leading(
                        "stage,owner,registeredCapital",
                        "stage,registeredCapital",
                        "owner,createdAt",
                        "unit,createdAt",
                        "platform,createdAt",
                        "hqType,createdAt",
                        "stage,createdAt",
                        "status,createdAt");
    }

    private static Column[] columns(String at, Long me) {
        return new Column[] {
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
            text("source", at + "source"),
            text("name", "d.name").sorted("d.sortName").filled(),
            text("no", "d.no").sorted().filled(),
            text("creditCode", "e.creditCode"),
            text("industry", "d.industry"),
            code("judgement", "d.judgement", Judgement.class),
            flag("platformUndecided", "d.platformUndecided"),
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
            date("plannedLandOn", "d.plannedLandOn").sorted(),
            whole("daysToLanding", "(case when %1$sclock = LANDED then %1$sclockDays end)".formatted(at))
                    .sorted(at + "clockDays"),
            money("registeredCapital", at + "registeredCapital.amount", at + "registeredCapital.currency")
                    .sorted(at + "registeredCapitalYuan"),
            money("paidInCapital", at + "paidInCapital.amount", at + "paidInCapital.currency")
                    .sorted(),
            money("totalInvestment", at + "totalInvestment.amount", at + "totalInvestment.currency")
                    .sorted(),
            money("arrivedFunds", at + "arrivedFunds.amount", at + "arrivedFunds.currency")
                    .sorted(),
            number("spaceNeeded", "d.spaceNeeded"),
            instant("createdAt", "d.createdAt").sorted().filled(),
            instant("updatedAt", "d.updatedAt").sorted().filled(),
        };
    }

    private static Column owner(long me) {
        var byId = id("owner", OWNER);
        return byId.reading(
                text -> text.equals("me") ? Long.valueOf(me) : byId.reader().apply(text));
    }

    private static Special[] specials(Vantage vantage, String at) {
        return new Special[] {
            Special.of("q", DealColumns::search),
            Special.of("clock", text -> clock(at, text)),
            Special.of("reached", text -> Clause.of(at + "furthest >= :stage", "stage", stage("reached", text))),
            Special.of(
                    "platformTree",
                    text -> Clause.of(
                            at + "platformId in (select p.id from Platform p where p.path like :path)",
                            "path",
                            "%/" + text + "/%")),
            Special.of("star", text -> Rated.filter(vantage, text)),
            Special.of("awake", text -> Activity.awake(vantage, text)),
            Special.of("silentSince", text -> Activity.silent(vantage, Literal.day("silentSince", text))),
            new Special("entered", List.of("entered.gte", "entered.lte"), texts -> entered(vantage, texts)),
        };
    }

    /** Every word must be found in the names, the code, the phone digits or their spelling. */
    private static Clause search(String text) {
        var all = Clause.ALL;
        var words = words(text);
        for (int i = 0; i < words.size(); i++) {
            all = all.and(Clause.of("""
                    d.searchText like :w%1$d escape '\\' or fk(d.enterprise) in
                    (select named.id from Enterprise named where named.searchText like :w%1$d escape '\\')""".formatted(i), "w" + i, words.get(i)));
        }
        return all;
    }

    /** What is searched for, word by word, each as a pattern. */
    static List<String> words(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(Phone::sought)
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toList();
    }

    private static Clause clock(String at, String text) {
        if (text.equals("COUNTED")) {
            return Clause.of(at + "clock in :clocks", "clocks", List.of(Clock.LANDED, Clock.LOST, Clock.OPEN));
        }
        return Clause.of(at + "clock = :clock", "clock", constant("clock", Clock.class, text, "COUNTED"));
    }

    /** Deals that entered one of these stages in a period and by the day asked for, whatever became of them. */
    private static Clause entered(Vantage vantage, Map<String, String> texts) {
        if (!texts.containsKey("entered")) {
            throw Refused.query("entered", "required");
        }
        var stages = Literal.codes("entered", texts.get("entered"), Stage.class).stream()
                .map(Stage::name)
                .toList();
        var params = new HashMap<String, Object>(Map.of("entered", stages));
        var last = vantage.asOf().day();
        var until = day("entered.lte", texts, last);
        params.put("since", day("entered.gte", texts, LocalDate.of(1, 1, 1)));
        params.put("until", until.isAfter(last) ? last : until);
        var known = vantage.asOf().knownBefore() == null
                ? "f.retractedAt is null"
                : "f.recordedAt < :heard and (f.retractedAt is null or f.retractedAt >= :heard)";
        if (vantage.asOf().knownBefore() != null) {
            params.put("heard", vantage.asOf().knownBefore());
        }
        return new Clause(
                "exists (select 1 from Fact f where f.dealId = d.id and f.kind = STAGE and f.value in :entered and f.holdsFrom >= :since"
                        + " and f.holdsFrom <= :until and " + known + ")",
                params);
    }

    private static LocalDate day(String name, Map<String, String> texts, LocalDate otherwise) {
        try {
            return texts.containsKey(name) ? LocalDate.parse(texts.get(name)) : otherwise;
        } catch (java.time.format.DateTimeParseException e) {
            throw Refused.query(name, "unreadable-date", texts.get(name));
        }
    }

    private static Stage stage(String name, String text) {
        return constant(name, Stage.class, text);
    }

    static <E extends Enum<E>> E constant(String name, Class<E> type, String text, String... more) {
        for (var one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        var known = new java.util.ArrayList<>(List.of(more));
        Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(known::add);
        throw Refused.query(name, "unknown-code", text, known);
    }
}
