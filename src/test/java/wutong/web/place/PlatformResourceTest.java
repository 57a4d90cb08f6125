package wutong.web.place;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Api;

@QuarkusTest
class PlatformResourceTest {

    private static final String PLATFORMS = "/api/v1/platforms";

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void opens_a_platform_below_another() {
        var above = Api.post(PLATFORMS, "{'name':'样例新城','kind':'ZONE','adminCode':'330102'}");

        var below = Api.post(
                PLATFORMS,
                "{'name':'样例新城园','kind':'PARK','parent':'%s','aliases':['样例园']}"
                        .formatted(above.jsonPath().getString("id")));

        above.then().statusCode(201).body("parent", nullValue());
        below.then()
                .statusCode(201)
                .header("ETag", startsWith("\""))
                .body("parent", equalTo(above.jsonPath().getString("id")))
                .body("aliases", equalTo(List.of("样例园")));
        Api.get(below.header("Location")).then().statusCode(200).header("ETag", equalTo(below.header("ETag")));
        RestAssured.given()
                .header("If-None-Match", below.header("ETag"))
                .get(below.header("Location"))
                .then()
                .statusCode(304);
        Api.get(PLATFORMS + "?q=样例新城").then().body("items.name", equalTo(List.of("样例新城", "样例新城园")));
        Api.get(PLATFORMS + "?q=样例园").then().body("items.name", equalTo(List.of("样例新城园")));
        Api.get(PLATFORMS + "?parent={id}", above.jsonPath().getString("id"))
                .then()
                .body("items.name", equalTo(List.of("样例新城园")));
    }

    @Test
    void a_name_or_alias_serves_one_platform() {
        Api.post(PLATFORMS, "{'name':'样例独名','kind':'PARK','aliases':['样例别名']}")
                .then()
                .statusCode(201);

        for (var body : List.of(
                "{'name':'样例独名','kind':'PARK'}",
                "{'name':'样例别名','kind':'PARK'}",
                "{'name':'样例另名','kind':'PARK','aliases':['样例别名']}")) {
            Api.post(PLATFORMS, body).then().statusCode(409).body("code", equalTo("name-taken"));
        }
    }

    @Test
    void a_platform_moves_with_all_that_lies_below_it() {
        var zone = open("{'name':'样例迁出区','kind':'ZONE'}");
        var other = open("{'name':'样例迁入区','kind':'ZONE'}");
        var park = open("{'name':'样例迁园','kind':'PARK','parent':'%s'}".formatted(id(zone)));
        var hall = open("{'name':'样例迁楼','kind':'BUILDING','parent':'%s'}".formatted(id(park)));
        var deal = Api.post("/api/v1/deals", "{'source':'展会','name':'样例随迁项目','platform':'%s'}".formatted(id(hall)));

        var moved = Api.patch(
                park.header("Location"),
                park.header("ETag"),
                "{'parent':'%s','name':'样例迁来园','aliases':['样例旧园']}".formatted(id(other)));

        moved.then()
                .statusCode(200)
                .body("parent", equalTo(id(other)))
                .body("kind", equalTo("PARK"))
                .body("aliases", equalTo(List.of("样例旧园")));
        Api.get(park.header("Location")).then().header("ETag", equalTo(moved.header("ETag")));
        Api.get("/api/v1/deals?platformTree={p}", id(other)).then().body("items.id", equalTo(List.of(id(deal))));
        Api.get("/api/v1/deals?platformTree={p}", id(zone)).then().body("items", equalTo(List.of()));
        Api.get(hall.header("Location")).then().header("ETag", equalTo(hall.header("ETag")));
    }

    @Test
    void a_platform_never_lies_below_itself() {
        var above = open("{'name':'样例上区','kind':'ZONE'}");
        var below = open("{'name':'样例下园','kind':'PARK','parent':'%s'}".formatted(id(above)));

        for (var parent : List.of(id(above), id(below))) {
            Api.patch(above.header("Location"), above.header("ETag"), "{'parent':'%s'}".formatted(parent))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("parent-circle"));
        }
        Api.patch(below.header("Location"), below.header("ETag"), "{'parent':null}")
                .then()
                .statusCode(200)
                .body("parent", nullValue());
    }

    @Test
    void a_patch_says_what_it_may_not() {
        var made = open("{'name':'样例改园','kind':'PARK'}");
        open("{'name':'样例已占园','kind':'PARK'}");
        var at = made.header("Location");
        var tag = made.header("ETag");

        Api.patch(at, tag, "{'id':'7'}").then().statusCode(400).body("errors[0].pointer", equalTo("#/id"));
        Api.patch(at, tag, "{'kind':'FOO'}")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-code"))
                .body("errors[0].pointer", equalTo("#/kind"))
                .body("detail", containsString("PARK"));
        Api.post(PLATFORMS, "{'name':'样例无类园','kind':'FOO'}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/kind"));
        Api.patch(at, tag, "{'name':null}").then().statusCode(422).body("errors[0].pointer", equalTo("#/name"));
        Api.patch(at, tag, "{'aliases':['样例已占园']}").then().statusCode(409).body("code", equalTo("name-taken"));
        Api.patch(at, "\"7-00\"", "{'kind':'ZONE'}").then().statusCode(412).header("ETag", equalTo(tag));
        RestAssured.given()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(at)
                .then()
                .statusCode(428);
    }

    @Test
    void shows_only_the_members_asked_for() {
        var made = open("{'name':'样例简园','kind':'PARK'}");

        assertEquals(
                "{\"name\":\"样例简园\"}",
                Api.get(made.header("Location") + "?fields=name").asString());
        assertEquals(
                Map.of("id", id(made), "kind", "PARK"),
                Api.get(PLATFORMS + "?name=样例简园&fields=id,kind").jsonPath().getMap("items[0]"));
        for (var at : List.of(PLATFORMS, made.header("Location"))) {
            Api.get(at + "?fields=name,colour")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("fields"))
                    .body("allowed", hasItem("adminCode"));
        }
    }

    private static Response open(String body) {
        var made = Api.post(PLATFORMS, body);
        made.then().statusCode(201);
        return made;
    }

    private static String id(Response made) {
        return made.jsonPath().getString("id");
    }

    @Test
    void refuses_what_it_cannot_place() {
        Api.post(PLATFORMS, "{'name':'样例缺类'}").then().statusCode(422).body("errors[0].pointer", equalTo("#/kind"));
        Api.post(PLATFORMS, "{'name':'样例空降','kind':'PARK','parent':'7'}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/parent"));
        Api.post(PLATFORMS, "{'name':'样例多嘴','kind':'PARK','size':7}").then().statusCode(400);
        Api.get(PLATFORMS + "/x").then().statusCode(404);
        Api.get(PLATFORMS + "?colour=red").then().statusCode(400);
    }
}
