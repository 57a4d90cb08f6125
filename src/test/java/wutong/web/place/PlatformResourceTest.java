package wutong.web.place;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
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
