package wutong.web;

import java.util.function.Supplier;
import wutong.fault.Refused;

/** Tells whoever saw an old version which tag the record bears now. */
public final class Stale {

    private Stale() {}

    public static <T> T telling(Supplier<T> act, Supplier<String> current) {
        try {
            return act.get();
        } catch (Refused e) {
            throw e.kind == Refused.Kind.STALE ? e.with("current", current.get()) : e;
        }
    }
}
