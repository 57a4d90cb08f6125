package wutong.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A setting as readers see it.
 *
 * @param value what is in force today
 * @param codes what it may be
 * @param usual what it is before the first day decided
 * @param values what was decided, the earliest day first
 */
public record SettingCard(String name, String value, List<String> codes, String usual, List<Decision> values) {

    /** What is in force from a day until the day of the next decision. */
    public record Decision(String value, LocalDate fromOn, Instant recordedAt) {}
}
