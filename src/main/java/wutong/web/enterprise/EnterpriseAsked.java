package wutong.web.enterprise;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the list of enterprises was asked for, without the empty boxes of its form. */
record EnterpriseAsked(Map<String, List<String>> parameters) {

    static EnterpriseAsked of(MultivaluedMap<String, String> query) {
        var given = new LinkedHashMap<String, List<String>>();
        query.forEach((name, values) -> {
            var said = values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                given.put(name, said);
            }
        });
        return new EnterpriseAsked(given);
    }

    /** A level belongs to a list: where no year is chosen the latest is meant. */
    EnterpriseAsked ofList(Optional<Integer> latest) {
        if (!parameters.containsKey("level") || parameters.containsKey("listYear") || latest.isEmpty()) {
            return this;
        }
        var given = new LinkedHashMap<>(parameters);
        given.put("listYear", List.of(latest.get().toString()));
        return new EnterpriseAsked(given);
    }

    public String text(String name) {
        return parameters.containsKey(name) ? parameters.get(name).get(0) : null;
    }

    public boolean narrowed() {
        return parameters.keySet().stream()
                .anyMatch(name -> !List.of("cursor", "limit", "sort").contains(name));
    }

    public String page(String cursor) {
        var all = new LinkedHashMap<>(parameters);
        all.remove("cursor");
        if (cursor != null) {
            all.put("cursor", List.of(cursor));
        }
        var query = all.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().get(0), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/enterprises" : "/enterprises?" + query;
    }
}
