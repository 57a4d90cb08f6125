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
    void a_parameter_given_twice_is_refused() {
        refused("?limit=5&limit=6", "repeated-parameter").body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void a_value_that_cannot_be_read_is_400_not_404() {
        refused("?limit=five", "unreadable-number").body("errors[0].parameter", equalTo("limit"));
        refused("?from=2026-02-30", "unreadable-date").body("errors[0].parameter", equalTo("from"));
        refused("?stage=HAPPY", "unknown-code").body("errors[0].parameter", equalTo("stage"));
    }

    @Test
    void an_open_query_is_left_to_its_grammar() {
        Ask.plain().get("/api/v1/obstacles/open?registeredCapital.gte=5").then().statusCode(200);
    }

    @Test
    void a_known_parameter_passes() {
        Ask.plain().get("/api/v1/obstacles?limit=5").then().statusCode(200).body("limit", equalTo(5));
    }
}
