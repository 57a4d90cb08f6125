package wutong.web.meta;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

/** The description of the API says what the service does: all of it, and nothing else. */
@QuarkusTest
class DescriptionTest {

    private static final String API = "/api/v1";
    private static final String OBSTACLES = API + "/obstacles";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OnDuty onDuty;

    private JsonNode document;
    private final TreeMap<String, JsonNode> operations = new TreeMap<>();

    @BeforeEach
    void the_description_is_read() throws IOException {
        onDuty.come();
        document = JSON.readTree(Ask.plain().get("/openapi?format=json").asByteArray());
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(one -> {
                    if (!path.getKey().startsWith(OBSTACLES) && one.getValue().has("responses")) {
                        operations.put(one.getKey().toUpperCase() + " " + path.getKey(), one.getValue());
                    }
                }));
    }

    @Test
    void is_openapi_3_1_in_both_notations() {
        assertTrue(document.get("openapi").textValue().startsWith("3.1"));
        Ask.plain().get("/openapi").then().statusCode(200).body(startsWith("---"));
    }

    @Test
    void lists_every_route_of_the_api_and_no_other() throws Exception {
        assertEquals(routes(), operations.keySet());
    }

    /** The routes as the classes of the doors declare them. */
    private static Set<String> routes() throws IOException, ClassNotFoundException {
        var routes = new TreeSet<String>();
        try (var files = Files.walk(java.nio.file.Path.of("target/classes/wutong/web"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var name = file.toString().replaceFirst("^target/classes/", "").replaceFirst("\\.class$", "");
                var type = Class.forName(
                        name.replace('/', '.'), false, Thread.currentThread().getContextClassLoader());
                for (var method : type.getDeclaredMethods()) {
                    Arrays.stream(method.getAnnotations())
                            .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                            .filter(verb -> verb != null && path(type).startsWith(API))
                            .forEach(verb -> routes.add(verb.value() + " " + path(type) + under(path(method))));
                }
            }
        }
        return routes;
    }

    private static String path(AnnotatedElement place) {
        var path = place.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String under(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    @Test
    void every_operation_is_explained_with_an_example() {
        var wrong = new ArrayList<String>();
        var ids = new TreeSet<String>();
        operations.forEach((name, operation) -> {
            if (operation.path("summary").asText().isBlank()
                    || !ids.add(operation.path("operationId").asText())) {
                wrong.add(name + ": summary or operationId");
            }
            if (!name.contains(" " + API + "/" + operation.path("tags").path(0).asText())) {
                wrong.add(name + ": tag");
            }
            bodies(operation.path("requestBody")).forEach(body -> {
                if (!told(body)) wrong.add(name + ": request");
            });
            if (!operation.path("responses").has("204")) {
                var bodies = bodies(success(operation));
                if (bodies.isEmpty() || !bodies.stream().allMatch(DescriptionTest::told))
                    wrong.add(name + ": response");
            }
            if (!operation.path("responses").has("4XX")) wrong.add(name + ": problem");
        });

        assertEquals(List.of(), wrong);
    }

    /** A file is no example. */
    private static boolean told(JsonNode body) {
        var schema = body.path("schema");
        var file = schema.path("format").asText().equals("binary")
                || schema.path("properties").path("file").has("format");
        return body.has("schema") && (file || body.has("example"));
    }

    private static List<JsonNode> bodies(JsonNode holder) {
        var bodies = new ArrayList<JsonNode>();
        holder.path("content").forEach(bodies::add);
        return bodies;
    }

    private static JsonNode success(JsonNode operation) {
        var responses = operation.path("responses");
        return responses.has("201") ? responses.get("201") : responses.path("200");
    }

    @Test
    void every_example_has_the_members_of_its_schema_alone() {
        var wrong = new ArrayList<String>();
        operations.forEach((name, operation) -> {
            bodies(operation.path("requestBody")).forEach(body -> strangers(body, name, wrong));
            bodies(success(operation)).forEach(body -> strangers(body, name, wrong));
        });

        assertEquals(List.of(), wrong);
    }

    private void strangers(JsonNode body, String name, List<String> wrong) {
        if (body.has("example")) {
            compare(body.get("schema"), body.get("example"), name, false, wrong);
        }
    }

    /** @param all the value has every member of the schema too */
    private void compare(JsonNode schema, JsonNode value, String at, boolean all, List<String> wrong) {
        var told = resolved(schema);
        if (value.isArray()) {
            value.forEach(one -> compare(told.path("items"), one, at + "[]", all, wrong));
        } else if (value.isObject() && told.has("properties")) {
            var properties = told.get("properties");
            value.fields().forEachRemaining(one -> {
                if (!properties.has(one.getKey())) {
                    wrong.add(at + " has no " + one.getKey());
                } else {
                    compare(properties.get(one.getKey()), one.getValue(), at + "." + one.getKey(), all, wrong);
                }
            });
            properties.fieldNames().forEachRemaining(member -> {
                if (all && !value.has(member) && !told.has("required")) wrong.add(at + " lacks " + member);
            });
        }
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) {
            return resolved(schema.get("anyOf").get(0));
        }
        var ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }

    @Test
    void what_the_service_takes_is_what_the_description_says() {
        var wrong = new ArrayList<String>();
        operations.forEach((name, operation) -> bodies(operation.path("requestBody")).stream()
                .map(body -> resolved(body.get("schema")).path("properties"))
                .filter(members -> !members.has("file"))
                .forEach(members -> {
                    var described = new TreeSet<String>();
                    members.fieldNames().forEachRemaining(described::add);
                    if (!known(name).equals(described)) wrong.add(name + " " + known(name) + " / " + described);
                }));

        assertEquals(List.of(), wrong);
    }

    /** A member that is not known is refused with those that are. */
    private static Set<String> known(String operation) {
        var path = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("{name}", "landing-rule")
                .replace("{year}", "2027")
                .replaceAll("\\{\\w+}", "7");
        var detail = Ask.json("{\"colour\":\"red\"}")
                .header("Accept-Language", "en")
                .header("If-Match", "\"0-0\"")
                .request(operation.substring(0, operation.indexOf(' ')), path)
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getString("errors[0].detail");
        return new TreeSet<>(Arrays.asList(detail.replaceFirst(".*You can use: ", "")
                .replaceFirst("\\.$", "")
                .split(", ")));
    }

    @Test
    void the_examples_are_accepted_and_answered_as_described() {
        var deal = made("/deals", "/deals");
        var at = "/deals/" + id(deal);
        made("/deals/{id}/touches", at + "/touches");
        made("/deals/{id}/stage-moves", at + "/stage-moves");
        made("/deals/{id}/closures", at + "/closures");
        made("/deals/{id}/reopenings", at + "/reopenings");
        var enterprise = "/enterprises/" + id(made("/enterprises", "/enterprises"));
        made("/enterprises/{id}/ratings", enterprise + "/ratings");
        made("/enterprises/{id}/contacts", enterprise + "/contacts");
        for (var place : List.of("/platforms", "/units", "/people", "/api-keys")) {
            made(place, place);
        }
    }

    /** Each once: the names in the examples are new. */
    private Response made(String described, String path) {
        var operation = operations.get("POST " + API + described);
        var body = bodies(operation.get("requestBody")).get(0).get("example");
        var whole = path.matches("/deals/\\d+/.*") ? path.replaceFirst("/[^/]*$", "") : null;
        var tag = whole == null ? "\"0-0\"" : Ask.plain().get(API + whole).header("ETag");

        var answer = Ask.json(body.toString()).header("If-Match", tag).post(API + path);

        answer.then().statusCode(201);
        var wrong = new ArrayList<String>();
        compare(bodies(success(operation)).get(0).get("schema"), read(answer), described, true, wrong);
        assertEquals(List.of(), wrong);
        return answer;
    }

    private static String id(Response answer) {
        return answer.jsonPath().getString("id");
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
