package wutong.web.deal;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wutong.deal.CloseReason;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.HqType;
import wutong.deal.Judgement;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.exchange.Imports;
import wutong.identity.Right;
import wutong.measure.Money;
import wutong.rating.Level;
import wutong.web.Acting;
import wutong.web.Address;
import wutong.web.Formats;
import wutong.web.Visit;
import wutong.web.Words;

/** Says the conditions of a list in words, one chip each, so that a link from a figure reads as a sentence. */
@Singleton
class Chips {

    private static final Set<String> UNSAID = Set.of("sort", "limit", "cursor", Boards.LANDED);
    /** In this order a link reads as a sentence: what is looked for, how far it is, of which kind, where, who; then the rest. */
    private static final List<String> ORDER = List.of(
            "q",
            "stage",
            "furthest",
            "reached",
            "entered",
            "status",
            "awake",
            "overdue",
            "hqType",
            "star",
            "platform",
            "platformTree",
            "unit",
            "owner",
            "enterprise");

    /** What is understood without the name of its field. */
    private static final Set<String> PLAIN = Set.of("stage", "status", "hqType", "star", "platform");

    static final Set<String> MONEY = Set.of("registeredCapital", "paidInCapital", "totalInvestment", "arrivedFunds");
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.of(
            "stage", Stage.class,
            "furthest", Stage.class,
            "reached", Stage.class,
            "entered", Stage.class,
            "status", Status.class,
            "closeReason", CloseReason.class,
            "hqType", HqType.class,
            "judgement", Judgement.class,
            "star", Level.class);

    private final Boxes boxes;
    private final Shown shown;
    private final Imports imports;
    private final Acting acting;
    private final Visit visit;

    Chips(Boxes boxes, Shown shown, Imports imports, Acting acting, Visit visit) {
        this.boxes = boxes;
        this.shown = shown;
        this.imports = imports;
        this.acting = acting;
        this.visit = visit;
    }

    /** @param seen what the list shows, where the name of an enterprise can be read */
    List<DealsSheet.Chip> of(Address address, List<DealCard> seen) {
        return address.asked().entrySet().stream()
                .filter(one -> !UNSAID.contains(one.getKey()))
                .sorted(Comparator.comparing(one -> place(one.getKey())))
                .map(one -> new DealsSheet.Chip(
                        words(one.getKey(), one.getValue(), seen),
                        address.without(gone(one.getKey())).toString()))
                .toList();
    }

    private static int place(String parameter) {
        var place = ORDER.indexOf(parameter.replaceFirst("\\..*", ""));
        return place < 0 ? ORDER.size() : place;
    }

    /** What makes no sense without it goes too. */
    private static String[] gone(String name) {
        return name.equals("entered")
                ? new String[] {name, "cursor", "entered.gte", "entered.lte"}
                : new String[] {name, "cursor"};
    }

    private String words(String parameter, String text, List<DealCard> seen) {
        var dot = parameter.lastIndexOf('.');
        var name = dot < 0 ? parameter : parameter.substring(0, dot);
        var operator = dot < 0 ? "in" : parameter.substring(dot + 1);
        if (operator.equals("isNull")) {
            return boxes.say("deals_op_isNull_" + text, label(name));
        }
        if (operator.equals("currency") || name.endsWith(".currency")) {
            return boxes.say("deals_op_in", boxes.say("deals_currency"), text);
        }
        if (name.equals("awake") || name.equals("overdue")) {
            return boxes.say("deals_" + name);
        }
        if (name.equals("q")) {
            return boxes.say("deals_found", text);
        }
        if (operator.equals("in") && PLAIN.contains(name)) {
            return values(name, operator, text, seen);
        }
        if (name.equals("clock")) {
            return boxes.say("deals_clock_" + text);
        }
        var key = "deals_op_" + operator;
        return boxes.say(Words.has(key) ? key : "deals_op_in", label(name), values(name, operator, text, seen));
    }

    private String label(String name) {
        var own = "deals_label_" + name;
        var field = DealField.named(name);
        return Words.has(own) ? boxes.say(own) : field == null ? name : boxes.say(field);
    }

    private String values(String name, String operator, String text, List<DealCard> seen) {
        return Arrays.stream(text.split(","))
                .map(one -> value(name, one, seen))
                .collect(Collectors.joining(operator.equals("between") ? " – " : boxes.say("deals_and")));
    }

    private String value(String name, String text, List<DealCard> seen) {
        if (CODES.containsKey(name)) {
            return named(boxes.codes((Object[]) CODES.get(name).getEnumConstants()), text);
        }
        if (MONEY.contains(name) && text.matches("\\d{1,18}(\\.\\d+)?")) {
            return shown.words(new Money(new BigDecimal(text), "CNY", false, null, null, null));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return shown.day(LocalDate.parse(text));
        }
        return switch (name) {
            case "platform", "platformTree" -> named(boxes.platforms(), text);
            case "unit" -> named(boxes.units(), text);
            case "owner" -> text.equals("me") ? boxes.say("deals_me") : named(boxes.people(), text);
            case "enterprise" ->
                seen.stream()
                        .filter(card -> card.enterprise() != null
                                && card.enterprise().id().equals(text))
                        .map(card -> card.enterprise().name())
                        .findFirst()
                        .orElse(text);
            case "batch" -> batch(text);
            default -> text;
        };
    }

    /** A ledger by its file and when it was read, for who reads ledgers in; for others, and one that is not there, by what was asked. */
    private String batch(String id) {
        return Optional.of(id)
                .filter(one -> acting.may(Right.IMPORT) && one.matches("\\d{1,18}"))
                .flatMap(one -> imports.known(Long.parseLong(one)))
                .map(one -> one.fileName() + " " + Formats.moment(one.createdAt(), visit.locale(), null))
                .orElse(id);
    }

    private static String named(List<Box.Option> options, String text) {
        return options.stream()
                .filter(option -> option.value().equals(text))
                .map(Box.Option::label)
                .findFirst()
                .orElse(text);
    }
}
