package wutong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.fault.Flaw;

/** What is wrong with a JSON body, down to the member at fault. */
final class JsonFaults {

    private JsonFaults() {}

    static Problem problem(JsonProcessingException fault) {
        if (fault instanceof InvalidDefinitionException) {
            return Problem.of(500, "internal");
        }
        if (fault instanceof PropertyBindingException unknown) {
            return unknown(unknown);
        }
        if (fault instanceof InvalidFormatException format) {
            return format(format);
        }
        if (fault instanceof InvalidNullException nothing) {
            return flawed(Flaw.of(path(nothing), "required"));
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        return unreadable(fault);
    }

    private static Problem unknown(PropertyBindingException fault) {
        var allowed = fault.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        var flaw = Flaw.of(path(fault), "unknown-member", fault.getPropertyName(), String.join(", ", allowed));
        return new Problem(400, "unknown-member", List.of(flaw), Map.of("allowed", allowed), Map.of());
    }

    private static Problem format(InvalidFormatException fault) {
        var type = fault.getTargetType();
        if (type.isEnum()) {
            var codes = Arrays.stream(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .toList();
            var flaw = Flaw.of(path(fault), "unknown-code", fault.getValue(), String.join(", ", codes));
            return new Problem(400, "unknown-code", List.of(flaw), Map.of("allowed", codes), Map.of());
        }
        return flawed(Flaw.of(path(fault), code(type), fault.getValue()));
    }

    private static Problem mismatch(MismatchedInputException fault) {
        if (fault.getMessage() != null && fault.getMessage().startsWith("Trailing token")) {
            return Problem.of(400, "malformed-json");
        }
        if (fault.getPath().isEmpty()
                && fault.getMessage() != null
                && fault.getMessage().startsWith("No content")) {
            return Problem.of(400, "body-missing");
        }
        var type = fault.getTargetType();
        return flawed(Flaw.of(path(fault), type == null ? "wrong-type" : code(type)));
    }

    /** A number too large for its member is a fault of that member; anything else is no JSON at all. */
    private static Problem unreadable(JsonProcessingException fault) {
        if (fault.getCause() instanceof InputCoercionException && fault instanceof JsonMappingException mapping) {
            return flawed(Flaw.of(path(mapping), "unreadable-number"));
        }
        var said = String.valueOf(fault.getOriginalMessage());
        if (said.startsWith("Duplicate field")) {
            var name = said.replaceAll("(?s)Duplicate field '(.*)'.*", "$1");
            return flawed(Flaw.of(name, "duplicate-member", name));
        }
        var at = fault.getLocation();
        return at == null
                ? Problem.of(400, "malformed-json")
                : Problem.of(400, "malformed-json-at", at.getLineNr(), at.getColumnNr())
                        .named("malformed-json");
    }

    private static Problem flawed(Flaw flaw) {
        return new Problem(400, flaw.code(), List.of(flaw), Map.of(), Map.of());
    }

    private static String code(Class<?> type) {
        if (TemporalAccessor.class.isAssignableFrom(type)) {
            return "unreadable-date";
        }
        var number = Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class);
        return number ? "unreadable-number" : "wrong-type";
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
