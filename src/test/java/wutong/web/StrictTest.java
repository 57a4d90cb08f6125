package wutong.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?star=SIX",
                "/?platform=zz",
                "/mine?x=1",
                "/search?q=a&x=1",
                "/figures?x=1",
                "/figures/K15?x=1",
                "/platforms?x=1",
                "/targets?x=1",
                "/imports?x=1",
                "/deals/new?x=1",
                "/deals?x=1",
                "/board?x=1",
                "/enterprises?x=1",
                "/styleguide?x=1"
            })
    void a_page_refuses_what_it_does_not_know_and_names_it(String address) {
        var name = address.replaceAll(".*[?&](\\w+)=.*", "$1");

        Ask.plain().get(address).then().statusCode(400).body(containsString(name));
    }

    @Test
    void a_form_with_a_field_that_the_page_does_not_have_is_refused() {
        Ask.form()
                .formParam("lang", "en")
                .formParam("role", "SUPERVISOR")
                .post("/preferences")
                .then()
                .statusCode(400)
                .body(containsString("role"));
        Ask.form()
                .formParam("name", "样例多余字段有限公司")
                .formParam("batchId", "1")
                .post("/enterprises")
                .then()
                .statusCode(400)
                .body(containsString("batchId"));
    }
}
