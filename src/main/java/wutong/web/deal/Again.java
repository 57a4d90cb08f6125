package wutong.web.deal;

import java.util.function.Supplier;
import wutong.enterprise.Enterprises;

/** Tries an act a second time when another one made the same enterprise in between: then it joins that one. */
final class Again {

    private Again() {}

    static <T> T once(Supplier<T> act) {
        try {
            return act.get();
        } catch (RuntimeException e) {
            if (Enterprises.raced(e)) {
                return act.get();
            }
            throw e;
        }
    }
}
