package wutong.web.meta;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the description says of parameters: those that lists read by their grammar, and what the usual ones mean. */
final class Parameters {

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("limit", "Items a page, at most."),
            Map.entry("cursor", "Where the page begins: page.next of the one before, with the same filters."),
            Map.entry("sort", "Fields with commas between, a minus before those that go down: -signedOn,name."),
            Map.entry("q", "Finds names, codes, phone digits, pinyin and its initials."),
            Map.entry("fields", "Only these members, with commas between."),
            Map.entry("expand", "Referred records told whole: enterprise, owner."),
            Map.entry("asOf", "What was true at the end of this day."),
            Map.entry("knownAt", "Counting only what had been recorded by the end of this day."),
            Map.entry("filter", "Any field of the list, also with an operator: stage=SIGNED, landedOn.isNull=true."),
            Map.entry("format", "csv, which is the usual one, or xlsx."),
            Map.entry("contacts", "masked, which is the usual one, or full, for which a second person has to agree."),
            Map.entry("reason", "What it is taken along for: stands in the journal and in the file."),
            Map.entry("force", "Make it although it may be known already, for the duplicateReason in the body."),
            Map.entry("If-Match", "The ETag of the version that was seen."),
            Map.entry("If-None-Match", "The ETag that is known: 304 while it still holds."),
            Map.entry("Prefer", "return=total-count tells page.total."));

    private Parameters() {}

    static Parameter query(String name) {
        var parameter = OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .required(false)
                .schema(schema(name));
        return name.equals("filter") ? parameter.style(Parameter.Style.FORM).explode(true) : parameter;
    }

    static void explain(Operation operation) {
        for (var one : parameters(operation).toList()) {
            one.setDescription(MEANING.getOrDefault(one.getName(), one.getDescription()));
        }
    }

    /** The schemas that parameters refer to, by name. */
    static Set<String> mentioned(OpenAPI document) {
        var names = new TreeSet<String>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(Parameters::parameters)
                .map(Parameter::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema ->
                        names.add(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)));
        return names;
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    private static Schema schema(String name) {
        return switch (name) {
            case "limit" ->
                Schemas.type(SchemaType.INTEGER).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(200));
            case "asOf", "knownAt" -> Schemas.type(SchemaType.STRING).format("date");
            case "format" -> Schemas.type(SchemaType.STRING).enumeration(List.of("csv", "xlsx"));
            case "filter" ->
                Schemas.type(SchemaType.OBJECT).additionalPropertiesSchema(Schemas.type(SchemaType.STRING));
            default -> Schemas.type(SchemaType.STRING);
        };
    }
}
