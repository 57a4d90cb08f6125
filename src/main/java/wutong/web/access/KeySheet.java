package wutong.web.access;

import java.util.List;
import java.util.Map;
import wutong.access.KeyRow;
import wutong.access.KeyRow.Named;
import wutong.access.Scope;
import wutong.identity.Units.UnitRow;
import wutong.listing.Page;

/**
 * The page of keys.
 *
 * @param made the words of a key that was just made; null otherwise
 * @param first no page of the list goes before
 * @param scopes those that whoever makes a key may grant
 * @param holders in whose name it may be made; empty where only in one's own
 * @param errors by the name of the box
 */
public record KeySheet(
        Page<KeyRow> page,
        boolean first,
        String made,
        String done,
        List<Scope> scopes,
        List<UnitRow> units,
        List<Named> holders,
        KeyTyped typed,
        Map<String, String> errors) {

    public String error(String box) {
        return errors.getOrDefault(box, "");
    }
}
