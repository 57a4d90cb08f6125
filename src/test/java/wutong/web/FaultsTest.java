package wutong.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsTest {

    private static final String ROUTE = "/api/v1/obstacles";

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("status", equalTo(status))
                .body("title", not(equalTo("problem." + code)))
                .body("detail", not(containsString("fault.")))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("instance", containsString("/api"));
    }

    private static ValidatableResponse get(String path, int status, String code) {
        return problem(Ask.plain().get(path).then(), status, code);
    }

    private static ValidatableResponse post(String body, int status, String code) {
        return problem(Ask.json(body).post(ROUTE).then(), status, code);
    }

    @Test
    void an_unknown_address_is_404() {
        get("/api/v1/nowhere", 404, "no-such-address");
        get("/api", 404, "no-such-address");
        get(ROUTE + "/12/34/56", 404, "no-such-address");
    }

    @Test
    void an_id_that_is_no_number_is_404() {
        get(ROUTE + "/abc", 404, "no-such-address");
        get(ROUTE + "/99999999999999999999", 404, "no-such-address");
    }

    @Test
    void a_missing_record_is_named_in_the_language_of_the_asker() {
        get(ROUTE + "/7", 404, "not-found").body("detail", containsString("没有找到项目“7”"));

        problem(Ask.plain().header("Accept-Language", "en-GB").get(ROUTE + "/7").then(), 404, "not-found")
                .body("detail", containsString("There is no deal \"7\""));
    }

    @Test
    void the_cookie_of_the_pages_does_not_turn_the_language_of_the_api() {
        Ask.plain().cookie("lang", "en").get(ROUTE + "/7").then().body("title", equalTo("没有找到"));
    }

    @Test
    void a_method_that_is_not_there_is_405_with_those_that_are() {
        problem(Ask.plain().delete(ROUTE).then(), 405, "method-not-allowed")
                .header("Allow", containsString("POST"))
                .header("Allow", containsString("PATCH"));
    }

    @Test
    void a_format_that_cannot_be_given_is_406() {
        problem(Ask.plain().accept("application/xml").get(ROUTE).then(), 406, "not-acceptable");
    }

    @Test
    void a_content_type_that_cannot_be_read_is_415() {
        problem(Ask.plain().contentType("text/csv").body("a,b").post(ROUTE).then(), 415, "unsupported-media-type");
    }

    @Test
    void malformed_json_is_told_with_its_place() {
        post("{\"name\": ", 400, "malformed-json").body("detail", containsString("第 1 行"));
        post("name=x", 400, "malformed-json");
        post("{\"name\": \"a\"} {}", 400, "malformed-json");
        post("[]", 400, "wrong-type");
        post("\"x\"", 400, "wrong-type");
    }

    @Test
    void an_empty_or_null_body_is_missing() {
        post("", 400, "body-missing");
        post("null", 400, "body-missing");
        problem(Ask.plain().contentType("application/json").post(ROUTE).then(), 400, "body-missing");
        problem(
                Ask.plain()
                        .contentType("application/merge-patch+json")
                        .body("null")
                        .patch(ROUTE)
                        .then(),
                400,
                "body-missing");
    }

    @Test
    void broken_rules_of_a_form_are_listed_by_pointer() {
        post("{\"name\": \" \", \"rails\": [{\"colour\": \"green\"}]}", 422, "not-valid")
                .body("errors", hasSize(2))
                .body("errors.pointer", hasItems("#/name", "#/rails/0/colour"))
                .body("errors.code", hasItems("required", "too-long"));
    }

    @Test
    void a_broken_rule_of_a_parameter_is_about_the_parameter() {
        get(ROUTE + "?most=10", 400, "not-valid").body("errors[0].parameter", equalTo("most"));
    }

    @Test
    void a_body_above_the_limit_is_413() {
        var long_ = "{\"name\": \"" + "x".repeat(3 << 20) + "\"}";

        post(long_, 413, "too-large").body("detail", containsString("2 MB"));
        problem(
                Ask.plain()
                        .multiPart("file", "big.csv", new byte[65 << 20])
                        .post(ROUTE + "/files")
                        .then(),
                413,
                "too-large");
    }

    @Test
    void a_body_of_untold_length_is_413_where_it_passes_the_limit() {
        var endless = new ByteArrayInputStream(
                ("{\"name\": \"" + "x".repeat(3 << 20) + "\"}").getBytes(StandardCharsets.UTF_8));

        var answer = Ask.plain()
                .contentType("application/json")
                .body(endless)
                .post(ROUTE)
                .then();

        problem(answer, 413, "too-large").body("detail", containsString("2 MB"));
    }

    @Test
    void a_refusal_carries_its_flaws_and_further_members() {
        get(ROUTE + "/thrown/gate", 422, "gate-not-met")
                .body("errors[0].pointer", equalTo("#/agreement/parties/0"))
                .body("errors[1].header", equalTo("If-Match"))
                .body("missing[0].field", equalTo("agreement"));
        get(ROUTE + "/thrown/conflict", 409, "transition-not-allowed")
                .body("allowed", hasItem("LANDED"))
                .body("errors", hasSize(0))
                .body("detail", equalTo("从“签约”不能直接到“落地”，可以到：注册。"));
        get(ROUTE + "/thrown/large", 413, "ledger-too-large");
    }

    @Test
    void a_stale_save_says_the_current_tag_and_a_missing_condition_is_428() {
        get(ROUTE + "/thrown/stale", 412, "stale").header("ETag", "\"7\"").body("current", equalTo("7"));
        get(ROUTE + "/thrown/if-match", 428, "if-match-missing").body("errors[0].header", equalTo("If-Match"));
    }

    @Test
    void an_unforeseen_fault_tells_no_secret_but_a_trace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var answer = Ask.plain()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(ROUTE + "/thrown/else")
                .then();

        problem(answer, 500, "internal")
                .body("traceId", equalTo(trace))
                .body(not(containsString("secret")))
                .header("traceparent", containsString(trace));
    }
}
