package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.identity.Role;
import wutong.web.Ask;
import wutong.web.Door;

/** Whose deals one sees and may change, over the API and on pages alike. */
@QuarkusTest
class RowsTest {

    private static final String EAST = "样例东园";
    private static final String WEST = "样例西园";
    private static final String ABOVE = "样例园区办";

    @Inject
    Staff staff;

    @BeforeEach
    void two_units_under_one() {
        staff.unit(EAST, ABOVE);
        staff.unit(WEST, ABOVE);
        staff.person("east-officer", EAST, Role.OFFICER);
        staff.person("east-colleague", EAST, Role.OFFICER);
        staff.person("east-head", EAST, Role.HEAD);
        staff.person("west-officer", WEST, Role.OFFICER);
        staff.person("over-head", ABOVE, Role.HEAD);
        staff.person("some-supervisor", null, Role.SUPERVISOR);
        staff.person("some-leader", null, Role.LEADER);
        staff.person("some-hq", null, Role.HQ_OFFICE);
        staff.person("some-auditor", null, Role.AUDITOR);
        staff.person("some-admin", null, Role.ADMINISTRATOR);
    }

    private String lead(String username, String name, String more) {
        return staff.json(username, "{'source':'展会','name':'%s'%s}".formatted(name, more))
                .post("/api/v1/deals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As the person on duty sees it. */
    private static String tag(String deal) {
        return Ask.plain().get("/api/v1/deals/" + deal).header("ETag");
    }

    private int patch(String username, String deal, String body) {
        return staff.as(username)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag(deal))
                .body(body.replace('\'', '"'))
                .patch("/api/v1/deals/" + deal)
                .statusCode();
    }

    @Test
    void whoever_logs_a_lead_has_it_and_their_unit_leads_it() {
        var deal = lead("east-officer", "样例东来项目", "");

        staff.as("east-officer")
                .get("/api/v1/deals/" + deal)
                .then()
                .statusCode(200)
                .body("owner.name", equalTo("east-officer"), "unit.name", equalTo(EAST));
    }

    @Test
    void a_deal_of_another_unit_is_not_there() {
        var deal = lead("east-officer", "样例密林项目", "");

        for (var path : List.of(
                "", "/history", "/stage-moves", "/touches", "/readiness?to=CONTACTED", "/open-items", "/duplicates")) {
            staff.as("west-officer").get("/api/v1/deals/" + deal + path).then().statusCode(404);
        }
        for (var path : List.of("", "/edit", "/stage-moves", "/closures", "/pauses", "/touches")) {
            staff.as("west-officer").get("/deals/" + deal + path).then().statusCode(404);
        }
        staff.as("west-officer").get("/board/deals/" + deal).then().statusCode(404);
        staff.as("west-officer").get("/api/v1/deals?q=样例密林").then().body("items", hasSize(0));
        staff.as("west-officer")
                .get("/api/v1/exports/deals?q=样例密林&format=csv")
                .then()
                .body(not(containsString("样例密林")));
        staff.as("west-officer")
                .get("/deals?q=样例密林")
                .then()
                .statusCode(200)
                .body(not(containsString("/deals/" + deal)));
        staff.as("west-officer")
                .header("HX-Request", "true")
                .get("/search?q=样例密林")
                .then()
                .body(not(containsString("/deals/" + deal)));
        assertEquals(404, patch("west-officer", deal, "{'note':'x'}"));
        staff.json("west-officer", "{'to':'CONTACTED'}")
                .header("If-Match", tag(deal))
                .post("/api/v1/deals/" + deal + "/stage-moves")
                .then()
                .statusCode(404);
        staff.json("west-officer", "{'kind':'CALL','summary':'x'}")
                .post("/api/v1/deals/" + deal + "/touches")
                .then()
                .statusCode(404);
    }

    @Test
    void a_colleague_reads_and_the_head_assigns() {
        var deal = lead("east-officer", "样例同组项目", "");
        var colleague = staff.person("east-colleague", EAST, Role.OFFICER);
        var stranger = staff.person("west-officer", WEST, Role.OFFICER);

        staff.as("east-colleague").get("/api/v1/deals/" + deal).then().statusCode(200);
        staff.as("east-colleague")
                .get("/deals/" + deal)
                .then()
                .statusCode(200)
                .body(not(containsString("corrections?move=")), not(containsString("/edit\"")));
        assertEquals(403, patch("east-colleague", deal, "{'note':'x'}"));
        assertEquals(422, patch("east-officer", deal, "{'owner':'%d'}".formatted(colleague)));
        assertEquals(422, patch("east-head", deal, "{'owner':'%d'}".formatted(stranger)));
        assertEquals(200, patch("east-head", deal, "{'owner':'%d'}".formatted(colleague)));
        assertEquals(200, patch("east-colleague", deal, "{'note':'x'}"));
        assertEquals(403, patch("east-officer", deal, "{'note':'y'}"));
    }

    @Test
    void a_head_has_what_lies_below_and_nobody_gives_a_deal_to_a_unit_out_of_reach() {
        var deal = lead("east-officer", "样例上下项目", "");
        var west = staff.unit(WEST, ABOVE);

        assertEquals(200, patch("over-head", deal, "{'note':'x'}"));
        assertEquals(422, patch("east-head", deal, "{'unit':'%d'}".formatted(west)));
        assertEquals(200, patch("over-head", deal, "{'unit':'%d'}".formatted(west)));
        staff.as("west-officer").get("/api/v1/deals/" + deal).then().statusCode(200);
        staff.as("east-head").get("/api/v1/deals/" + deal).then().statusCode(404);
        staff.as("east-officer").get("/api/v1/deals/" + deal).then().statusCode(200);
    }

    @Test
    void figures_count_what_one_sees_and_lead_to_as_many() {
        lead("west-officer", "样例计数项目", "");
        var answer = staff.as("west-officer")
                .get("/api/v1/analytics/stages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var all = staff.as("some-leader").get("/api/v1/analytics/stages").jsonPath();
        var leads = answer.getInt("stages.find { it.stage == 'LEAD' }.count");
        var url = answer.getString("stages.find { it.stage == 'LEAD' }.listUrl");

        staff.as("west-officer")
                .header("Prefer", "return=total-count")
                .get(url)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(leads));
        assertEquals(true, all.getInt("stages.find { it.stage == 'LEAD' }.count") >= leads);
    }

    @Test
    void a_collision_with_another_unit_says_only_which_and_when() {
        lead("east-officer", "样例撞单甲", ",'enterprise':{'name':'样例撞单控股'}");

        var refused = staff.json("west-officer", "{'source':'展会','name':'样例撞单乙','enterprise':{'name':'样例撞单控股'}}")
                .post("/api/v1/deals")
                .then()
                .statusCode(409)
                .body("code", equalTo("possible-duplicate"), "candidates[0].unit", equalTo(EAST))
                .extract()
                .asString();

        assertEquals(false, refused.contains("样例撞单甲"), refused);
        Ask.plain()
                .cookie(Door.COOKIE, staff.token("west-officer"))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("source", "展会")
                .formParam("name", "样例撞单乙")
                .formParam("enterprise.name", "样例撞单控股")
                .post("/deals")
                .then()
                .statusCode(409)
                .body(containsString(EAST), containsString("name=\"duplicateReason\""), not(containsString("样例撞单甲")));
    }

    @Test
    void an_enterprise_is_seen_with_its_deal() {
        var deal = lead("east-officer", "样例藏项目", ",'enterprise':{'name':'样例藏身控股'}");
        String enterprise =
                staff.as("east-officer").get("/api/v1/deals/" + deal).path("enterprise.id");

        staff.as("east-officer").get("/enterprises/" + enterprise).then().statusCode(200);
        for (var path : List.of("", "/contacts", "/ratings", "/deals")) {
            staff.as("west-officer")
                    .get("/api/v1/enterprises/" + enterprise + path)
                    .then()
                    .statusCode(404);
        }
        staff.as("west-officer").get("/enterprises/" + enterprise).then().statusCode(404);
        staff.as("west-officer").get("/api/v1/enterprises?q=样例藏身").then().body("items", hasSize(0));
        staff.json("west-officer", "{'source':'展会','name':'样例偷看','enterprise':{'id':'%s'}}".formatted(enterprise))
                .post("/api/v1/deals")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-found"));
    }

    @Test
    void an_enterprise_of_another_unit_that_is_entered_again_is_named_by_unit_and_day_alone() {
        var deal = lead("east-officer", "样例同名项目", ",'enterprise':{'name':'样例同名藏控股'}");
        String enterprise =
                staff.as("east-officer").get("/api/v1/deals/" + deal).path("enterprise.id");

        var refused = staff.json("west-officer", "{'name':'样例同名藏控股'}")
                .post("/api/v1/enterprises")
                .then()
                .statusCode(409)
                .body("candidates[0].unit", equalTo(EAST), "candidates[0].id", nullValue())
                .extract()
                .asString();

        assertEquals(false, refused.contains(enterprise), refused);
        staff.as("west-officer")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", "样例同名藏控股")
                .post("/enterprises")
                .then()
                .statusCode(409)
                .body(containsString(EAST), not(containsString("/enterprises/" + enterprise)));
        staff.json("west-officer", "{'name':'样例同名藏子公司','parent':'%s'}".formatted(enterprise))
                .post("/api/v1/enterprises")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-found"));
    }

    @Test
    void the_row_of_a_ledger_shows_numbers_to_whom_the_deal_does() {
        var ledger = "项目名称,投资方,联系人,联系电话,目前阶段\n样例账上号码项目,样例账上号码控股,周样,13912345678,在谈\n";
        Ask.plain()
                .multiPart("file", "样例账上号码.csv", ledger.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
        String deal = Ask.plain().get("/api/v1/deals?q=样例账上号码").path("items[0].id");

        staff.as("some-supervisor").get("/deals/" + deal).then().body(containsString("13912345678"));
        staff.as("some-leader")
                .get("/deals/" + deal)
                .then()
                .statusCode(200)
                .body(containsString("139****5678"), not(containsString("13912345678")));
    }

    @Test
    void numbers_are_shown_in_full_to_the_owner_and_the_supervisor() {
        var deal = lead("east-officer", "样例来电项目", ",'contactText':'周样 13812341234'");

        staff.as("east-officer").get("/api/v1/deals/" + deal).then().body("contactText", equalTo("周样 13812341234"));
        staff.as("some-supervisor").get("/api/v1/deals/" + deal).then().body("contactText", equalTo("周样 13812341234"));
        staff.as("east-colleague").get("/api/v1/deals/" + deal).then().body("contactText", equalTo("周样 138****1234"));
        staff.as("some-leader").get("/deals/" + deal).then().body(not(containsString("13812341234")));
        staff.as("some-leader")
                .get("/api/v1/exports/deals?q=样例来电&format=csv")
                .then()
                .statusCode(200)
                .body(not(containsString("13812341234")));
        assertEquals(200, patch("east-head", deal, "{'contactText':'周样 138****1234','note':'x'}"));
        staff.as("east-officer").get("/api/v1/deals/" + deal).then().body("contactText", equalTo("周样 13812341234"));
    }

    @Test
    void a_role_opens_its_own_rooms_and_no_other() {
        staff.as("some-leader").get("/deals").then().statusCode(200).body(not(containsString("href=\"/imports\"")));
        staff.json("some-leader", "{'source':'展会','name':'样例不许'}")
                .post("/api/v1/deals")
                .then()
                .statusCode(403);
        staff.as("some-hq")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("汇总数"), not(containsString("href=\"/deals/")));
        staff.as("some-hq").get("/deals").then().statusCode(403).body(containsString("汇总"));
        staff.as("some-hq").get("/api/v1/deals").then().statusCode(403).body("code", equalTo("totals-only"));
        staff.as("some-auditor").get("/").then().statusCode(303).header("Location", containsString("/journal"));
        staff.as("some-auditor").get("/journal").then().statusCode(200);
        staff.as("some-auditor").get("/deals").then().statusCode(403);
        staff.as("some-auditor").get("/api/v1/meta/figures").then().statusCode(403);
        staff.as("some-admin").get("/api/v1/people").then().statusCode(200);
        staff.as("some-admin").get("/journal").then().statusCode(403);
        staff.as("east-officer").get("/imports").then().statusCode(403);
    }
}
