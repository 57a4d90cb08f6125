package wutong.web.access;

import java.util.List;
import java.util.Map;
import wutong.access.Sessions.SessionRow;
import wutong.identity.Role;

/**
 * The page of whoever has signed in.
 *
 * @param unit null for none
 * @param factor whether a second factor is on
 * @param lacking it must be, and is not
 * @param first the first account, which still keeps accounts and runs the pipeline
 * @param sessions those that stand, the present one first
 * @param done what has just been done, in words; empty for nothing
 * @param errors by the name of the field
 */
public record MeSheet(
        String username,
        String unit,
        List<Role> roles,
        boolean factor,
        boolean lacking,
        boolean first,
        List<SessionRow> sessions,
        String done,
        Map<String, String> errors) {

    /** Two duties that belong to two people. */
    public boolean clash() {
        return !first && Role.clash(roles);
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
