package wutong.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what is said as JSON into a column of so many characters; of what is longer, the longest texts are cut. */
public final class Fit {

    private static final int LONGEST = 1 << 14;

    private Fit() {}

    public static String json(ObjectMapper json, Object told, int room) {
        var text = written(json, told);
        for (int most = LONGEST; text.length() > room && most > 0; most /= 2) {
            var tree = json.<JsonNode>valueToTree(told);
            cut(tree, most);
            text = written(json, tree);
        }
        return text;
    }

    private static void cut(JsonNode node, int most) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (over(member.getValue(), most)) object.put(member.getKey(), beginning(member.getValue(), most));
                else cut(member.getValue(), most);
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> cut(item, most));
        }
    }

    private static boolean over(JsonNode node, int most) {
        return node.isTextual() && node.textValue().length() > most;
    }

    private static String beginning(JsonNode node, int most) {
        return node.textValue().substring(0, most) + "…";
    }

    private static String written(ObjectMapper json, Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
