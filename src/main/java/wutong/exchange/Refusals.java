package wutong.exchange;

import java.util.List;
import wutong.fault.Flaw;
import wutong.fault.Refused;

/** What is said of a file that cannot be taken: what was looked for and what was found. */
final class Refusals {

    private Refusals() {}

    static Refused unsupported(String code, Object... args) {
        return refused(Refused.Kind.UNSUPPORTED, code, args);
    }

    static Refused tooLarge(String code, Object... args) {
        return refused(Refused.Kind.TOO_LARGE, code, args);
    }

    static Refused malformed(String code, Object... args) {
        return refused(Refused.Kind.MALFORMED, code, args);
    }

    private static Refused refused(Refused.Kind kind, String code, Object... args) {
        return new Refused(kind, code, List.of(Flaw.of("file", code, args)));
    }
}
