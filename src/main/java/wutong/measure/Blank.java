package wutong.measure;

import java.text.Normalizer;
import java.util.Set;

/** The ways in which people write that there is nothing to write. */
public final class Blank {

    private static final Set<String> TOKENS = Set.of("", "待定", "面议", "暂无", "无", "/", "-", "--", "——", "—");

    private Blank() {}

    public static boolean says(String text) {
        return text == null || TOKENS.contains(folded(text));
    }

    /** Full-width letters, digits and brackets made plain, white space at both ends removed. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
