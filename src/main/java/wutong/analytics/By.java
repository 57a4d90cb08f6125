package wutong.analytics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.fault.Refused;
import wutong.measure.Labelled;
import wutong.rating.Level;

/** By what a figure can be parted into groups, each a list of its own. */
enum By {
    STAGE("stage", "stage", Stage.values()),
    STATUS("status", "status", Status.values()),
    HQ_TYPE("hqType", "hqType", HqType.values()),
    PLATFORM("platform", "platformId"),
    UNIT("unit", "unitId"),
    SOURCE("source", "source"),
    STAR("star", null, Level.values()),
    CURRENCY("currency", null);

    /** As the API names it. */
    final String word;

    private final String column;
    private final List<Labelled> codes;

    By(String word, String column, Labelled... codes) {
        this.word = word;
        this.column = column;
        this.codes = List.of(codes);
    }

    /** Null when no groups are asked for. */
    static By read(String text, Set<By> allowed) {
        if (text == null) {
            return null;
        }
        return allowed.stream()
                .filter(one -> one.word.equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.query(
                        "groupBy",
                        "unknown-code",
                        text,
                        Arrays.stream(values())
                                .filter(allowed::contains)
                                .map(one -> one.word)
                                .toList()));
    }

    /** What is grouped by, in HQL. */
    String path(String at, Measure measure) {
        return switch (this) {
            case STAR -> "rating.level";
            case CURRENCY -> measure.currency(at);
            default -> at + "." + column;
        };
    }

    /** The scope narrowed to one group. */
    Scope of(Scope scope, Object value, Measure measure) {
        var name = this == CURRENCY ? measure.word + ".currency" : word;
        if (this == STAR) {
            return scope.with(name, value == null ? "NONE" : key(value));
        }
        if (value == null) {
            return scope.with(name + ".isNull", "true");
        }
        return scope.with(this == SOURCE ? name + ".eq" : name, key(value));
    }

    static String key(Object value) {
        return value instanceof Enum<?> code ? code.name() : value == null ? null : value.toString();
    }

    /** Codes in their own order, others by their label; the unknown last. */
    Comparator<Object> order(Map<Object, String> labels) {
        Comparator<Object> known = codes.isEmpty()
                ? Comparator.comparing(value -> labels.getOrDefault(value, key(value)))
                : Comparator.comparingInt(codes::indexOf);
        return Comparator.nullsLast(known);
    }
}
