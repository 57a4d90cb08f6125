package wutong.web.access;

import java.util.Arrays;
import java.util.List;
import wutong.fault.Refused;

/** Reads the boxes of the forms that keep accounts, units and keys. */
final class Typed {

    private Typed() {}

    /** Null for an empty box. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Null for an empty box; what can be no id is that of no record. */
    static Long id(String typed) {
        var text = text(typed);
        return text == null ? null : text.matches("\\d{1,18}") ? Long.valueOf(text) : Long.valueOf(-1);
    }

    /** One that cannot be read is that of nothing. */
    static Integer version(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    /** @throws Refused naming the box when there is no such code */
    static <E extends Enum<E>> E code(String box, String typed, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> Refused.rule(box, "unknown-code", typed, List.of(type.getEnumConstants())));
    }
}
