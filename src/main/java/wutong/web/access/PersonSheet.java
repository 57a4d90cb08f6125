package wutong.web.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wutong.access.KeyRow.Named;
import wutong.access.Roster.Entry;
import wutong.identity.Role;
import wutong.identity.Units.UnitRow;

/**
 * The page of one person, for whoever keeps accounts.
 *
 * @param oneself whoever keeps accounts does not keep their own here
 * @param sessions how many stand
 * @param deals how many open ones they look after
 * @param heirs who may take those
 * @param done what has just been done, in words; empty for nothing
 * @param username as typed; null before
 * @param errors by the name of the box
 */
public record PersonSheet(
        Entry one,
        boolean oneself,
        long sessions,
        long deals,
        List<Named> heirs,
        List<UnitRow> units,
        PersonTyped typed,
        String username,
        String done,
        Map<String, String> errors) {

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    public boolean clash() {
        return Role.clash(one.roles());
    }

    public String error(String box) {
        return errors.getOrDefault(box, "");
    }
}
