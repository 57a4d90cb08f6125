package wutong.deal;

import jakarta.persistence.Embeddable;

/** Who brought the lead in first (首报单位, 首报人). */
@Embeddable
public record FirstReport(String unit, String person) {

    /** What is said here, and of the rest what was said before. */
    FirstReport over(FirstReport older) {
        return older == null
                ? this
                : new FirstReport(unit == null ? older.unit : unit, person == null ? older.person : person);
    }
}
