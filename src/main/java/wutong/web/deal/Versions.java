package wutong.web.deal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Brings together what one person typed and what another saved meanwhile; a form carries what it had shown under {@code seen.}. */
final class Versions {

    private static final String SEEN = "seen.";

    private Versions() {}

    static Map<String, String> seen(Form form) {
        var seen = new LinkedHashMap<String, String>();
        form.texts().forEach((name, text) -> {
            if (name.startsWith(SEEN)) {
                seen.put(name.substring(SEEN.length()), text);
            }
        });
        return seen;
    }

    /** What was typed where something was typed; else what stands there now. */
    static Map<String, String> merged(Form form, Map<String, String> now) {
        var merged = new LinkedHashMap<>(form.texts());
        now.forEach((name, text) -> {
            if (!typed(form, name)) {
                merged.put(name, text);
            }
        });
        return merged;
    }

    /** Each value that someone else changed, beside what the form says of it. */
    static List<Slip.Both> both(Form form, Map<String, String> now, List<Box> boxes) {
        var rows = new ArrayList<Slip.Both>();
        var seen = seen(form);
        for (var box : boxes) {
            var saved = now.getOrDefault(box.name(), "");
            var mine = form.texts().getOrDefault(box.name(), "");
            if (!saved.equals(seen.getOrDefault(box.name(), "")) && !saved.equals(mine)) {
                rows.add(new Slip.Both(box.name(), box.label(), box.shown(mine), box.shown(saved)));
            }
        }
        return rows;
    }

    /** Each box into which something else was typed says what another wrote there. */
    static UnaryOperator<Box> marked(List<Slip.Both> both, UnaryOperator<String> words) {
        return box -> both.stream()
                .filter(one ->
                        one.box().equals(box.name()) && !box.shown(box.value()).equals(one.now()))
                .findFirst()
                .map(one -> box.wrong(words.apply(one.now())))
                .orElse(box);
    }

    private static boolean typed(Form form, String name) {
        return form.names(name) && !form.texts().get(name).equals(form.texts().getOrDefault(SEEN + name, ""));
    }
}
