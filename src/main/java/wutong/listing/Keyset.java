package wutong.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows after a given one. They are said in pieces that follow one another in the order: those with a value of the
 * first key, then those without, because a database can begin to read in the middle of an index for either, but not for
 * both in one condition.
 */
record Keyset(List<Key> keys, List<Object> values, Map<String, Object> params) {

    static List<Clause> pieces(List<Key> keys, List<Object> values) {
        var keyset = new Keyset(keys, values, new LinkedHashMap<>());
        var first = keys.get(0);
        var pieces = new ArrayList<Clause>();
        pieces.add(new Clause(keyset.bound() + keyset.after(0), keyset.params));
        if (!first.required() && values.get(0) != null) pieces.add(Clause.of(first.path() + " is null"));
        return pieces;
    }

    /** Says once more, in a form that an index serves, what follows from the rest. */
    private String bound() {
        if (values.get(0) == null || keys.size() == 1) return "";
        return keys.get(0).path() + (keys.get(0).down() ? " <= " : " >= ") + name(0) + " and ";
    }

    private String after(int place) {
        var key = keys.get(place);
        var last = place == keys.size() - 1;
        if (values.get(place) == null) return key.path() + " is null and " + after(place + 1);
        var beyond = key.path() + key.beyond() + name(place);
        if (last) return beyond;
        var tail = place > 0 && !key.required() ? " or " + key.path() + " is null" : "";
        return "(" + beyond + tail + " or (" + key.path() + " = " + name(place) + " and " + after(place + 1) + "))";
    }

    private String name(int place) {
        params.put("k" + place, values.get(place));
        return ":k" + place;
    }
}
