package wutong.web.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wutong.journal.Journal.Entry;

/** An entry with what it says of its record before and after, read; nothing is an empty object. */
record EntryStates(Entry entry, JsonNode before, JsonNode after) {

    /** What stands above a record is of its own kind. */
    private static final String ABOVE = "parent";

    /** Members that hold the id of another record, and of which kind. */
    private static final Map<String, String> REFERRING = Map.of(
            "enterprise",
            "enterprise",
            "unit",
            "unit",
            "platform",
            "platform",
            "owner",
            "person",
            "into",
            "deal",
            ABOVE,
            "");

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    /** Adds the records that it mentions, by kind. */
    void mention(Map<String, Set<Long>> ids) {
        ids.computeIfAbsent(entry.kind(), kind -> new TreeSet<>()).add(Long.valueOf(entry.record()));
        for (var member : REFERRING.keySet()) {
            Stream.of(before, after)
                    .map(state -> id(state.path(member)))
                    .filter(text -> ID.matcher(text).matches())
                    .forEach(text -> ids.computeIfAbsent(kind(member), kind -> new TreeSet<>())
                            .add(Long.valueOf(text)));
        }
    }

    /** Of which kind of record a member holds the id; empty when it holds none. */
    String kind(String member) {
        return member.equals(ABOVE) ? entry.kind() : REFERRING.getOrDefault(member, "");
    }

    private static String id(JsonNode value) {
        return (value.isObject() ? value.path("id") : value).asText();
    }
}
