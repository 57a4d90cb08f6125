package wutong.web.deal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import wutong.deal.DealCard;
import wutong.fault.Refused;
import wutong.identity.People;
import wutong.listing.Page;

/** Leaves out the members that nobody asked for ({@code fields}), and tells referred records whole ({@code expand}). */
@Singleton
class Shaping {

    private static final Set<String> EXPANDED = new TreeSet<>(Set.of("owner"));

    private final ObjectMapper json;
    private final People people;
    private final Set<String> members = new TreeSet<>();

    Shaping(ObjectMapper json, People people) {
        this.json = json;
        this.people = people;
        Arrays.stream(DealCard.class.getRecordComponents())
                .map(c -> c.getName())
                .filter(n -> !n.equals("version"))
                .forEach(members::add);
    }

    Object shape(DealCard card, String fields, String expand) {
        return fields == null && expand == null
                ? card
                : shaped(List.of(card), fields, expand).get(0);
    }

    Page<?> shape(Page<DealCard> page, Map<String, List<String>> asked) {
        var fields = asked.containsKey("fields") ? asked.get("fields").get(0) : null;
        var expand = asked.containsKey("expand") ? asked.get("expand").get(0) : null;
        return fields == null && expand == null
                ? page
                : new Page<>(shaped(page.items(), fields, expand), page.limit(), page.next(), page.total());
    }

    private List<ObjectNode> shaped(List<DealCard> cards, String fields, String expand) {
        var wanted = fields == null ? members : names("fields", fields, members);
        var whole = expand == null ? Set.<String>of() : names("expand", expand, EXPANDED);
        var nodes =
                cards.stream().map(card -> (ObjectNode) json.valueToTree(card)).toList();
        nodes.forEach(node -> node.retain(wanted));
        if (whole.contains("owner")) {
            expand(nodes, "owner", people::rows);
        }
        return nodes;
    }

    private void expand(List<ObjectNode> nodes, String member, Function<List<Long>, Map<String, ?>> fetch) {
        var ids = nodes.stream()
                .map(n -> n.path(member).path("id").asText(""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(Long::valueOf)
                .toList();
        var found = fetch.apply(ids);
        nodes.stream()
                .filter(n -> n.hasNonNull(member))
                .forEach(n -> n.set(
                        member,
                        json.valueToTree(found.get(n.path(member).path("id").asText()))));
    }

    private static Set<String> names(String parameter, String text, Set<String> known) {
        var names = new TreeSet<>(Arrays.asList(text.split(",", -1)));
        for (var name : names) {
            if (!known.contains(name)) {
                throw Refused.query(parameter, "unknown-member", name, String.join(", ", known));
            }
        }
        return names;
    }
}
