package wutong.analytics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wutong.analytics.Stars.Basis;
import wutong.rating.Level;
import wutong.rating.PublishedTotal;

/**
 * The stars of one list year, put together from what was published and what was recorded. Pure.
 *
 * @param published newest first
 * @param recorded enterprises by level
 * @param clocks the day and the knowledge asked for, as links carry them on
 */
record Pyramid(Integer year, List<PublishedTotal> published, Map<Level, Long> recorded, String clocks) {

    private static final List<Level> LEVELS =
            Arrays.stream(Level.values()).filter(one -> one != Level.NOT_LISTED).toList();

    Stars.Answer answer(LocalDate asOf, List<Integer> years, boolean english) {
        var whole = whole();
        var rows = LEVELS.stream().map(level -> row(level, whole, english)).toList();
        var known = rows.stream()
                .map(Stars.Row::count)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        var total = whole.map(one -> (long) one.count).orElse(known);
        return new Stars.Answer(
                asOf,
                year,
                total,
                whole.isPresent() ? Basis.PUBLISHED : Basis.RECORDED,
                whole.map(one -> one.source).orElse(null),
                whole.map(one -> one.scope).orElse(null),
                rows,
                Math.max(0, total - known),
                others(whole),
                years,
                Figure.K20.url());
    }

    /** The total whose source tells most levels; of such, the newest. A bound is no total. */
    private Optional<PublishedTotal> whole() {
        return published.stream()
                .filter(one -> one.level == null && one.bound.exact())
                .sorted(Comparator.comparingLong(this::detail).reversed())
                .findFirst();
    }

    private long detail(PublishedTotal whole) {
        return published.stream()
                .filter(one -> one.level != null && alike(one, whole))
                .count();
    }

    private Stars.Row row(Level level, Optional<PublishedTotal> whole, boolean english) {
        var told = published.stream()
                .filter(one -> one.level == level && one.bound.exact())
                .filter(one -> whole.isEmpty() || one.scope.equals(whole.get().scope))
                .sorted(Comparator.comparing(one -> whole.isEmpty() || !alike(one, whole.get())))
                .findFirst();
        if (told.isPresent()) {
            return new Stars.Row(level, level.label(english), (long) told.get().count, Basis.PUBLISHED, null);
        }
        var url = "/api/v1/enterprises?level=%s&listYear=%s%s".formatted(level, year, clocks);
        return recorded.containsKey(level)
                ? new Stars.Row(level, level.label(english), recorded.get(level), Basis.RECORDED, url)
                : new Stars.Row(level, level.label(english), null, null, null);
    }

    private List<Stars.Other> others(Optional<PublishedTotal> whole) {
        return published.stream()
                .filter(one -> one.level == null && one != whole.orElse(null))
                .map(Stars.Other::of)
                .toList();
    }

    private static boolean alike(PublishedTotal one, PublishedTotal other) {
        return one.source.equals(other.source) && one.scope.equals(other.scope);
    }
}
