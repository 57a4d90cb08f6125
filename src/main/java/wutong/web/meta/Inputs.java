package wutong.web.meta;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import wutong.deal.DealField;
import wutong.deal.StageMoves;
import wutong.deal.TouchForm;
import wutong.enterprise.EnterpriseRef;
import wutong.measure.Money;

/** Writes what the API takes as schemas: of a deal from the table of its fields, of others from the forms that are filled in. */
final class Inputs {

    private final Schemas schemas;

    Inputs(Schemas schemas) {
        this.schemas = schemas;
    }

    /** All fields of a deal but some. */
    Map<String, Schema> deal(DealField... without) {
        var members = new LinkedHashMap<String, Schema>();
        for (var field : DealField.values()) {
            if (!Set.of(without).contains(field)) {
                members.put(field.field, Schemas.orNull(field(field)).description(field.en() + " · " + field.zh()));
            }
        }
        return members;
    }

    /** What a move takes beside the fields of the deal. */
    Map<String, Schema> move() {
        var members = deal(DealField.NOTE);
        members.putAll(Map.of(
                "to", schemas.ref(wutong.deal.Stage.class),
                "occurredOn", value(LocalDate.class),
                "note", value(String.class),
                "touch", form(TouchForm.class),
                "exception", form(StageMoves.Leave.class)));
        return members;
    }

    Map<String, Schema> members(Class<?> form) {
        var members = new LinkedHashMap<String, Schema>();
        for (var one : form.getRecordComponents()) {
            members.put(one.getName(), Schemas.orNull(value(one.getGenericType())));
        }
        return members;
    }

    static Schema object(Map<String, Schema> members, String... required) {
        var schema = Schemas.type(SchemaType.OBJECT).properties(members).additionalPropertiesBoolean(false);
        return required.length == 0 ? schema : schema.required(List.of(required));
    }

    private Schema field(DealField field) {
        if (field.type == String.class) {
            return Schemas.type(SchemaType.STRING).maxLength(field.length);
        }
        if (field.type == EnterpriseRef.class) {
            return OASFactory.createSchema().addAnyOf(value(Long.class)).addAnyOf(form(EnterpriseRef.class));
        }
        return field == DealField.OWNER ? value(Long.class) : value(field.type);
    }

    private Schema form(Class<?> form) {
        return object(members(form));
    }

    private Schema value(Type type) {
        if (type == Long.class) {
            return Schemas.type(SchemaType.STRING).description("An id.");
        }
        if (type == Integer.class) {
            return Schemas.type(SchemaType.INTEGER).minimum(BigDecimal.ZERO);
        }
        if (type == BigDecimal.class) {
            return Schemas.type(SchemaType.STRING, SchemaType.NUMBER);
        }
        if (type == Money.class) {
            return money();
        }
        if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
            return Schemas.type(SchemaType.ARRAY).items(value(list.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> plain && plain.isRecord() ? form(plain) : schemas.of(type);
    }

    private static Schema money() {
        var members = new LinkedHashMap<String, Schema>();
        for (var one : List.of("amount", "low", "high")) {
            members.put(one, Schemas.type(SchemaType.STRING, SchemaType.NUMBER, SchemaType.NULL));
        }
        members.put("currency", Schemas.type(SchemaType.STRING));
        members.put("approximate", Schemas.type(SchemaType.BOOLEAN, SchemaType.NULL));
        members.put("text", Schemas.type(SchemaType.STRING, SchemaType.NULL));
        return object(members, "currency");
    }
}
