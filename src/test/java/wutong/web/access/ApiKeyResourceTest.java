package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.access.Entrance;
import wutong.identity.Role;
import wutong.web.Api;
import wutong.web.Ask;
import wutong.web.Door;

/** What a program may do with a key, and when it may no more. */
@QuarkusTest
class ApiKeyResourceTest {

    private static final String KEYS = "/api/v1/api-keys";

    @Inject
    Staff staff;

    @Inject
    Entrance entrance;

    @BeforeEach
    void two_parks_and_an_integrator() {
        staff.unit("样例钥甲园", null);
        staff.unit("样例钥乙园", null);
        staff.person("key-integrator", "样例钥甲园", Role.INTEGRATOR);
        staff.person("key-admin", "样例钥甲园", Role.ADMINISTRATOR);
    }

    private static RequestSpecification with(String key) {
        return Ask.stranger().header("Authorization", "Bearer " + key);
    }

    private RequestSpecification as(String username) {
        return Ask.stranger()
                .cookie(Door.COOKIE, entrance.token(username))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json; charset=UTF-8");
    }

    private Response make(String username, String body) {
        return as(username).body(body.replace('\'', '"')).post(KEYS);
    }

    private String key(String username, String body) {
        return make(username, body).then().statusCode(201).extract().path("key");
    }

