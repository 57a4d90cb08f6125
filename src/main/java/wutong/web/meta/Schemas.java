package wutong.web.meta;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import wutong.measure.Money;

/** Writes the records that the API answers with as schemas, so that the description cannot say anything else than they do. */
final class Schemas {

    private final Map<String, Schema> components = new TreeMap<>();
    private final Map<Class<?>, String> names;

    /** @param names what records are called that are not to be called after their class */
    Schemas(Map<Class<?>, String> names) {
        this.names = names;
        components.put("Money", money());
    }

    Map<String, Schema> components() {
        return components;
    }

    /** A reference to the schema of a record or an enum, which is written when it is first met. */
    Schema ref(Class<?> type) {
        var name = type == Money.class ? "Money" : names.getOrDefault(type, name(type));
        if (!components.containsKey(name)) {
            components.put(name, OASFactory.createSchema());
            components.put(name, type.isEnum() ? codes(type) : record(type));
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? type(SchemaType.ARRAY).items(of(arguments[0]))
                    : type(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
        }
        return type instanceof Class<?> plain && (plain.isRecord() || plain.isEnum()) ? ref(plain) : simple(type);
    }

    private static Schema simple(Type type) {
        if (type == String.class) {
            return type(SchemaType.STRING);
        }
        if (type == LocalDate.class) {
            return type(SchemaType.STRING).format("date");
        }
        if (type == Instant.class) {
            return type(SchemaType.STRING).format("date-time");
        }
        if (type == boolean.class || type == Boolean.class) {
            return type(SchemaType.BOOLEAN);
        }
        if (type == Double.class || type == double.class || type == BigDecimal.class) {
            return type(SchemaType.NUMBER);
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return type(SchemaType.INTEGER);
        }
        return OASFactory.createSchema();
    }

    /** The same, or null. */
    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().addAnyOf(schema).addAnyOf(type(SchemaType.NULL));
        }
        return schema.getType() == null ? schema : schema.addType(SchemaType.NULL);
    }

    static Schema type(SchemaType... types) {
        return OASFactory.createSchema().type(List.copyOf(Arrays.asList(types)));
    }

    static Schema codes(Class<?> type) {
        var codes = Arrays.stream(type.getEnumConstants())
                .map(one -> (Object) ((Enum<?>) one).name())
                .toList();
        return type(SchemaType.STRING).enumeration(codes);
    }

    private Schema record(Class<?> type) {
        var schema = type(SchemaType.OBJECT);
        for (var member : type.getRecordComponents()) {
            if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                var inner = record(member.getType());
                inner.getProperties().forEach(schema::addProperty);
            } else if (!member.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                schema.addProperty(member.getName(), member(member));
            }
        }
        return schema;
    }

    private Schema member(RecordComponent member) {
        var raw = member.getAccessor().isAnnotationPresent(JsonRawValue.class);
        var schema = raw ? type(SchemaType.OBJECT) : of(member.getGenericType());
        var always = member.getType().isPrimitive()
                || member.getName().equals("id")
                || Collection.class.isAssignableFrom(member.getType())
                || Map.class.isAssignableFrom(member.getType())
                || member.getAccessor().isAnnotationPresent(JsonInclude.class);
        return always ? schema : orNull(schema);
    }

    private static Schema money() {
        var amount = type(SchemaType.STRING).pattern("^[0-9]+\\.[0-9]{2}$");
        return type(SchemaType.OBJECT)
                .description("An amount in the main unit of its currency; of a range, low and high without an amount.")
                .addProperty("amount", orNull(amount))
                .addProperty("currency", type(SchemaType.STRING))
                .addProperty("approximate", type(SchemaType.BOOLEAN))
                .addProperty("low", orNull(type(SchemaType.STRING)))
                .addProperty("high", orNull(type(SchemaType.STRING)))
                .addProperty("text", type(SchemaType.STRING))
                .required(List.of("amount", "currency"));
    }

    /** Inner records bear the name of the outer one too, for several are called Answer. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }
}
