package wutong.measure;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A company name made plain for comparing; it is stored as it was written. */
public final class PlainName {

    private static final Pattern FORM = Pattern.compile("(股份有限公司|有限责任公司|有限公司|股份公司|公司)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private PlainName() {}

    /** Width folded and white space removed; brackets and what they hold stay. Null stays null. */
    public static String same(String name) {
        if (name == null) return null;
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The name without its legal form (有限公司 …); a name that is nothing else is left whole. */
    public static String core(String name) {
        if (name == null) return null;
        var same = same(name);
        var core = FORM.matcher(same).replaceFirst("");
        return core.isEmpty() ? same : core;
    }
}
