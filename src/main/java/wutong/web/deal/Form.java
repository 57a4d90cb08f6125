package wutong.web.deal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wutong.fault.Refused;
import wutong.web.StrictForms;

/** What a form sent: of a name that comes twice, such as a box to tick with its default, the last counts. */
final class Form {

    /** What a form carries of what it showed, and of the record it was made from. */
    private static final List<String> OWN = List.of("version", "seen");

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** The names that were looked for, with all below them. */
    private final Set<String> asked = new TreeSet<>(OWN);

    static Form of(MultivaluedMap<String, String> sent) {
        var form = new Form();
        sent.forEach((name, values) -> form.put(name, values));
        return form;
    }

    static Form of(Map<String, String> texts) {
        var form = new Form();
        texts.forEach((name, text) -> form.put(name, List.of(text)));
        return form;
    }

    private void put(String name, List<String> values) {
        var last = values.isEmpty() ? "" : values.get(values.size() - 1);
        texts.put(name, last == null ? "" : last.replace("\r\n", "\n"));
    }

    boolean names(String name) {
        asked.add(name);
        return texts.containsKey(name);
    }

    /** Without the blanks at its ends; null when nothing is left. */
    String text(String name) {
        asked.add(name);
        var text = texts.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** The version of the record that the form was made from; null when it does not say. */
    Integer version() {
        var text = text("version");
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Whether it has a field of this name, or one below it. */
    boolean has(String path) {
        asked.add(path);
        return texts.keySet().stream().anyMatch(name -> within(name, path));
    }

    /** @throws Refused when it has a field that nobody has looked for */
    void requireAsked() {
        for (var name : texts.keySet()) {
            if (asked.stream().noneMatch(path -> within(name, path))) {
                throw StrictForms.unknown(name, asked);
            }
        }
    }

    private static boolean within(String name, String path) {
        return name.equals(path) || name.startsWith(path + ".");
    }

    /** Everything as it was typed, to stand in the form again. */
    Map<String, String> texts() {
        return texts;
    }
}
