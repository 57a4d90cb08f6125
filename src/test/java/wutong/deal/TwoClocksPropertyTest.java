package wutong.deal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import wutong.measure.Days;
import wutong.measure.Money;

/** A look-up in the spans equals reading the facts directly, for any day and any instant, after any history. */
class TwoClocksPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Instant TOLD = Instant.parse("2026-06-01T00:00:00Z");

    /** Spans as {@link Chronicle} keeps them, without a database. */
    private static class Kept {

        final List<Fact> facts = new ArrayList<>();
        final List<Span> spans = new ArrayList<>();
        private long id;

        void write(Telling telling) {
            for (var fact : telling.said()) {
                fact.id = ++id;
            }
            facts.clear();
            facts.addAll(telling.facts());
            var fresh = new ArrayList<>(Timeline.of(facts, telling.at()));
            for (var span : List.copyOf(spans)) {
                if (span.knownUntil.equals(Days.FAR_INSTANT) && !fresh.remove(span.stretch())) {
                    span.knownUntil = telling.at();
                    if (span.knownFrom.equals(telling.at())) {
                        spans.remove(span);
                    }
                }
            }
            fresh.forEach(stretch -> spans.add(Span.of(1, stretch, telling.at())));
        }

        Standing lookUp(LocalDate day, Instant known) {
            return spans.stream()
                    .filter(s -> !s.fromOn.isAfter(day) && s.untilOn.isAfter(day))
                    .filter(s -> !s.knownFrom.isAfter(known) && s.knownUntil.isAfter(known))
                    .map(s -> s.at)
                    .reduce((a, b) -> {
                        throw new AssertionError("two spans hold at once");
                    })
                    .orElse(null);
        }

        Standing read(LocalDate day, Instant known) {
            Map<FactKind, Fact> holding = new EnumMap<>(FactKind.class);
            Stage furthest = null;
            var told = facts.stream()
                    .filter(f ->
                            !f.recordedAt.isAfter(known) && (f.retractedAt == null || f.retractedAt.isAfter(known)))
                    .toList();
            told.stream()
                    .filter(Fact::merged)
                    .max(Fact.IN_TIME)
                    .ifPresent(merged -> holding.put(FactKind.STATUS, merged));
            var believed = told.stream()
                    .filter(f -> !f.holdsFrom.isAfter(day))
                    .sorted(Comparator.comparing((Fact f) -> f.holdsFrom)
                            .thenComparing(f -> f.recordedAt)
                            .thenComparing(f -> f.id))
                    .toList();
            for (var fact : believed) {
                holding.put(fact.kind, fact);
                if (fact.kind == FactKind.STAGE
                        && (furthest == null || fact.stage().beyond(furthest))) {
                    furthest = fact.stage();
                }
            }
            return furthest == null ? null : Standing.of(holding, furthest);
        }
    }

    @Property(tries = 300)
    void spans_tell_what_the_facts_tell(@ForAll @Size(min = 1, max = 25) List<@IntRange(max = 99_999) Integer> acts) {
        var kept = new Kept();
        var first = new Telling(List.of(), TOLD);
        first.say(Fact.stage(Stage.LEAD, null, DAY, DAY));
        first.date(FactKind.RECEIVED, DAY);
        kept.write(first);
        for (int i = 0; i < acts.size(); i++) {
            // Two acts may bear the same instant.
            var telling = new Telling(kept.facts, TOLD.plusSeconds((i + 1) / 2));
            act(telling, acts.get(i));
            kept.write(telling);
        }

        for (int day = -5; day < 60; day += 3) {
            for (int told = -1; told <= acts.size() / 2 + 1; told++) {
                var on = DAY.plusDays(day);
                var at = TOLD.plusSeconds(told);
                assertEquals(kept.read(on, at), kept.lookUp(on, at), on + " as known " + at);
            }
        }
    }

    /** One number is one act: moving on, dating, undating, changing and correcting. */
    private static void act(Telling telling, int number) {
        var day = DAY.plusDays(number / 10 % 50);
        var kind = FactKind.values()[number / 500 % FactKind.values().length];
        if (kind == FactKind.STAGE) {
            telling.say(Fact.stage(Stage.values()[number % Stage.values().length], null, day, day));
        } else if (kind == FactKind.STATUS) {
            telling.say(Fact.status(Status.values()[number % Status.values().length], null, day, day));
        } else if (kind.milestone()) {
            telling.date(kind, number % 7 == 0 ? null : day);
        } else {
            var value = kind.name().contains("CAPITAL")
                            || kind.name().contains("FUNDS")
                            || kind.name().contains("INVESTMENT")
                    ? Money.yuan(String.valueOf(number))
                    : kind == FactKind.HQ_TYPE
                            ? HqType.values()[number % HqType.values().length]
                            : (Object) (number % 9L);
            telling.value(kind, number % 11 == 0 ? null : value, number % 2 == 0 ? day : null, day);
        }
    }
}
