package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import wutong.access.Entrance;
import wutong.identity.Role;
import wutong.web.Ask;
import wutong.web.Door;

@QuarkusTest
class KeyPagesTest {

    @Inject
    Staff staff;

    @Inject
    Entrance entrance;

    @Test
    void a_key_is_shown_on_the_page_that_makes_it_and_never_again() {
        var page = Ask.form()
                .formParam("name", "样例页上做的")
                .formParam("scopes", "DEALS_READ")
                .formParam("scopes", "ANALYTICS_READ")
                .formParam("expiresOn", "2099-12-31")
                .post("/keys");

        page.then().statusCode(201).body(containsString("样例页上做的")).body(containsString("读项目、读指标"));
        var key = page.asString().replaceAll("(?s).*<code>(wt_[^<]*)</code>.*", "$1");
        Ask.stranger()
                .header("Authorization", "Bearer " + key)
                .get("/api/v1/deals")
                .then()
                .statusCode(200);
        Ask.plain().get("/keys").then().body(containsString("样例页上做的")).body(not(containsString(key)));

        var id = page.asString().replaceAll("(?s).*?样例页上做的.*?/keys/(\\d+)/revoke.*", "$1");
        Ask.form().post("/keys/" + id + "/revoke").then().statusCode(303);
        Ask.stranger()
                .header("Authorization", "Bearer " + key)
                .get("/api/v1/deals")
                .then()
                .statusCode(401);
    }

    @Test
    void a_form_that_lacks_something_comes_back_with_what_was_typed() {
        Ask.form()
                .formParam("name", "样例无范围")
                .formParam("unit", "")
                .formParam("expiresOn", "2020-01-01")
                .post("/keys")
                .then()
                .statusCode(422)
                .body(containsString("value=\"样例无范围\""))
                .body(containsString("2020-01-01 已经过去"));
        Ask.form()
                .formParam("name", "x")
                .formParam("scopes", "KING")
                .post("/keys")
                .then()
                .statusCode(422);
        Ask.form()
                .formParam("name", "x")
                .formParam("tokenHash", "y")
                .post("/keys")
                .then()
                .statusCode(400);
    }

    @Test
    void an_integrator_is_offered_no_contact_data_and_nobody_elses_name() {
        staff.person("keypage-integrator", null, Role.INTEGRATOR);

        var page = Ask.stranger()
                .cookie(Door.COOKIE, entrance.token("keypage-integrator"))
                .get("/keys")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(false, page.contains("PERSONAL_DATA") || page.contains("id=\"person\""));
        Ask.plain().get("/keys").then().body(containsString("PERSONAL_DATA"));
    }
}
