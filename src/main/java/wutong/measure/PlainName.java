package wutong.measure;

import java.text.Normalizer;

/** Company names in the forms in which they are compared; they are stored as they were written. */
public final class PlainName {

    private PlainName() {}

    public static String same(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    public static String core(String name) {
        return same(name).replaceAll("(股份有限公司|有限责任公司|有限公司|公司)$", "");
    }
}
