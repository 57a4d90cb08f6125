package wutong.web.exchange;

import java.util.Map;
import wutong.exchange.ExportList;

/**
 * What the form asks before a list is taken along.
 *
 * @param rows that would go along now
 * @param most rows that go without a second person
 * @param back the list
 * @param action where the form goes
 * @param narrowed whether the list is filtered
 * @param xlsx which form is chosen
 * @param full whether numbers are wanted in full
 * @param errors words by box; what is about no box under the empty name
 */
public record ExportSheet(
        ExportList list,
        long rows,
        long most,
        String back,
        String action,
        boolean narrowed,
        boolean xlsx,
        boolean full,
        String reason,
        Map<String, String> errors) {

    /** Whether a second person has to agree, whatever is chosen. */
    public boolean approved() {
        return rows > most;
    }

    public String error(String box) {
        return errors.getOrDefault(box, "");
    }
}
