package wutong.web.access;

import java.util.List;
import java.util.Map;
import wutong.access.Sessions.SessionRow;
import wutong.identity.Role;

/**
 * The page of whoever has signed in.
 *
 * @param unit null for none
 * @param sessions those that stand, the present one first
 * @param done what has just been done, in words; empty for nothing
 * @param errors by the name of the field
 */
public record MeSheet(
        String username,
        String unit,
        List<Role> roles,
        List<SessionRow> sessions,
        String done,
        Map<String, String> errors) {

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