    private static String deal(String name, long unit) {
        return Api.post("/api/v1/deals", "{'source':'展会','name':'%s','unit':'%d'}".formatted(name, unit))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_key_is_told_once_opens_what_its_scopes_say_and_fails_once_revoked() {
        var made = make("key-integrator", "{'name':'样例读项目','scopes':['DEALS_READ'],'expiresOn':'2099-12-31'}");
        made.then()
                .statusCode(201)
                .body("key", startsWith("wt_"))
                .body("hint.length()", equalTo(4))
                .body("usedAt", nullValue());
        String key = made.path("key");
        String at = KEYS + "/" + made.path("id");

        with(key).get("/api/v1/deals").then().statusCode(200);
        with(key).get("/api/v1/meta/enums").then().statusCode(200);
        with(key).get("/api/v1/people").then().statusCode(403);
        with(key).get("/api/v1/enterprises").then().statusCode(403);
        with(key).get(KEYS).then().statusCode(403);
        with(key)
                .contentType("application/json")
                .body("{\"source\":\"x\",\"name\":\"y\"}")
                .post("/api/v1/deals")
                .then()
                .statusCode(403);
        as("key-integrator").get(at).then().body("usedAt", notNullValue()).body("key", nullValue());
        as("key-integrator").get(KEYS).then().body("items.name", hasItem("样例读项目"));
        assertFalse(as("key-integrator").get(KEYS).asString().contains(key));

        as("key-integrator").delete(at).then().statusCode(204);
        with(key).get("/api/v1/deals").then().statusCode(401).body("code", equalTo("signed-out"));
        as("key-integrator").delete(at).then().statusCode(204);
        as("key-integrator").get(at).then().body("revokedAt", notNullValue());
    }

    @Test
    void a_key_opens_the_api_alone_and_never_from_an_address() {
        var key = key("key-integrator", "{'name':'样例只接口','scopes':['DEALS_READ']}");

        with(key).get("/deals").then().statusCode(303).header("Location", containsString("/sign-in"));
        with(key).get("/openapi").then().statusCode(303);
        Ask.stranger().get("/api/v1/deals?access_token=" + key).then().statusCode(401);
        Ask.stranger().get("/api/v1/deals?key=" + key).then().statusCode(401);
        Ask.plain().get("/api/v1/deals?access_token=" + key).then().statusCode(400);
        Ask.plain().get("/api/v1/deals?key=" + key).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wt_", "wt_x", "x", "wt_'; drop table api_key; --"})
    void what_is_no_key_opens_nothing_even_beside_a_session(String key) {
        with(key).get("/api/v1/deals").then().statusCode(401);
        Ask.plain()
                .header("Authorization", "Bearer " + key)
                .get("/api/v1/deals")
                .then()
                .statusCode(401);
        Ask.stranger()
                .header("Authorization", "Basic eDp5")
                .get("/api/v1/deals")
                .then()
                .statusCode(401);
    }

    @Test
    void a_unit_bounds_what_an_integrator_reaches_and_without_one_it_is_all() {
        var one = staff.unit("样例钥甲园", null);
        var below = staff.unit("样例钥甲园东区", "样例钥甲园");
        var here = deal("样例钥甲项目", one);
        var under = deal("样例钥甲东项目", below);
        var there = deal("样例钥乙项目", staff.unit("样例钥乙园", null));
        var bound = key("key-integrator", "{'name':'样例限园','scopes':['DEALS_WRITE'],'unit':'%d'}".formatted(one));
        var all = key("key-integrator", "{'name':'样例全区','scopes':['DEALS_WRITE']}");

        with(bound).get("/api/v1/deals/" + here).then().statusCode(200);
        with(bound).get("/api/v1/deals/" + under).then().statusCode(200);
        with(bound).get("/api/v1/deals/" + there).then().statusCode(404);
        with(bound).get("/api/v1/deals?q=样例钥乙项目").then().body("items.size()", equalTo(0));
        with(all).get("/api/v1/deals/" + there).then().statusCode(200);
        note(bound, here).then().statusCode(200);
        note(bound, there).then().statusCode(404);
        note(all, there).then().statusCode(200);
        as("key-integrator").get("/api/v1/deals/" + here).then().statusCode(403);
    }

    private static Response note(String key, String deal) {
        var tag = Api.get("/api/v1/deals/" + deal).header("ETag");
        return with(key)
                .header("If-Match", tag)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"note\":\"程序写的\"}")
                .patch("/api/v1/deals/" + deal);
    }

    @Test
    void what_a_program_does_stands_in_the_journal_under_both_names() {
        var key = key("key-integrator", "{'name':'样例写项目','scopes':['DEALS_WRITE']}");

        String made = with(key)
                .contentType("application/json; charset=UTF-8")
                .body("{\"source\":\"展会\",\"name\":\"样例程序记的\"}")
                .post("/api/v1/deals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.get("/api/v1/journal?kind=deal&record=" + made)
                .then()
                .body("items[0].by.name", equalTo("key-integrator · 样例写项目"))
                .body("items[0].door", equalTo("API"));
    }

    @Test
    void it_ends_with_its_holder_and_shrinks_with_their_roles() {
        var id = staff.person("key-leaver", "样例钥甲园", Role.INTEGRATOR);
        var key = key("key-leaver", "{'name':'样例随人','scopes':['DEALS_READ']}");
        with(key).get("/api/v1/deals").then().statusCode(200);

        roles(id, "'POLICY'");
        with(key).get("/api/v1/deals").then().statusCode(403);
        with(key).get("/api/v1/meta/enums").then().statusCode(200);

        roles(id, "'INTEGRATOR'");
        with(key).get("/api/v1/deals").then().statusCode(200);
        Ask.form().post("/accounts/" + id + "/suspend").then().statusCode(303);
        with(key).get("/api/v1/deals").then().statusCode(401);
        Ask.form().post("/accounts/" + id + "/restore").then().statusCode(303);
        with(key).get("/api/v1/deals").then().statusCode(200);
    }

    private static void roles(long person, String roles) {
        var at = "/api/v1/people/" + person;
        Api.patch(at, Api.get(at).header("ETag"), "{'roles':[%s]}".formatted(roles))
                .then()
                .statusCode(200);
    }

    @Test
    void contact_data_are_masked_unless_an_administrator_granted_them() {
        var enterprise = Api.post("/api/v1/enterprises", "{'name':'样例钥匙企业'}").path("id");
        Api.post("/api/v1/enterprises/" + enterprise + "/contacts", "{'name':'陈样','phones':['16912345678']}")
                .then()
                .statusCode(201);
        var holder = staff.person("key-integrator", "样例钥甲园", Role.INTEGRATOR);
        var plain = key("key-integrator", "{'name':'样例无私','scopes':['ENTERPRISES_READ']}");
        var personal = key(
                "key-admin",
                "{'name':'样例有私','scopes':['ENTERPRISES_READ','PERSONAL_DATA'],'person':'%d'}".formatted(holder));

        var at = "/api/v1/enterprises/" + enterprise + "/contacts";
        assertFalse(with(plain).get(at).asString().contains("16912345678"));
        var reveal = at + "/" + with(plain).get(at).path("items[0].id") + "/reveals";
        for (var one : List.of(plain, personal)) {
            with(one)
                    .contentType("application/json; charset=UTF-8")
                    .body("{\"reason\":\"回访\"}")
                    .post(reveal)
                    .then()
                    .statusCode(one.equals(plain) ? 403 : 200);
        }
        assertTrue(with(personal).get(at).asString().contains("16912345678"));
    }

    @Test
    void the_rows_of_a_ledger_show_numbers_in_part_to_a_key_without_contact_data() {
        var holder = staff.person("key-integrator", "样例钥甲园", Role.INTEGRATOR);
        var plain = key("key-integrator", "{'name':'样例账','scopes':['IMPORTS_WRITE']}");
        var personal = key(
                "key-admin",
                "{'name':'样例账私','scopes':['IMPORTS_WRITE','PERSONAL_DATA'],'person':'%d'}".formatted(holder));
        var ledger = "项目名称,投资方,联系人,联系电话,目前阶段\n样例钥账项目,样例钥账控股,周样,16912345679,在谈\n样例钥账二,样例钥账二控股,周样,1691234,在谈\n";

        var taken = with(plain)
                .multiPart("file", "样例钥账.csv", ledger.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports");
        taken.then().statusCode(201).body(containsString("169****5679"), not(containsString("16912345679")));
        assertFalse(taken.asString().contains("1691234"), taken.asString());
        var rows = "/api/v1/imports/" + taken.path("id") + "/rows";
        with(plain).get(rows).then().statusCode(200).body(not(containsString("16912345679")));
        with(personal).get(rows).then().statusCode(200).body(containsString("16912345679"));
    }

    @Test
    void refuses_what_cannot_be_meant_or_granted() {
        make("key-integrator", "{'scopes':['DEALS_READ']}").then().statusCode(422);
        make("key-integrator", "{'name':'x'}").then().statusCode(422);
        make("key-integrator", "{'name':'x','scopes':['KING']}").then().statusCode(400);
        make("key-integrator", "{'name':'x','scopes':['DEALS_READ'],'unit':'7'}")
                .then()
                .statusCode(422);
        make("key-integrator", "{'name':'x','scopes':['DEALS_READ'],'expiresOn':'2020-01-01'}")
                .then()
                .statusCode(422)
                .body("code", equalTo("key-expired"));
        make("key-integrator", "{'name':'x','scopes':['DEALS_READ','PERSONAL_DATA']}")
                .then()
                .statusCode(422)
                .body("code", equalTo("scope-granted"));
        for (var member : new String[] {"role", "roles", "ownerId", "createdAt", "tokenHash", "key", "usedAt"}) {
            make("key-integrator", "{'name':'x','scopes':['DEALS_READ'],'%s':'y'}".formatted(member))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#/" + member));
        }
    }

    @Test
    void anothers_key_is_not_there_but_for_whoever_keeps_accounts() {
        String id = make("key-admin", "{'name':'样例别人的','scopes':['PLATFORMS_READ']}")
                .path("id");
        var admin = staff.person("key-admin", "样例钥甲园", Role.ADMINISTRATOR);

        as("key-integrator").get(KEYS + "/" + id).then().statusCode(404);
        as("key-integrator").delete(KEYS + "/" + id).then().statusCode(404);
        as("key-integrator").get(KEYS).then().body("items.name", not(hasItem("样例别人的")));
        as("key-integrator").get(KEYS + "?person=" + admin).then().body("items.size()", equalTo(0));
        make("key-integrator", "{'name':'x','scopes':['DEALS_READ'],'person':'%d'}".formatted(admin))
                .then()
                .statusCode(422);
        Api.get(KEYS + "?name=样例别人的").then().body("items[0].person.name", equalTo("key-admin"));
    }
}
