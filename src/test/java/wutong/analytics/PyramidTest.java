package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.analytics.Stars.Basis;
import wutong.rating.Level;
import wutong.rating.PublishedTotal;

class PyramidTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static PublishedTotal total(Level level, int count, String source, String scope) {
        var total = new PublishedTotal();
        total.listYear = 2024;
        total.level = level;
        total.count = count;
        total.source = source;
        total.scope = scope;
        return total;
    }

    private static List<PublishedTotal> article() {
        return new ArrayList<>(List.of(
                total(null, 71, "样例日报", "上城区"),
                total(Level.FIVE_STAR, 1, "样例日报", "上城区"),
                total(Level.FOUR_STAR, 5, "样例日报", "上城区"),
                total(Level.THREE_STAR, 8, "样例日报", "上城区")));
    }

    private static Stars.Answer answer(List<PublishedTotal> published, Map<Level, Long> recorded) {
        return new Pyramid(2024, published, recorded, "").answer(DAY, List.of(2024), false);
    }

    @Test
    void of_71_listed_the_level_of_57_is_unknown() {
        var answer = answer(article(), Map.of());

        assertEquals(71, answer.total());
        assertEquals(57, answer.unknownLevel());
        assertEquals(Basis.PUBLISHED, answer.levels().get(0).basis());
        assertNull(answer.levels().get(0).listUrl());
        assertNull(answer.levels().get(3).count());
    }

    @Test
    void a_level_recorded_here_is_counted_and_can_be_listed_unless_it_was_published() {
        var answer = answer(article(), Map.of(Level.STAR_CLASS_1, 3L, Level.FIVE_STAR, 2L));

        assertEquals(1, answer.levels().get(0).count());
        assertEquals(Basis.RECORDED, answer.levels().get(3).basis());
        assertEquals(
                "/api/v1/enterprises?level=STAR_CLASS_1&listYear=2024",
                answer.levels().get(3).listUrl());
        assertEquals(54, answer.unknownLevel());
    }

    @Test
    void another_source_is_told_apart_and_never_mixed_in() {
        var published = article();
        published.add(0, total(null, 80, "样例晚报", "上城区"));
        published.add(0, total(null, 643, "样例市报", "杭州市"));
        published.add(0, total(Level.STAR_CLASS_1, 200, "样例市报", "杭州市"));

        var answer = answer(published, Map.of());

        assertEquals(71, answer.total());
        assertNull(answer.levels().get(3).count());
        assertEquals(
                List.of(643L, 80L),
                answer.others().stream().map(Stars.Other::total).toList());
    }

    @Test
    void without_a_published_total_the_recorded_ones_are_the_total() {
        var answer = answer(List.of(), Map.of(Level.FIVE_STAR, 2L, Level.NOT_LISTED, 9L));

        assertEquals(2, answer.total());
        assertEquals(Basis.RECORDED, answer.basis());
        assertEquals(0, answer.unknownLevel());
    }
}
