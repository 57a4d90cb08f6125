package wutong.web.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * The description of the API: the routes are scanned, what they are for is told in {@code openapi/operations.json}, and what goes in and
 * out is written from the records themselves.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class Description implements OASFilter {

    private static final String API = "/api/v1";
    private static final String OPERATIONS = "/openapi/operations.json";

    private final JsonNode told = read();
    private final Schemas schemas;
    private final TreeMap<String, Schema> components = new TreeMap<>();

    public Description() {
        var names = new HashMap<Class<?>, String>();
        Vocabulary.OUT.forEach((name, type) -> names.put(type, name));
        schemas = new Schemas(names);
        components.putAll(Vocabulary.in(new Inputs(schemas)));
        Vocabulary.OUT.values().forEach(schemas::ref);
        components.putAll(schemas.components());
        components.putAll(Envelopes.schemas());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var tags = new TreeSet<String>();
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(API + "/")) {
                var tag = path.substring(API.length() + 1).split("/")[0];
                item.getOperations().forEach((method, operation) -> {
                    operation.setTags(List.of(tag));
                    describe(method, path, operation);
                });
                tags.add(tag);
                paths.addPathItem(path, item);
            }
        });
        document.setPaths(paths);
        document.setTags(tags.stream().map(this::tag).toList());
        frame(document);
    }

    private void describe(PathItem.HttpMethod method, String path, Operation operation) {
        var entry = told.get(method + " " + path.substring(API.length()));
        if (entry != null) {
            operation.setOperationId(entry.get("id").textValue());
            operation.setSummary(entry.get("summary").textValue());
            entry.path("query").forEach(name -> operation.addParameter(Parameters.query(name.textValue())));
            Parameters.explain(operation);
            if (entry.has("request")) {
                operation.setRequestBody(Envelopes.request(entry));
            }
            operation.setResponses(Envelopes.responses(method, entry));
        }
    }

    /** What was scanned of parameters stays beside what we say ourselves. */
    private void frame(OpenAPI document) {
        var scanned = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        var all = new TreeMap<String, Schema>();
        Parameters.mentioned(document).forEach(name -> {
            if (scanned != null && scanned.containsKey(name)) {
                all.put(name, scanned.get(name));
            }
        });
        all.putAll(components);
        document.setComponents(OASFactory.createComponents().schemas(all).addResponse("Problem", Envelopes.problem()));
        document.setOpenapi("3.1.0");
        document.setInfo(
                OASFactory.createInfo()
                        .title("Wutong")
                        .version("v1")
                        .description(
                                "Deals of a headquarters economy, from the first hint to the opening of their doors. Conventions: docs/reference/api.md."));
        document.setServers(List.of(OASFactory.createServer().url("/").description("This service")));
        document.setSecurity(List.of());
    }

    private Tag tag(String name) {
        return OASFactory.createTag()
                .name(name)
                .description(told.path("tags").path(name).asText(name));
    }

    private static JsonNode read() {
        try (var in = Description.class.getResourceAsStream(OPERATIONS)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
