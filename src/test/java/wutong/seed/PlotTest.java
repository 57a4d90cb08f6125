package wutong.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wutong.calendar.Holiday;
import wutong.calendar.WorkingDays;
import wutong.deal.DealField;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.Days;

class PlotTest {

    static final Cast CAST = Cast.read();
    static final Office OFFICE = new Office(WorkingDays.of(Sheet.rows("reference/holidays").stream()
            .map(r -> Holiday.of(r.day("date"), r.text("name_zh"), Holiday.Kind.valueOf(r.text("kind")), null))
            .toList()));

    @Test
    void tells_the_same_story_for_the_same_day() {
        assertEquals(on("2026-11-24").toString(), on("2026-11-24").toString());
    }

    @Test
    void has_about_three_hundred_deals() {
        assertTrue(Math.abs(logged(on("2026-11-24")) - 297) <= 7);
    }

    @Test
    void nothing_lies_in_the_future_on_any_day_of_loading() {
        for (var day : days()) {
            for (var scene : on(day)) {
                assertFalse(scene.at().isAfter(evening(day)), scene::toString);
                var happened = happened(scene.turn());
                assertTrue(happened == null || !happened.isAfter(Days.on(scene.at())), scene::toString);
            }
        }
    }

    @Test
    void whoever_writes_down_a_known_investor_says_why_on_any_day_of_loading() {
        for (var day = LocalDate.of(2026, 11, 1); day.isBefore(LocalDate.of(2027, 12, 1)); day = day.plusDays(9)) {
            var known = new HashSet<>();
            for (var scene : on(day.toString())) {
                if (scene.turn() instanceof Turn.Logged logged && logged.said().get(DealField.ENTERPRISE) != null) {
                    var first = known.add(logged.said().get(DealField.ENTERPRISE));
                    assertTrue(first || logged.why() != null, day + " " + scene);
                }
            }
        }
    }

    @Test
    void every_stage_and_every_end_occurs_on_any_day_of_loading() {
        for (var day : days()) {
            var scenes = on(day);
            assertEquals(
                    EnumSet.range(Stage.CONTACTED, Stage.OPERATING),
                    EnumSet.copyOf(scenes.stream()
                            .flatMap(s -> s.turn() instanceof Turn.Moved m
                                    ? Stream.of(m.move().to())
                                    : Stream.empty())
                            .toList()));
            assertEquals(
                    EnumSet.of(Status.LOST, Status.REJECTED, Status.TERMINATED, Status.TRANSFERRED, Status.WITHDRAWN),
                    EnumSet.copyOf(scenes.stream()
                            .flatMap(s -> s.turn() instanceof Turn.Closed c ? Stream.of(c.status()) : Stream.empty())
                            .toList()));
            for (var kind : List.of(
                    Turn.Paused.class,
                    Turn.Resumed.class,
                    Turn.Reopened.class,
                    Turn.Merged.class,
                    Turn.Changed.class)) {
                assertTrue(scenes.stream().anyMatch(s -> kind.isInstance(s.turn())), kind + " on " + day);
            }
        }
    }

    @Test
    void each_deal_moves_forward_in_time() {
        for (var day : days()) {
            var lives = on(day).stream().collect(Collectors.groupingBy(Scene::deal));
            lives.values().forEach(PlotTest::requireOrder);
        }
    }

    @Test
    void something_was_written_down_this_week() {
        var week = Instant.parse("2026-11-18T00:00:00Z");

        assertTrue(on("2026-11-24").stream().filter(s -> s.at().isAfter(week)).count() > 20);
    }

    private static void requireOrder(List<Scene> life) {
        Instant last = Instant.EPOCH;
        LocalDate since = null;
        for (var scene : life) {
            assertTrue(scene.at().isAfter(last), scene::toString);
            last = scene.at();
            if (scene.turn() instanceof Turn.Moved m) {
                var on = m.move().occurredOn();
                assertTrue(since == null || !on.isBefore(since) || m.move().to() == Stage.TO_SIGN, scene::toString);
                since = on;
            }
        }
    }

    private static LocalDate happened(Turn turn) {
        if (turn instanceof Turn.Moved m) {
            return m.move().occurredOn();
        }
        if (turn instanceof Turn.Touched t) {
            return t.form().occurredOn();
        }
        return turn instanceof Turn.Closed c ? c.on() : turn instanceof Turn.Changed c ? c.changedOn() : null;
    }

    private static long logged(List<Scene> scenes) {
        return scenes.stream().filter(s -> s.turn() instanceof Turn.Logged).count();
    }

    /** Through the year, a weekend and the Spring Festival among them. */
    private static List<String> days() {
        return List.of(
                "2026-09-30", "2026-11-24", "2026-11-29", "2027-01-04", "2027-02-08", "2027-03-31", "2027-07-15");
    }

    private static List<Scene> on(String day) {
        return new Plot(CAST, names(), OFFICE, evening(day)).scenes();
    }

    private static Instant evening(String day) {
        return LocalDate.parse(day).atTime(17, 0).atZone(Days.ZONE).toInstant();
    }

    private static Names names() {
        return new Names(
                ids(CAST.officers().stream().map(Cast.Officer::name)),
                ids(CAST.officers().stream().map(Cast.Officer::unit)),
                ids(CAST.grounds().stream().map(Cast.Ground::platform)));
    }

    private static Map<String, Long> ids(Stream<String> names) {
        return new HashMap<>(names.distinct().collect(Collectors.toMap(Function.identity(), n -> (long) n.hashCode())));
    }
}
