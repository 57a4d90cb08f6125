package wutong.fault;

import java.util.List;

/**
 * One thing that is wrong with what was given.
 *
 * @param field the name of the field, as in the API ({@code registeredCapital.amount}); null when no single field is at fault
 * @param code which rule was broken; its words are in the message bundles under {@code fault.<code>}
 * @param args what the words mention, in order
 */
public record Flaw(String field, String code, List<Object> args) {

    public static Flaw of(String field, String code, Object... args) {
        return new Flaw(field, code, List.of(args));
    }
}
