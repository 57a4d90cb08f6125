package wutong.web.deal;

import java.util.function.Supplier;
import wutong.fault.Refused;

/** Tries an act a second time when another one made the same enterprise in between: then it joins that one. */
final class Again {

    private Again() {}

    static <T> T once(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused e) {
            if (e.code.equals("enterprise-raced")) {
                return act.get();
            }
            throw e;
        }
    }
}
