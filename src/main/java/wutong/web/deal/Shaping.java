package wutong.web.deal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import wutong.deal.DealCard;
import wutong.identity.People;
import wutong.listing.Page;
import wutong.web.Fields;
import wutong.web.enterprise.Rated;

/** Leaves out the members of a deal that nobody asked for ({@code fields}), and tells referred records whole ({@code expand}). */
@Singleton
class Shaping {

    private static final Set<String> EXPANDED = new TreeSet<>(Set.of("enterprise", "owner"));

    private final ObjectMapper json;
    private final Fields fields;
    private final People people;
    private final Rated rated;

    Shaping(ObjectMapper json, Fields fields, People people, Rated rated) {
        this.json = json;
        this.fields = fields;
        this.people = people;
        this.rated = rated;
    }

    Object shape(DealCard card, String fields, String expand) {
        return fields == null && expand == null
                ? card
                : shaped(List.of(card), fields, expand).get(0);
    }

    Page<?> shape(Page<DealCard> page, Map<String, List<String>> asked) {
        var fields = asked.containsKey("fields") ? asked.get("fields").get(0) : null;
        var expand = asked.containsKey("expand") ? asked.get("expand").get(0) : null;
        return fields == null && expand == null ? page : page.showing(shaped(page.items(), fields, expand));
    }

    private List<ObjectNode> shaped(List<DealCard> cards, String wanted, String expand) {
        var whole = expand == null ? Set.<String>of() : Fields.names("expand", expand, EXPANDED);
        var nodes = fields.some(cards, DealCard.class, wanted);
        if (whole.contains("enterprise")) {
            expand(nodes, "enterprise", rated::known);
        }
        if (whole.contains("owner")) {
            expand(nodes, "owner", people::rows);
        }
        return nodes;
    }

    /** All of them fetched at once, however many deals there are. */
    private void expand(List<ObjectNode> nodes, String member, Function<List<Long>, Map<String, ?>> fetch) {
        var referring = nodes.stream().filter(n -> n.hasNonNull(member)).toList();
        var ids = referring.stream().map(n -> id(n, member)).distinct().map(Long::valueOf);
        if (!referring.isEmpty()) {
            var found = fetch.apply(ids.toList());
            referring.forEach(n -> n.set(member, json.valueToTree(found.get(id(n, member)))));
        }
    }

    private static String id(ObjectNode node, String member) {
        return node.get(member).get("id").textValue();
    }
}
