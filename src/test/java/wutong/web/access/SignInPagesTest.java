package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.access.Forgiving;
import wutong.web.Ask;
import wutong.web.Door;
import wutong.web.SignedIn;

/** Who gets in, and who does not. */
@QuarkusTest
class SignInPagesTest {

    @Inject
    Forgiving forgiving;

    @AfterEach
    void what_went_wrong_is_forgotten() {
        forgiving.forget();
    }

    private static Response attempt(String name, String password) {
        return Ask.stranger()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", name)
                .formParam("password", password)
                .formParam("back", "/deals?q=1")
                .post("/sign-in");
    }

    @Test
    void a_program_is_told_and_a_person_is_led_to_the_page_and_back() {
        Ask.stranger()
                .get("/api/v1/deals")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("signed-out"));
        Ask.stranger()
                .get("/deals?q=1")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?back=%2Fdeals%3Fq%3D1"));
        Ask.stranger().get("/sign-in").then().statusCode(200).body(containsString("autocomplete=\"current-password\""));

        var in = attempt(OnDuty.USERNAME, OnDuty.PASSWORD);
        in.then().statusCode(303).header("Location", containsString("/deals?q=1"));
        var cookie = in.getDetailedCookie(Door.COOKIE);
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        Ask.stranger()
                .cookie(Door.COOKIE, cookie.getValue())
                .get("/deals")
                .then()
                .statusCode(200);

        Ask.stranger()
                .cookie(Door.COOKIE, cookie.getValue())
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out")
                .then()
                .statusCode(303);
        Ask.stranger()
                .cookie(Door.COOKIE, cookie.getValue())
                .get("/api/v1/deals")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/deals",
                "/DEALS",
                "/deals/",
                "//deals",
                "/./deals",
                "/%64eals",
                "/deals;x=1",
                "/deals%2f",
                "/sign-in/../deals",
                "/sign-in;x/../deals",
                "/deals.",
                "/deals.css",
                "/api/v1/deals",
                "/api/v1/deals.json",
                "/API/v1/deals",
                "/openapi",
                "/q/openapi",
                "/q/health",
                "/journal/export",
                "/vendor/../deals",
                "/sign-in/x",
                "/wutong.css/x"
            })
    void no_trick_of_the_path_opens_anything(String path) {
        var answer = Ask.stranger().urlEncodingEnabled(false).get(path);

        assertTrue(Set.of(303, 400, 401, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
        answer.then().body(not(containsString("id=\"main\"")));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike_and_the_sixth_attempt_waits() {
        var wrong = attempt(OnDuty.USERNAME, "Sieben-Birken7")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        var unknown = attempt("nobody", "Sieben-Birken7")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(wrong.replace("duty", "?"), unknown.replace("nobody", "?"));
        attempt(OnDuty.USERNAME, OnDuty.PASSWORD).then().statusCode(303);

        for (int i = 0; i < 5; i++) attempt("somebody", "Sieben-Birken7").then().statusCode(422);

        attempt("somebody", "Sieben-Birken7").then().statusCode(429).header("Retry-After", not(equalTo(null)));
    }

    @Test
    void an_act_in_the_name_of_a_session_says_that_it_comes_from_a_page_of_ours() {
        Ask.stranger()
                .cookie(Door.COOKIE, SignedIn.token())
                .post("/sign-out")
                .then()
                .statusCode(403);
        Ask.stranger()
                .cookie(Door.COOKIE, SignedIn.token())
                .header("Origin", "https://elsewhere.example")
                .post("/sign-out")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "nobody-drew-this-token-ever-0123456789abcdefg", "'; drop table person; --"})
    void a_cookie_that_is_none_of_ours_opens_nothing(String token) {
        Ask.stranger().cookie(Door.COOKIE, token).get("/api/v1/deals").then().statusCode(401);
    }

    @Test
    void whose_session_has_ended_sees_the_page_where_one_signs_in() {
        var stale = "nobody-drew-this-token-ever-0123456789abcdefg";

        Ask.stranger().cookie(Door.COOKIE, stale).get("/sign-in").then().statusCode(200);
        Ask.stranger().cookie(Door.COOKIE, stale).get("/wutong.css").then().statusCode(200);
        Ask.stranger()
                .cookie(Door.COOKIE, stale)
                .get("/deals")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }
}
