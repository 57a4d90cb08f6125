package wutong.web.deal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form sent: of a name that comes twice, such as a box to tick with its default, the last counts. */
final class Form {

    private final Map<String, String> texts = new LinkedHashMap<>();

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
        return texts.containsKey(name);
    }

    /** Without the blanks at its ends; null when nothing is left. */
    String text(String name) {
        var text = texts.getOrDefault(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** The version of the record that the form was made from; null when it does not say. */
    Integer version() {
        var text = text("version");
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** Everything as it was typed, to stand in the form again. */
    Map<String, String> texts() {
        return texts;
    }
}
