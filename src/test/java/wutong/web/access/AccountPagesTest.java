package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wutong.access.Entrance;
import wutong.identity.Role;
import wutong.web.Api;
import wutong.web.Ask;
import wutong.web.Door;

/** What whoever keeps accounts does to others, and what it does to their sessions. */
@QuarkusTest
class AccountPagesTest {

    @Inject
    Staff staff;

    @Inject
    Entrance entrance;

    private static Response as(String token, String path) {
        return Ask.stranger().cookie(Door.COOKIE, token).get(path);
    }

    private static Response form(String path, String... fields) {
        var form = Ask.form();
        IntStream.range(0, fields.length / 2).forEach(i -> form.formParam(fields[2 * i], fields[2 * i + 1]));
        return form.post(path);
    }

    private static String version(long person) {
        return Ask.plain()
                .get("/accounts/" + person)
                .asString()
                .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void people_are_found_by_name_unit_and_username() {
        staff.unit("样例名册园", null);
        var id = staff.person("roster-one", "样例名册园", Role.HEAD);

        for (var sought : List.of("roster-one", "ROSTER-O", "名册园")) {
            Ask.plain()
                    .queryParam("q", sought)
                    .get("/accounts")
                    .then()
                    .statusCode(200)
                    .body(containsString("/accounts/" + id))
                    .body(containsString("样例名册园"))
                    .body(containsString("单位负责人"));
        }
        Ask.plain().queryParam("q", "100%").get("/accounts").then().body(not(containsString("/accounts/" + id)));
        Ask.plain().get("/accounts?limit=1").then().statusCode(200).body(containsString("cursor="));
        Ask.plain().get("/accounts?colour=red").then().statusCode(400);
        Ask.plain().get("/accounts/999999999").then().statusCode(404);
        Ask.plain().get("/accounts/x").then().statusCode(404);
    }

    @Test
    void somebody_joins_gets_an_account_and_signs_in() {
        var unit = staff.unit("样例新人园", null);
        var joined = form("/accounts", "name", "样例新人", "unit", "" + unit, "roles", "OFFICER");
        joined.then().statusCode(303).header("Location", endsWith("?done=joined"));
        var at = joined.header("Location").replaceAll(".*(/accounts/\\d+).*", "$1");

        form(at + "/account", "username", "Neu-1", "password", "kurz")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Neu-1\""))
                .body(containsString("密码至少 10 个字符"));
        form(at + "/account", "username", "9neu", "password", "Sieben-Eichen7")
                .then()
                .statusCode(422);
        form(at + "/account", "username", "neu-1", "password", "Sieben-Eichen7")
                .then()
                .statusCode(303);
        form(at + "/account", "username", "neu-2", "password", "Sieben-Eichen7")
                .then()
                .statusCode(409);

