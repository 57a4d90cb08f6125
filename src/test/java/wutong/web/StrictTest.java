package wutong.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StrictTest {

    private static ValidatableResponse refused(String query, String code) {
        return Ask.plain()
                .get("/api/v1/obstacles" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_exist() {
        refused("?limti=5", "unknown-parameter")
                .body("errors[0].parameter", equalTo("limti"))
                .body("allowed", contains("from", "limit", "most", "stage"))
                .body("detail", containsString("from, limit, most, stage"));
    }

    @Test
    void an_open_query_is_left_to_its_grammar() {
        Ask.plain().get("/api/v1/obstacles/open?registeredCapital.gte=5").then().statusCode(200);
    }
}
