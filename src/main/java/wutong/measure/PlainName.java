package wutong.measure;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A company name made plain for comparing; it is stored as it was written. */
public final class PlainName {

    private static final Pattern FORM = Pattern.compile("(股份有限公司|有限责任公司|有限公司|股份公司|公司)$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern KIND = Pattern.compile("(?:集团|控股|发展)+$");
    private static final Pattern PLAN =
            Pattern.compile("(?:(?:中国区?|华[东南北中]|长三角|浙江省?|杭州市?|区域|全国|全球|第二|研发|运营|销售|结算|功能|综合)*总部(?:基地)?)?(?:项目)?$");

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

    /**
     * What a name is remembered by: no legal form, no region in front of it or in brackets, no 集团 or 总部项目 behind it. It says that two
     * names may mean one company, never that they do; what would leave less than two signs stays. Words stay apart.
     */
    public static String heart(String name) {
        if (name == null) return null;
        var plain =
                SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(" ");
        return Stream.of(PLAN, FORM, BRACKETS, FORM, Region.IN_FRONT, KIND)
                .reduce(plain.strip(), (text, part) -> kept(part, text), (a, b) -> b);
    }

    private static String kept(Pattern without, String name) {
        var rest = without.matcher(name).replaceAll("").strip();
        return rest.length() < 2 ? name : rest;
    }
}
