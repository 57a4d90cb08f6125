package wutong.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wutong.fault.Refused;
import wutong.listing.Page;

/** Leaves out of a representation the members that nobody asked for ({@code fields=id,name}). */
@Singleton
public class Fields {

    private final ObjectMapper json;

    Fields(ObjectMapper json) {
        this.json = json;
    }

    /** The members that a record has in JSON. */
    public static Set<String> of(Class<?> record) {
        var members = new TreeSet<String>();
        for (var one : record.getRecordComponents()) {
            if (one.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                members.addAll(of(one.getType()));
            } else if (!one.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                members.add(one.getName());
            }
        }
        return members;
    }

    /** @param fields with commas between; null for all */
    public <T extends Record> Object one(T record, String fields) {
        return fields == null
                ? record
                : some(List.of(record), record.getClass(), fields).get(0);
    }

    /** @param asked the query of the list, whose {@code fields} are read */
    public <T extends Record> Page<?> page(Page<T> page, Class<T> type, Map<String, List<String>> asked) {
        return asked.containsKey("fields")
                ? page.showing(some(page.items(), type, asked.get("fields").get(0)))
                : page;
    }

    /** @param fields null for all */
    public List<ObjectNode> some(List<? extends Record> records, Class<?> type, String fields) {
        var members = of(type);
        var wanted = fields == null ? members : names("fields", fields, members);
        return records.stream()
                .map(record -> ((ObjectNode) json.valueToTree(record)).retain(wanted))
                .toList();
    }

    /** @throws Refused naming the first that is not known, and all that are */
    public static Set<String> names(String parameter, String text, Set<String> known) {
        var names = new TreeSet<>(Arrays.asList(text.split(",", -1)));
        for (var name : names) {
            if (!known.contains(name)) {
                throw Refused.query(parameter, "unknown-member", name, String.join(", ", known))
                        .with("allowed", known);
            }
        }
        return names;
    }
}
