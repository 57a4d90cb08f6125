package wutong.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/sampler", "/nowhere", "/api/v1/obstacles", "/api/v1/nowhere", "/wutong.css"})
    void every_answer_is_guarded_and_timed(String path) {
        Ask.plain()
                .get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Server-Timing", matchesPattern("total;dur=[0-9.]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sampler", "/nowhere", "/api/v1/obstacles"})
    void what_may_change_is_asked_for_again(String path) {
        Ask.plain().get(path).then().header("Cache-Control", "private, no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Sec-Fetch-Site, none, 403",
        "Origin, https://elsewhere.example, 403",
        "Origin, null, 403",
        "Accept, */*, 303"
    })
    void only_a_page_of_ours_or_no_browser_may_act(String header, String value, int status) {
        Ask.form()
                .header(header, value)
                .formParam("lang", "en")
                .post("/preferences")
                .then()
                .statusCode(status);
    }

    @Test
    void an_origin_that_is_this_host_may_act() {
        Ask.form()
                .header("Origin", "http://house.example:8181")
                .header("Host", "house.example:8181")
                .formParam("lang", "en")
                .post("/preferences")
                .then()
                .statusCode(303);
    }

    @Test
    void a_foreign_page_gets_a_problem_from_the_api() {
        Ask.json("{}")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/v1/obstacles")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
    }
}
