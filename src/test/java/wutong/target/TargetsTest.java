package wutong.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wutong.analytics.Acts;
import wutong.journal.Journal;
import wutong.measure.Bound;

@QuarkusTest
class TargetsTest {

    @Inject
    Targets targets;

    @Inject
    Journal journal;

    private Targets.TargetRow recorded(String metric, String number, Bound bound) {
        var form = new TargetForm(
                metric,
                TargetKind.TARGET,
                TargetMeasure.COUNT,
                new BigDecimal(number),
                bound,
                "stores",
                "2025",
                null,
                number + "家以上",
                null,
                "样例报 2025-03-21",
                LocalDate.of(2025, 3, 21));
        return targets.record(form, Acts.on("2025-03-22"));
    }

    @Test
    void a_number_is_kept_with_its_bound_its_words_and_its_source() {
        var row = recorded("样例新店", "80", Bound.AT_LEAST);

        var read = targets.one(Long.parseLong(row.id()));

        assertEquals(Bound.AT_LEAST, read.bound());
        assertEquals(0, new BigDecimal("80").compareTo(read.number()));
        assertEquals("80家以上", read.originalText());
        assertEquals("样例报 2025-03-21", read.source());
        assertEquals(
                "recorded",
                journal.of("target", Long.parseLong(row.id())).get(0).verb());
    }

    @Test
    void they_are_listed_in_the_order_of_recording_and_by_their_bound() {
        recorded("样例次序", "1", Bound.OVER);
        recorded("样例次序", "2", Bound.EXACTLY);

        var all = targets.page(targets.ask(Map.of("metric", List.of("样例次序"))));
        var over = targets.ask(Map.of("metric", List.of("样例次序"), "bound", List.of("OVER")));

        assertEquals(
                List.of("1家以上", "2家以上"),
                all.items().stream().map(Targets.TargetRow::originalText).toList());
        assertEquals(1, targets.count(over));
    }
}