        entrance.forgive("neu-1");
        form("/sign-in", "username", "neu-1", "password", "Sieben-Eichen7")
                .then()
                .statusCode(303);
        Ask.plain().get(at).then().body(containsString("neu-1")).body(not(containsString("首个密码")));
        form("/accounts", "name", "样例新人", "unit", "" + unit)
                .then()
                .statusCode(409)
                .body(containsString("样例新人"));
    }

    @Test
    void other_roles_end_the_sessions_at_once_from_the_page_and_over_the_api() {
        var id = staff.person("roles-one", null, Role.OFFICER);
        var first = entrance.token("roles-one");
        as(first, "/deals").then().statusCode(200);

        form("/accounts/" + id, "version", version(id), "unit", "", "roles", "LEADER")
                .then()
                .statusCode(303);
        as(first, "/deals").then().statusCode(303).header("Location", containsString("/sign-in"));

        var second = entrance.token("roles-one");
        var at = "/api/v1/people/" + id;
        Api.patch(at, Api.get(at).header("ETag"), "{'roles':['OFFICER']}")
                .then()
                .statusCode(200);
        as(second, "/api/v1/deals").then().statusCode(401);

        var third = entrance.token("roles-one");
        Api.patch(at, Api.get(at).header("ETag"), "{'name':'roles-one-renamed'}")
                .then()
                .statusCode(200);
        as(third, "/api/v1/deals").then().statusCode(200);
        form("/accounts/" + id, "version", "0", "unit", "", "roles", "LEADER")
                .then()
                .statusCode(412);
    }

    @Test
    void whoever_is_suspended_is_out_at_once_and_comes_back_only_when_let_in() {
        var id = staff.person("out-one", null, Role.OFFICER);
        var token = entrance.token("out-one");

        form("/accounts/" + id + "/suspend").then().statusCode(303);

        as(token, "/api/v1/deals").then().statusCode(401);
        entrance.forgive("out-one");
        form("/sign-in", "username", "out-one", "password", "Sieben-Eichen7")
                .then()
                .statusCode(422);
        form("/accounts/" + id + "/restore").then().statusCode(303);
        as(token, "/api/v1/deals").then().statusCode(401);
        entrance.forgive("out-one");
        form("/sign-in", "username", "out-one", "password", "Sieben-Eichen7")
                .then()
                .statusCode(303);
        Api.get("/api/v1/journal?kind=person&record=" + id)
                .then()
                .body("items.verb", hasItem("account-suspended"))
                .body("items.verb", hasItem("account-restored"));
    }

    @Test
    void a_new_password_and_a_general_sign_out_end_all_sessions() {
        var id = staff.person("fresh-one", null, Role.OFFICER);
        var first = entrance.token("fresh-one");

        form("/accounts/" + id + "/password", "password", "password123").then().statusCode(422);
        as(first, "/deals").then().statusCode(200);
        form("/accounts/" + id + "/password", "password", "Acht-Birken8").then().statusCode(303);
        as(first, "/deals").then().statusCode(303);
        entrance.forgive("fresh-one");
        form("/sign-in", "username", "fresh-one", "password", "Acht-Birken8")
                .then()
                .statusCode(303);

        var second = entrance.token("fresh-one");
        form("/accounts/" + id + "/sessions/end").then().statusCode(303);
        as(second, "/deals").then().statusCode(303);
    }

    @Test
    void refuses_roles_that_do_not_exist_what_is_not_asked_for_and_ones_own() {
        var id = staff.person("strict-one", null, Role.OFFICER);
        var at = "/accounts/" + id;
        var me = Api.get("/api/v1/people?name=值班").jsonPath().getLong("items[0].id");

        form(at, "version", version(id), "unit", "", "roles", "KING").then().statusCode(422);
        form(at, "version", version(id), "unit", "7", "roles", "OFFICER").then().statusCode(422);
        for (var field : List.of("role", "ownerId", "createdAt", "state", "name.x")) {
            form(at, "version", version(id), field, "ADMIN").then().statusCode(400);
        }
        form(at + "/account", "username", "x", "password", "y", "state", "ACTIVE")
                .then()
                .statusCode(400);
        form("/accounts/" + me, "version", version(me), "unit", "", "roles", "OFFICER")
                .then()
                .statusCode(409);
        form("/accounts/" + me + "/suspend").then().statusCode(409);
        form("/accounts/" + me + "/password", "password", "Acht-Birken8").then().statusCode(409);
        for (var member : List.of("role", "ownerId", "createdAt")) {
            Api.post("/api/v1/people", "{'name':'样例多余','%s':'ADMIN'}".formatted(member))
                    .then()
                    .statusCode(400);
            Api.post("/api/v1/units", "{'name':'样例多余','%s':'ADMIN'}".formatted(member))
                    .then()
                    .statusCode(400);
            Api.post("/api/v1/deals", "{'source':'展会','name':'样例多余','%s':'ADMIN'}".formatted(member))
                    .then()
                    .statusCode(400);
            Api.post("/api/v1/enterprises", "{'name':'样例多余','%s':'ADMIN'}".formatted(member))
                    .then()
                    .statusCode(400);
        }
        form("/me/password", "old", "x", "password", "y", "roles", "ADMINISTRATOR")
                .then()
                .statusCode(400);
    }

    @Test
    void the_deals_of_a_leaver_go_to_another_and_nothing_else_changes() {
        staff.unit("样例移交园", null);
        var leaver = staff.person("leaver-one", "样例移交园", Role.OFFICER);
        var heir = staff.person("heir-one", "样例移交园", Role.OFFICER);
        var open = deal("样例移交甲", leaver);
        var resting = deal("样例移交乙", leaver);
        var ended = deal("样例移交丙", leaver);
        for (var one : List.of(resting, ended)) {
            act(
                    one,
                    "stage-moves",
                    "{'to':'CONTACTED','judgement':'GO','secrecyReason':'保密','touch':{'kind':'CALL','summary':'通话'}}");
        }
        act(resting, "pauses", "{'reviewOn':'2099-12-24','reason':'等'}");
        act(ended, "closures", "{'status':'LOST','reason':'OTHER_CITY'}");
        var history = Api.get("/api/v1/deals/" + open + "/history").asString();
        var before = card(resting);
        var lost = card(ended);

        Ask.plain().get("/accounts/" + leaver).then().body(containsString("3 个项目"));
        form("/accounts/" + leaver + "/handover", "to", "" + leaver, "reason", "")
                .then()
                .statusCode(422);
        form("/accounts/" + leaver + "/handover", "to", "", "reason", "").then().statusCode(422);
        form("/accounts/" + leaver + "/handover", "to", "" + heir, "reason", "调离")
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=handed&n=3"));

        assertEquals(history, Api.get("/api/v1/deals/" + open + "/history").asString());
        for (var same :
                List.of("stage", "status", "stageSince", "receivedOn", "reviewOn", "closedOn", "activeOn", "unit")) {
            assertEquals(before.get(same), card(resting).get(same), same);
            assertEquals(lost.get(same), card(ended).get(same), same);
        }
        owner(open, heir);
        owner(resting, heir);
        owner(ended, heir);
        Api.get("/api/v1/journal?kind=deal&verb=handed-over&record=" + open)
                .then()
                .body("items[0].reason", equalTo("调离"))
                .body("items[0].before.owner", equalTo((int) leaver))
                .body("items[0].after.owner", equalTo((int) heir));
        Ask.plain().get("/accounts/" + leaver).then().body(containsString("名下没有项目"));
    }

    private static Map<String, Object> card(String deal) {
        return Api.get("/api/v1/deals/" + deal).jsonPath().getMap("");
    }

    private static String deal(String name, long owner) {
        return Api.post("/api/v1/deals", "{'source':'展会','name':'%s','owner':'%d'}".formatted(name, owner))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void act(String deal, String act, String body) {
        var at = "/api/v1/deals/" + deal;
        Ask.json(body.replace('\'', '"'))
                .header("If-Match", Api.get(at).header("ETag"))
                .post(at + "/" + act)
                .then()
                .statusCode(201);
    }

    private static void owner(String deal, long person) {
        Api.get("/api/v1/deals/" + deal).then().body("owner.id", equalTo("" + person));
    }

    @Test
    void says_so_while_one_person_holds_duties_of_two() {
        staff.person("pure-admin", null, Role.ADMINISTRATOR);
        staff.person("pure-officer", null, Role.OFFICER);

        Ask.plain().get("/accounts").then().body(containsString("首个账号 admin"));
        Ask.plain().get("/me").then().body(containsString("应当分开的职责"));
        var admin = entrance.token("pure-admin");
        as(admin, "/me").then().body(not(containsString("应当分开的职责")));
        as(admin, "/").then().statusCode(303).header("Location", endsWith("/accounts"));
        as(admin, "/deals").then().statusCode(403);
        as(entrance.token("pure-officer"), "/accounts").then().statusCode(403);
        as(entrance.token("pure-officer"), "/units").then().statusCode(403);
    }
}
