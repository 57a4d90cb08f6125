package wutong.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.EnterpriseForm;
import wutong.enterprise.EnterpriseList;
import wutong.enterprise.Enterprises;
import wutong.fault.Refused;
import wutong.identity.Sight;
import wutong.journal.Act;
import wutong.journal.Actor;
import wutong.listing.AsOf;

@QuarkusTest
class RatingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Inject
    Enterprises enterprises;

    @Inject
    EnterpriseList list;

    @Inject
    Ratings ratings;

    private static Act on(String day) {
        return Act.by(new Actor(1, "值班", Set.of()), Act.Door.API, Instant.parse(day + "T02:00:00Z"));
    }

    private static RatingForm form(int year, Level level, String publishedOn) {
        return new RatingForm(year, level, "杭州市发改委", LocalDate.parse(publishedOn), "样例公报", "杭州市");
    }

    private long enterprise(String name) {
        var form = new EnterpriseForm(name, null, null, null, null, null);
        return Long.parseLong(enterprises.enter(form, null, on("2025-01-02")).id());
    }

    private List<String> listed(Map<String, List<String>> question, AsOf asOf) {
        return list.page(list.ask(question, Sight.ALL, Listed.by(asOf)), Sight.ALL).items().stream()
                .map(EnterpriseCard::name)
                .toList();
    }

    @Test
    void a_correction_supersedes_and_keeps_what_was_said() {
        var id = enterprise("样例评级更正");
        ratings.rate(id, form(2024, Level.FOUR_STAR, "2025-01-10"), on("2025-02-01"));
        ratings.rate(id, form(2023, Level.THREE_STAR, "2024-01-10"), on("2025-02-01"));

        ratings.rate(id, form(2024, Level.FIVE_STAR, "2025-01-10"), on("2025-03-01"));

        var rows = ratings.page(id, ratings.ask(Map.of())).items();
        assertEquals(
                List.of(Level.THREE_STAR, Level.FOUR_STAR, Level.FIVE_STAR),
                rows.stream().map(Ratings.RatingRow::level).toList());
        assertEquals(Instant.parse("2025-03-01T02:00:00Z"), rows.get(1).correctedAt());
        assertNull(rows.get(2).correctedAt());
    }

    @Test
    void of_two_ratings_said_at_once_one_is_believed() throws Exception {
        var id = enterprise("样例同时评级");
        var threads = Executors.newFixedThreadPool(4);

        var said = threads.invokeAll(Stream.of("2025-01-10", "2025-01-11", "2025-01-12", "2025-01-13")
                .map(day -> (Callable<Ratings.RatingRow>)
                        () -> ratings.rate(id, form(2024, Level.FIVE_STAR, day), on("2025-02-01")))
                .toList());
        for (var one : said) one.get();
        threads.shutdown();

        var rows = ratings.of(id);
        assertEquals(4, rows.size());
        assertEquals(1, rows.stream().filter(row -> row.correctedAt() == null).count());
    }

    @Test
    void what_is_believed_already_is_not_said_again() {
        var id = enterprise("样例重复评级");
        var first = ratings.rate(id, form(2024, Level.FIVE_STAR, "2025-01-10"), on("2025-02-01"));

        assertEquals(first, ratings.rate(id, form(2024, Level.FIVE_STAR, "2025-01-10"), on("2025-02-02")));
        assertEquals(List.of(first), ratings.of(id));
    }

    @Test
    void an_enterprise_is_known_by_what_was_published_and_told_by_then() {
        var id = enterprise("样例评级两钟");
        ratings.rate(id, form(2024, Level.FOUR_STAR, "2025-01-10"), on("2025-02-01"));
        ratings.rate(id, form(2024, Level.FIVE_STAR, "2025-01-10"), on("2025-03-01"));

        assertEquals(Map.of(), ratings.stars(List.of(id), new AsOf(LocalDate.of(2025, 1, 9), null)));
        assertEquals(
                Level.FIVE_STAR,
                ratings.stars(List.of(id), new AsOf(LocalDate.of(2025, 1, 10), null))
                        .get(id)
                        .level());
        assertEquals(
                Level.FOUR_STAR,
                ratings.stars(List.of(id), new AsOf(TODAY, LocalDate.of(2025, 2, 10)))
                        .get(id)
                        .level());
    }

    @Test
    void enterprises_are_found_by_their_level_on_one_list() {
        var five = enterprise("样例名单甲");
        var four = enterprise("样例名单乙");
        enterprise("样例名单丙");
        ratings.rate(five, form(2021, Level.FIVE_STAR, "2022-01-10"), on("2025-02-01"));
        ratings.rate(four, form(2021, Level.FOUR_STAR, "2022-01-10"), on("2025-02-01"));
        ratings.rate(four, form(2022, Level.FIVE_STAR, "2023-01-10"), on("2025-02-01"));
        var now = new AsOf(TODAY, null);

        assertEquals(
                List.of("样例名单甲"),
                listed(Map.of("q", List.of("样例名单"), "listYear", List.of("2021"), "level", List.of("FIVE_STAR")), now));
        assertEquals(
                List.of("样例名单甲", "样例名单乙"),
                listed(
                        Map.of(
                                "q",
                                List.of("样例名单"),
                                "listYear",
                                List.of("2021"),
                                "level",
                                List.of("FIVE_STAR,FOUR_STAR"),
                                "sort",
                                List.of("createdAt")),
                        now));
        assertEquals(
                List.of(),
                listed(
                        Map.of("q", List.of("样例名单"), "listYear", List.of("2021")),
                        new AsOf(LocalDate.of(2022, 1, 9), null)));
        assertEquals(
                "required", assertThrows(Refused.class, () -> listed(Map.of("level", List.of("FIVE_STAR")), now)).code);
    }
}
