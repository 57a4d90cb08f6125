package wutong.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads lists out of a JSON body: of texts, of codes. */
public final class Texts {

    private static final int MOST = 50;

    private Texts() {}

    /** @param length most characters of each; blank ones are left out */
    public static List<String> read(Reader reader, JsonNode node, String path, int length) {
        var texts = new ArrayList<String>();
        if (listed(reader, node, path)) {
            for (int i = 0; i < node.size(); i++) {
                var text = reader.text(node.get(i), path + "[" + i + "]", length);
                if (text != null) texts.add(text);
            }
        }
        return texts;
    }

    public static <E extends Enum<E>> List<E> codes(Reader reader, JsonNode node, String path, Class<E> type) {
        var codes = new ArrayList<E>();
        if (listed(reader, node, path)) {
            for (int i = 0; i < node.size(); i++) {
                var code = reader.code(node.get(i), path + "[" + i + "]", type);
                if (code != null) codes.add(code);
            }
        }
        return codes;
    }

    private static boolean listed(Reader reader, JsonNode node, String path) {
        if (node == null || node.isNull() || node.isMissingNode()) return false;
        if (!node.isArray()) return reader.unreadable(path, "wrong-type", "array") != null;
        if (node.size() > MOST) return reader.broken(path, "too-many-values", node.size(), MOST) != null;
        return true;
    }
}
