package wutong.web.deal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wutong.deal.CloseReason;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.deal.FactKind;
import wutong.deal.Histories;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Days;
import wutong.web.Acting;

/** What became of a deal, told for its page: the stops on its line, the way to landing, and every sentence of its history. */
@Singleton
class Tales {

    private final Boxes boxes;
    private final Shown shown;
    private final Acting acting;

    Tales(Boxes boxes, Shown shown, Acting acting) {
        this.boxes = boxes;
        this.shown = shown;
        this.acting = acting;
    }

    List<DealSheet.Stop> stops(DealCard card, List<Histories.Line> history) {
        var moves = new EnumMap<Stage, Histories.Line>(Stage.class);
        history.stream()
                .filter(line -> line.fact().equals("stage") && line.correctedAt() == null)
                .forEach(line -> moves.put(Stage.valueOf((String) line.to()), line));
        var stops = new ArrayList<DealSheet.Stop>();
        LocalDate before = null;
        for (var stage : Stage.values()) {
            var move = moves.get(stage);
            var dated = move == null || move.occurredOn() != null;
            var on = stage.beyond(card.stage()) ? null : day(card, stage, move);
            var gap = before == null || on == null || on.isBefore(before) ? null : (long) Days.between(before, on);
            stops.add(new DealSheet.Stop(stage, css(card, stage, on), on, dated, gap));
            before = on == null ? before : on;
        }
        return stops;
    }

    private static LocalDate day(DealCard card, Stage stage, Histories.Line move) {
        if (move != null) {
            return move.occurredOn() == null ? move.holdsFrom() : move.occurredOn();
        }
        var milestone = FactKind.dating(stage);
        return milestone == null ? null : (LocalDate) Written.member(card, milestone.field);
    }

    private static String css(DealCard card, Stage stage, LocalDate on) {
        return stage == card.stage() ? "now" : on != null ? "done" : "";
    }

    DealSheet.Reach reach(DealCard card) {
        if (card.firstContactOn() == null) {
            return null;
        }
        if (card.landedOn() != null) {
            return new DealSheet.Reach(boxes.say("deal_reach_landed", card.daysToLanding()), "", 7);
        }
        if (card.daysToLandingBelow() != null) {
            return new DealSheet.Reach(boxes.say("deal_reach_below", card.daysToLandingBelow()), "", 7);
        }
        if (card.status().closed()) {
            return null;
        }
        var days = Days.between(card.firstContactOn(), acting.today());
        var rest = days < 20 ? boxes.say("deal_reach_rest", 19 - days) : "";
        return new DealSheet.Reach(
                boxes.say("deal_reach_open", days), rest, card.stage().depth());
    }

    /** Newest first; what was put right stands with what was said instead. */
    List<DealSheet.Told> history(List<Histories.Line> lines) {
        var platforms = names(boxes.platforms());
        var units = names(boxes.units());
        var gone = new HashSet<Histories.Line>();
        var told = new ArrayList<DealSheet.Told>();
        for (var line : lines) {
            if (datesMove(line, lines)) {
                continue;
            }
            var names = line.fact().equals("platform")
                    ? platforms
                    : line.fact().equals("unit") ? units : Map.<String, String>of();
            var before = corrected(line, lines);
            if (before != null) {
                gone.add(before);
            }
            told.add(0, told(line, before, names));
        }
        var replaced = gone.stream().map(Histories.Line::id).toList();
        return told.stream().filter(one -> !replaced.contains(one.id())).toList();
    }

    /** A milestone and the move that it dates are one sentence, and the move tells it. */
    private static boolean datesMove(Histories.Line line, List<Histories.Line> lines) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.milestone() && kind.field.equals(line.fact()))
                .anyMatch(kind -> lines.stream()
                        .anyMatch(move -> move.fact().equals("stage")
                                && move.to().equals(kind.dates.name())
                                && move.recordedAt().equals(line.recordedAt())
                                && Objects.equals(move.occurredOn(), line.occurredOn())));
    }

    /** What the same act ceased to believe when it said this. */
    private static Histories.Line corrected(Histories.Line line, List<Histories.Line> lines) {
        return lines.stream()
                .filter(one -> one.fact().equals(line.fact())
                        && line.recordedAt().equals(one.correctedAt())
                        && (!line.fact().equals("stage") || one.to().equals(line.to())))
                .findFirst()
                .orElse(null);
    }

    private DealSheet.Told told(Histories.Line line, Histories.Line before, Map<String, String> names) {
        var reason = line.reason() == null ? "" : boxes.say(CloseReason.valueOf(line.reason()));
        return new DealSheet.Told(
                line.id(),
                label(line.fact()),
                line.from() == null ? null : words(line.fact(), line.from(), names),
                words(line.fact(), line.to(), names),
                before == null ? null : was(line, before, names),
                line.holdsFrom(),
                happened(line.fact()) && line.occurredOn() == null,
                line.recordedAt(),
                line.by(),
                (reason + " " + (line.note() == null ? "" : line.note())).strip(),
                line.correctedAt(),
                dated(line) && line.correctedAt() == null ? line.id() : null);
    }

    /** What was said otherwise before: the value, the reason of an end, or the day alone. */
    private String was(Histories.Line line, Histories.Line before, Map<String, String> names) {
        if (!before.to().equals(line.to())) {
            return words(line.fact(), before.to(), names);
        }
        return before.reason() == null || before.reason().equals(line.reason())
                ? shown.day(before.holdsFrom())
                : boxes.say(CloseReason.valueOf(before.reason()));
    }

    /** What has a day of its own that can be put right. */
    static boolean dated(Histories.Line line) {
        return line.fact().equals("stage")
                || line.fact().equals("status") && !line.to().equals(Status.MERGED.name());
    }

    /** Moves, endings and milestones happen on a day; other facts hold from one. */
    private static boolean happened(String fact) {
        return fact.equals("stage") || fact.equals("status") || fact.endsWith("On");
    }

    private static Map<String, String> names(List<Box.Option> options) {
        var names = new HashMap<String, String>();
        options.forEach(option -> names.put(option.value(), option.label()));
        return names;
    }

    private String label(String fact) {
        var field = DealField.named(fact);
        return field == null ? boxes.say("deal_fact_" + fact) : boxes.say(field);
    }

    private String words(String fact, Object value, Map<String, String> names) {
        if (!(value instanceof String text)) {
            return shown.words(value);
        }
        return switch (fact) {
            case "stage" -> boxes.say(Stage.valueOf(text));
            case "status" -> boxes.say(Status.valueOf(text));
            case "hqType" -> boxes.say(HqType.valueOf(text));
            case "source" -> shown.source(text);
            case "platform", "unit" -> names.getOrDefault(text, text);
            default -> shown.day(LocalDate.parse(text));
        };
    }
}
