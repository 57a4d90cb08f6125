package wutong.web.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What bodies look like from outside: their media types, pages of lists, and problems. */
final class Envelopes {

    private static final String JSON = "application/json";
    private static final String PATCH = "application/merge-patch+json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Envelopes() {}

    static Map<String, Schema> schemas() {
        var text = Schemas.type(SchemaType.STRING);
        var place = Schemas.type(SchemaType.OBJECT)
                .addProperty("limit", Schemas.type(SchemaType.INTEGER))
                .addProperty("next", Schemas.orNull(Schemas.type(SchemaType.STRING)))
                .addProperty("hasMore", Schemas.type(SchemaType.BOOLEAN))
                .addProperty("total", Schemas.type(SchemaType.INTEGER))
                .required(List.of("limit", "next", "hasMore"));
        var error = Schemas.type(SchemaType.OBJECT)
                .addProperty("detail", text)
                .addProperty("pointer", text)
                .addProperty("parameter", text)
                .addProperty("header", text)
                .addProperty("code", text)
                .required(List.of("detail", "code"));
        var problem = Schemas.type(SchemaType.OBJECT)
                .description("RFC 9457; further members by code, such as allowed, missing and candidates.")
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", Schemas.type(SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("instance", text)
                .addProperty("code", text)
                .addProperty("traceId", text)
                .addProperty("errors", Schemas.type(SchemaType.ARRAY).items(error))
                .required(List.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors"));
        return Map.of("Page", place, "Problem", problem);
    }

    static APIResponse problem() {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(ref("Problem")));
        return OASFactory.createAPIResponse()
                .description("A refusal or a failure: nothing was written.")
                .content(content);
    }

    static RequestBody request(JsonNode entry) {
        var name = entry.get("request").textValue();
        var content = OASFactory.createContent();
        if (name.equals("file")) {
            var file = Schemas.type(SchemaType.STRING).format("binary");
            var form = Schemas.type(SchemaType.OBJECT).addProperty("file", file).required(List.of("file"));
            content.addMediaType(
                    "multipart/form-data", OASFactory.createMediaType().schema(form));
        } else {
            var media = example(OASFactory.createMediaType().schema(ref(name)), entry.path("example"));
            content.addMediaType(name.endsWith("Patch") || entry.has("patch") ? PATCH : JSON, media);
        }
        return OASFactory.createRequestBody().required(true).content(content);
    }

    static APIResponses responses(HttpMethod method, JsonNode entry) {
        var responses = OASFactory.createAPIResponses();
        var usual = method == HttpMethod.POST ? 201 : 200;
        var answer = OASFactory.createAPIResponse()
                .description(entry.path("answerIs").asText("The representation."));
        if (entry.has("response")) {
            answer.setContent(content(entry));
        }
        responses.addAPIResponse(String.valueOf(entry.path("status").asInt(usual)), answer);
        entry.path("also").fields().forEachRemaining(also -> {
            var media = OASFactory.createMediaType().schema(ref(also.getValue().textValue()));
            responses.addAPIResponse(
                    also.getKey(),
                    OASFactory.createAPIResponse()
                            .description("Long work: a job.")
                            .content(OASFactory.createContent().addMediaType(JSON, media)));
        });
        for (var range : List.of("4XX", "5XX")) {
            responses.addAPIResponse(range, OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
        }
        return responses;
    }

    private static org.eclipse.microprofile.openapi.models.media.Content content(JsonNode entry) {
        var content = OASFactory.createContent();
        var name = entry.get("response").textValue();
        if (name.equals("file")) {
            var file = Schemas.type(SchemaType.STRING).format("binary");
            entry.get("types")
                    .forEach(type -> content.addMediaType(
                            type.textValue(), OASFactory.createMediaType().schema(file)));
            return content;
        }
        var schema = switch (entry.path("many").asText()) {
            case "page" -> list(name).addProperty("page", ref("Page")).required(List.of("items", "page"));
            case "whole" -> list(name).required(List.of("items"));
            default -> ref(name);
        };
        return content.addMediaType(JSON, example(OASFactory.createMediaType().schema(schema), entry.path("answer")));
    }

    private static Schema list(String name) {
        return Schemas.type(SchemaType.OBJECT)
                .addProperty("items", Schemas.type(SchemaType.ARRAY).items(ref(name)));
    }

    private static MediaType example(MediaType media, JsonNode example) {
        if (!example.isMissingNode()) {
            media.setExample(MAPPER.convertValue(example, Object.class));
        }
        return media;
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
