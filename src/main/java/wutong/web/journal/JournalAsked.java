package wutong.web.journal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the journal was asked for, without the empty boxes of its form. */
record JournalAsked(Map<String, List<String>> parameters) {

    static JournalAsked of(MultivaluedMap<String, String> query) {
        var given = new LinkedHashMap<String, List<String>>();
        query.forEach((name, values) -> {
            var said = values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) given.put(name, said);
        });
        return new JournalAsked(given);
    }

    public String text(String name) {
        return parameters.containsKey(name) ? parameters.get(name).get(0) : "";
    }

    public boolean narrowed() {
        return parameters.keySet().stream().anyMatch(name -> !name.equals("cursor"));
    }

    /** The address of another page of the same, of the first without a cursor. */
    public String page(String cursor) {
        return "/journal" + query(cursor);
    }

    /** The same question as a file. */
    public String export() {
        return "/journal/export" + query(null);
    }

    private String query(String cursor) {
        var all = new LinkedHashMap<>(parameters);
        all.remove("cursor");
        if (cursor != null) all.put("cursor", List.of(cursor));
        return all.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().get(0), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
}
