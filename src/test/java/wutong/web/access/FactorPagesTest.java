package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.access.Entrance;
import wutong.identity.Role;
import wutong.web.Ask;
import wutong.web.Door;

/** A second factor, from switching it on to losing the device. */
@QuarkusTest
class FactorPagesTest {

    @Inject
    Staff staff;

    @Inject
    Entrance entrance;

    private static RequestSpecification as(String token) {
        return Ask.stranger()
                .cookie(Door.COOKIE, token)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private Response password(String username) {
        entrance.forgive(username);
        return Ask.stranger()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", username)
                .formParam("password", OnDuty.PASSWORD)
                .formParam("back", "/deals?q=1")
                .post("/sign-in");
    }

    private static Response code(String step, String code) {
        return Ask.stranger()
                .cookie("wutong-step", step)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", code)
                .formParam("back", "/deals?q=1")
                .post("/sign-in/code");
    }

    /** The token of a session in which it was switched on. */
    private String switchedOn(String username) {
        staff.person(username, null, Role.OFFICER);
        var token = entrance.token(username);
        as(token).post("/me/factor/new").then().statusCode(303).header("Location", endsWith("/me/factor"));
        as(token)
                .formParam("code", entrance.code(username, -1))
                .post("/me/factor")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me?done=factor_on"));
        return token;
    }

    @Test
    void is_switched_on_with_a_code_that_shows_that_the_device_has_it() {
        staff.person("factor-on", null, Role.OFFICER);
        var token = entrance.token("factor-on");
        var other = entrance.token("factor-on");
        as(token).get("/me/factor").then().statusCode(303).header("Location", endsWith("/me"));

        as(token).post("/me/factor/new").then().statusCode(303);
        as(token)
                .get("/me/factor")
                .then()
                .statusCode(200)
                .body(containsString("otpauth://totp/Wutong:factor-on?secret="))
                .body(containsString("<path fill=\"#000\" d=\"M"));
        as(token)
                .formParam("code", "000000")
                .post("/me/factor")
                .then()
                .statusCode(422)
                .body(containsString("验证码不对"));
        password("factor-on").then().statusCode(303).header("Location", endsWith("/deals?q=1"));

        as(token)
                .formParam("code", entrance.code("factor-on"))
                .post("/me/factor")
                .then()
                .statusCode(303);
        as(token).get("/me").then().statusCode(200).body(containsString("已开启"));
        as(other).get("/me").then().statusCode(303);
        as(token).post("/me/factor/new").then().statusCode(409);
    }

    @Test
    void is_asked_for_as_a_second_step_and_until_then_nothing_is_open() {
        switchedOn("factor-two");
        var half = password("factor-two");
        half.then().statusCode(303).header("Location", containsString("/sign-in/code?back="));
        assertNull(half.cookie(Door.COOKIE));
        var step = half.cookie("wutong-step");
        assertEquals("Strict", half.getDetailedCookie("wutong-step").getSameSite());

        Ask.stranger().cookie(Door.COOKIE, step).get("/api/v1/deals").then().statusCode(401);
        Ask.stranger().cookie("wutong-step", step).get("/sign-in/code").then().statusCode(200);
        Ask.stranger().get("/sign-in/code").then().statusCode(303).header("Location", containsString("/sign-in"));
        code(step, "000000").then().statusCode(422).body(containsString("验证码不对"));
        code("forged", entrance.code("factor-two"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));

        var in = code(step, entrance.code("factor-two"));
        in.then().statusCode(303).header("Location", endsWith("/deals?q=1"));
        as(in.cookie(Door.COOKIE)).get("/deals").then().statusCode(200);
        code(step, entrance.code("factor-two", 1))
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        var again = password("factor-two").cookie("wutong-step");
        code(again, entrance.code("factor-two")).then().statusCode(422);
    }

    @Test
    void wrong_codes_are_counted_like_wrong_passwords() {
        switchedOn("factor-guess");
        var step = password("factor-guess").cookie("wutong-step");

        for (int i = 0; i < 5; i++) code(step, "000000").then().statusCode(422);

        code(step, entrance.code("factor-guess")).then().statusCode(429).header("Retry-After", not(equalTo(null)));
        entrance.forgive("factor-guess");
    }

    @Test
    void is_switched_off_with_the_password_or_by_an_administrator_who_ends_the_sessions() {
        var token = switchedOn("factor-off");
        as(token).formParam("present", "falsch").post("/me/factor/end").then().statusCode(422);
        as(token)
                .formParam("present", OnDuty.PASSWORD)
                .post("/me/factor/end")
                .then()
                .statusCode(303);
        password("factor-off").then().header("Location", endsWith("/deals?q=1"));

        var lost = switchedOn("factor-lost");
        var id = staff.person("factor-lost", null, Role.OFFICER);
        Ask.form().post("/accounts/" + id + "/factor/end").then().statusCode(303);
        as(lost).get("/me").then().statusCode(303);
        password("factor-lost").then().header("Location", endsWith("/deals?q=1"));
    }
}
