package wutong.identity;

import java.time.LocalDate;
import wutong.journal.Act;

/**
 * From where a question is asked: who looks, what they may see, and on which day.
 *
 * @param id of the person; null for nobody in particular
 */
public record Viewer(Long id, Sight sight, LocalDate today) {

    public static Viewer of(Act act) {
        return new Viewer(act.actor().id(), Sight.of(act), act.today());
    }
}
