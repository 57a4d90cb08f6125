package wutong.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The address of a list with all that it was asked: the state of its page. */
public record Address(String path, Map<String, String> asked) {

    public static Address of(String path, Map<String, List<String>> parameters) {
        var asked = new LinkedHashMap<String, String>();
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!values.isEmpty() && !values.get(0).isBlank()) {
                asked.put(name, values.get(0));
            }
        });
        return new Address(path, asked);
    }

    /** What a form asks for, without its empty boxes. */
    public static Map<String, List<String>> said(Map<String, List<String>> parameters) {
        var said = new LinkedHashMap<>(parameters);
        said.values().removeIf(texts -> texts.stream().allMatch(String::isBlank));
        return said;
    }

    public Address with(String name, String text) {
        var more = new LinkedHashMap<>(asked);
        more.put(name, text);
        return new Address(path, more);
    }

    public Address without(String... names) {
        var fewer = new LinkedHashMap<>(asked);
        fewer.keySet().removeAll(Arrays.asList(names));
        return new Address(path, fewer);
    }

    public Address at(String other) {
        return new Address(other, asked);
    }

    /** As a question takes them. */
    public Map<String, List<String>> parameters() {
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
    }

    public String text(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether anything but an order and a place in the list is asked for. */
    public boolean narrowed() {
        return !without("cursor", "limit", "sort").asked.isEmpty();
    }

    /** The same list from a cursor on; from its beginning without one. */
    public Address page(String cursor) {
        return cursor == null ? without("cursor") : with("cursor", cursor);
    }

    @Override
    public String toString() {
        return asked.isEmpty()
                ? path
                : asked.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
