package wutong.enterprise;

import java.util.HashMap;
import java.util.Map;
import wutong.measure.PlainName;

/** Where enterprises come from, by what a ledger names them by: their code, or their name where one of them has none. */
public final class Origins {

    /** Of nobody. */
    public static final Origins NONE = new Origins();

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> codeless = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    public Origins() {}

    /** @param same the name as names are compared; the first of a name, or of a code, counts */
    public void add(String code, String same, String region) {
        var known = region == null ? "" : region;
        byName.putIfAbsent(same, known);
        if (code == null) codeless.putIfAbsent(same, known);
        else byCode.putIfAbsent(code, known);
    }

    /** Null when the enterprise is not known, empty when only its region is not. */
    public String region(String code, String name) {
        if (name == null) return null;
        var same = PlainName.same(name);
        return code == null ? byName.get(same) : byCode.getOrDefault(code, codeless.get(same));
    }
}
