package wutong.deal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.listing.Clause;
import wutong.listing.Literal;
import wutong.listing.Special;
import wutong.measure.Phone;

/** What a list of deals can be asked for beside its columns: words to search for, stages reached or entered, the clock, silence. */
final class DealSpecials {

    private DealSpecials() {}

    /**
     * @param sight of whoever asks: phone digits are looked for where they are shown
     * @param more what rooms above add to them
     */
    static Special[] of(Vantage vantage, Sight sight, List<DealFilter> more) {
        return Stream.concat(own(vantage, sight), more.stream().map(one -> one.on(vantage)))
                .toArray(Special[]::new);
    }

    private static Stream<Special> own(Vantage vantage, Sight sight) {
        var at = vantage.at() + ".";
        return Stream.of(
                Special.of("q", text -> search(text, sight)),
                Special.of("clock", text -> clock(at, text)),
                Special.of("reached", text -> Clause.of(at + "furthest >= :stage", "stage", stage("reached", text))),
                Special.of(
                        "platformTree",
                        text -> Clause.of(
                                at + "platformId in (select p.id from Platform p where p.path like :path)",
                                "path",
                                "%/" + Literal.id("platformTree", text) + "/%")),
                Special.of("star", text -> Rated.filter(vantage, text)),
                Special.of("awake", text -> Activity.awake(vantage, text)),
                Special.of("silentSince", text -> Activity.silent(vantage, Literal.day("silentSince", text))),
                new Special("entered", List.of("entered.gte", "entered.lte"), texts -> entered(vantage, texts)));
    }

    /** Every word must be found in the names, the code, the phone digits or their spelling. */
    private static Clause search(String text, Sight sight) {
        var all = Clause.ALL;
        var words = words(text);
        for (int i = 0; i < words.size(); i++) {
            all = all.and(hit(words.get(i), "w" + i, sight));
        }
        return all;
    }

    /** To whom numbers are shown in part, digits must not tell more: of other people's investors they are looked for in code and name alone. */
    private static Clause hit(String word, String name, Sight sight) {
        var told =
                "d.searchText like :%s escape '\\' or fk(d.enterprise) in (select named.id from Enterprise named where %s)";
        var anywhere = "named.searchText like :" + name + " escape '\\'";
        if (sight.contacts() || !word.matches("%\\d+%")) {
            return Clause.of(told.formatted(name, anywhere), name, word);
        }
        var open = "named.creditCode like :" + name + " or named.name like :" + name;
        if (!sight.own() || sight.person() == null) {
            return Clause.of(told.formatted(name, open), name, word);
        }
        var own = Clause.of(anywhere, name, word).and(Reach.own(sight, "named"));
        return new Clause(told.formatted(name, open + " or (" + own.hql() + ")"), own.params());
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
        } catch (DateTimeParseException e) {
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
        var known = new ArrayList<>(List.of(more));
        Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(known::add);
        throw Refused.query(name, "unknown-code", text, known);
    }
}
