package wutong.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class SettingsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Inject
    Settings settings;

    private void set(String value, String from) {
        settings.set("样例设置", value, LocalDate.parse(from), NOW);
    }

    private Optional<String> on(String day) {
        return settings.on("样例设置", LocalDate.parse(day));
    }

    @Test
    void a_setting_holds_from_its_day_until_the_next() {
        set("甲", "2026-01-01");
        set("乙", "2026-03-01");

        assertEquals(Optional.of("甲"), on("2026-01-01"));
        assertEquals(Optional.of("甲"), on("2026-02-28"));
        assertEquals(Optional.of("乙"), on("2026-03-01"));
        assertEquals(Optional.of("乙"), on("2030-01-01"));
    }

    @Test
    void before_its_first_day_nothing_is_set() {
        set("甲", "2026-01-01");

        assertEquals(Optional.empty(), on("2025-12-31"));
        assertEquals(Optional.empty(), settings.on("别的设置", LocalDate.of(2026, 6, 1)));
    }

    @Test
    void what_is_set_in_between_leaves_what_comes_after() {
        set("甲", "2026-01-01");
        set("丙", "2026-05-01");

        set("乙", "2026-03-01");

        assertEquals(Optional.of("乙"), on("2026-04-30"));
        assertEquals(Optional.of("丙"), on("2026-05-01"));
    }

    @Test
    void of_one_day_the_later_said_stands() {
        set("甲", "2026-01-01");

        set("乙", "2026-01-01");

        assertEquals(Optional.of("乙"), on("2026-01-01"));
        assertEquals(1, settings.count("name", "样例设置"));
    }
}
