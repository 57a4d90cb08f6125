package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.Views;
import wutong.deal.DealList;
import wutong.deal.TouchForm;
import wutong.deal.TouchKind;
import wutong.deal.Touches;

@QuarkusTest
class AgesTest {

    private static final String TALKS = "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06";

    @Inject
    Acts acts;

    @Inject
    Ages ages;

    @Inject
    DealList list;

    @Inject
    Touches touches;

    private Age age(String source, String day) {
        var asked =
                list.ask(Map.of("source", List.of(source), "asOf", List.of(day)), Views.on(LocalDate.of(2025, 12, 31)));
        var found = list.page(asked).items();
        return ages.of(asked, found).get(found.get(0).id());
    }

    @Test
    void on_an_earlier_day_silence_is_counted_from_the_last_touch_by_then() {
        var deal = acts.deal("停留甲", TALKS);
        touches.log(
                deal, new TouchForm(TouchKind.CALL, LocalDate.of(2025, 3, 1), "样例", null, null), Acts.on("2025-03-01"));

        var before = age("停留甲", "2025-02-20");
        var after = age("停留甲", "2025-03-11");

        assertEquals(LocalDate.of(2025, 1, 6), before.since());
        assertEquals(15, before.over());
        assertEquals(LocalDate.of(2025, 3, 1), after.since());
        assertEquals(-20, after.over());
    }

    @Test
    void other_stages_are_counted_from_the_day_they_were_entered() {
        acts.deal("停留乙", TALKS + ", TO_SIGN 2025-01-20");

        var waiting = age("停留乙", "2025-02-20");

        assertEquals(LocalDate.of(2025, 1, 20), waiting.since());
        assertEquals(1, waiting.over());
    }

    @Test
    void a_stage_without_a_limit_is_never_too_long() {
        acts.deal("停留丙", TALKS + ", TO_SIGN 2025-01-20, SIGNED 2025-02-01, REGISTERED 2025-02-10, LANDED 2025-02-20");

        var waiting = age("停留丙", "2025-03-20");

        assertNull(waiting.limit());
        assertNull(waiting.over());
        assertEquals(28, waiting.days());
    }
}
