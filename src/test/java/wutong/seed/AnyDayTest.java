package wutong.seed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.measure.Days;

/** The house accepts every act of the story, whenever it is loaded; nothing of it stays. */
@QuarkusTest
class AnyDayTest {

    @Inject
    Story story;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2027-02-17"})
    void the_story_can_be_loaded_on_another_day(String day) {
        var now = LocalDate.parse(day).atTime(0, 10).atZone(Days.ZONE).toInstant();
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        try {
            assertTrue(story.tell(now) > 280);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
