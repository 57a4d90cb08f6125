package wutong.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import wutong.fault.Refused;

/**
 * The query parameters that one route knows, with the type each is read as.
 *
 * @param types name to type, in the order of the alphabet
 */
record Known(Map<String, Class<?>> types) {

    /** Where a parameter may stand: in the head of the method, or in a record that gathers several. */
    private interface Note {
        void of(Map<String, Class<?>> types, AnnotatedElement place, String name, Class<?> type);
    }

    static Known of(Method method) {
        var types = all(method, Known::note);
        var also = method.getAnnotation(AlsoAsked.class);
        if (also != null) {
            Arrays.stream(also.value()).forEach(name -> types.put(name, String.class));
        }
        return new Known(types);
    }

    /** The same of the fields of a form. */
    static Known ofForm(Method method) {
        return new Known(all(method, Known::noteField));
    }

    /** Whether the method reads a form as it comes. */
    static boolean wholeForm(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(MultivaluedMap.class);
    }

    private static Map<String, Class<?>> all(Method method, Note note) {
        var types = new TreeMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            note.of(types, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> note.of(types, field, field.getName(), field.getType()));
            }
        }
        return types;
    }

    private static void noteField(Map<String, Class<?>> types, AnnotatedElement place, String name, Class<?> type) {
        var named = place.getAnnotation(RestForm.class);
        if (named != null) {
            types.put(named.value().isEmpty() ? name : named.value(), type);
        }
    }

    private static void note(Map<String, Class<?>> types, AnnotatedElement place, String name, Class<?> type) {
        var named = place.getAnnotation(QueryParam.class);
        var quick = place.getAnnotation(RestQuery.class);
        if (named != null) {
            types.put(named.value(), type);
        } else if (quick != null) {
            types.put(quick.value().isEmpty() ? name : quick.value(), type);
        }
    }

    /** @throws Refused when it is not known here, given more than once, or cannot be read */
    void require(String name, List<String> values) {
        if (!types.containsKey(name)) {
            throw Refused.malformed("?" + name, "unknown-parameter", name, list())
                    .with("allowed", types.keySet());
        }
        if (values.size() > 1) {
            throw Refused.malformed("?" + name, "repeated-parameter", name);
        }
        read(name, values.get(0));
    }

    /** @throws Refused when the form has no such field */
    void requireField(String name) {
        if (!types.containsKey(name)) {
            throw StrictForms.unknown(name, types.keySet());
        }
    }

    private String list() {
        return types.isEmpty() ? Formats.UNKNOWN : String.join(", ", types.keySet());
    }

    /** The framework answers an unreadable value with 404; here it is the asker's 400, with its name. */
    private void read(String name, String text) {
        var type = types.get(name);
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(text);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(text);
            } else if (type == BigDecimal.class) {
                new BigDecimal(text);
            } else if (type == LocalDate.class) {
                LocalDate.parse(text);
            } else {
                choose(name, text, type);
            }
        } catch (RuntimeException unreadable) {
            throw unreadable instanceof Refused refused ? refused : unreadable(name, text, type);
        }
    }

    private static Refused unreadable(String name, String text, Class<?> type) {
        return Refused.malformed("?" + name, type == LocalDate.class ? "unreadable-date" : "unreadable-number", text);
    }

    private static void choose(String name, String text, Class<?> type) {
        if ((type == boolean.class || type == Boolean.class) && !text.equals("true") && !text.equals("false")) {
            throw Refused.malformed("?" + name, "unreadable-flag", text);
        }
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(one -> ((Enum<?>) one).name().equals(text))) {
            var codes = Arrays.stream(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .toList();
            throw Refused.malformed("?" + name, "unknown-code", text, String.join(", ", codes))
                    .with("allowed", codes);
        }
    }
}
