package wutong.web.exchange;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.identity.Role;
import wutong.web.access.Staff;

/** A list with numbers in full leaves the house after a second person has agreed. */
@QuarkusTest
class ExportRequestsTest {

    private static final String NUMBER = "13800138765";

    @Inject
    Staff staff;

    @BeforeEach
    void people() {
        staff.unit("样例携出园", null);
        staff.unit("样例携出外园", null);
        staff.person("take-officer", "样例携出园", Role.OFFICER);
        staff.person("take-head", "样例携出园", Role.HEAD);
        staff.person("take-quiet-head", "样例携出园", Role.HEAD);
        staff.person("take-other-head", "样例携出外园", Role.HEAD);
        staff.person("take-supervisor", null, Role.SUPERVISOR);
        staff.person("take-leader", null, Role.LEADER);
        staff.person("take-auditor", null, Role.AUDITOR);
    }

    private void deal(String name) {
        staff.json("take-officer", "{'source':'展会','name':'%s','contactText':'周样 %s'}".formatted(name, NUMBER))
                .post("/api/v1/deals")
                .then()
                .statusCode(201);
    }

    private String asked(String username, String name) {
        staff.form(username)
                .formParam("reason", "样例报表")
                .formParam("contacts", "full")
                .formParam("format", "csv")
                .post("/deals/export?name=" + name)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/exports?done=asked"));
        return staff.as(username)
                .get("/api/v1/exports?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Test
    void a_page_asks_what_for_and_says_how_many_rows() {
        deal("样例携出甲项目");

        staff.as("take-officer")
                .get("/deals/export?name=样例携出甲项目&format=xlsx")
                .then()
                .statusCode(200)
                .body(allOf(containsString("1 行"), containsString("name=\"reason\"")));
        staff.form("take-officer")
                .formParam("reason", " ")
                .post("/deals/export?name=样例携出甲项目")
                .then()
                .statusCode(422);
        staff.form("take-officer")
                .formParam("reason", "样例周会")
                .post("/deals/export?name=样例携出甲项目")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("deals-"))
                .body(containsString("take-officer · "))
                .body(containsString(" · 样例周会"));
    }

    @Test
    void numbers_are_masked_for_everybody_unless_a_second_person_agrees() {
        deal("样例携出乙项目");

        for (var who : new String[] {"take-officer", "take-supervisor"}) {
            staff.as(who)
                    .get("/api/v1/exports/deals?name=样例携出乙项目")
                    .then()
                    .statusCode(200)
                    .body(containsString("样例携出乙项目"))
                    .body(not(containsString(NUMBER)));
            staff.as(who)
                    .get("/api/v1/exports/deals?contacts=full&name=样例携出乙项目")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("approval-needed"))
                    .body("rows", equalTo(1));
        }
    }

    @Test
    void a_head_agrees_and_the_asker_takes_it_within_the_day() {
        deal("样例携出丙项目");
        var id = asked("take-officer", "样例携出丙项目");

        staff.as("take-officer").post("/exports/" + id + "/file").then().statusCode(409);
        staff.form("take-officer").post("/exports/" + id + "/approval").then().statusCode(403);
        staff.form("take-other-head")
                .post("/exports/" + id + "/approval")
                .then()
                .statusCode(404);
        staff.as("take-quiet-head")
                .get("/exports")
                .then()
                .body(allOf(containsString("待我批准"), not(containsString("我的申请"))));
        staff.as("take-other-head").get("/exports").then().body(not(containsString("take-officer")));
        staff.as("take-other-head").get("/mine").then().body(not(containsString("待我批准的导出申请")));
        staff.as("take-head").get("/mine").then().body(containsString("待我批准的导出申请"));
        staff.as("take-head")
                .get("/exports")
                .then()
                .body(allOf(containsString("take-officer"), containsString("样例报表")));
        staff.form("take-head").post("/exports/" + id + "/approval").then().statusCode(303);
        staff.form("take-head").post("/exports/" + id + "/approval").then().statusCode(409);

        staff.as("take-officer").get("/exports").then().body(containsString("/exports/" + id + "/file"));
        staff.as("take-head").post("/exports/" + id + "/file").then().statusCode(404);
        staff.as("take-supervisor")
                .get("/api/v1/exports/" + id + "/file")
                .then()
                .statusCode(404);
        staff.as("take-officer")
                .post("/exports/" + id + "/file")
                .then()
                .statusCode(200)
                .body(containsString(NUMBER))
                .body(containsString("样例报表"));
        staff.as("take-officer")
                .get("/api/v1/exports/" + id)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("decidedBy.name", equalTo("take-head"))
                .body("takenAt", notNullValue());
        staff.as("take-auditor")
                .get("/api/v1/journal?kind=export&record=" + id)
                .then()
                .body("items.verb", hasItems("export-asked", "export-approved", "exported"))
                .body("items.reason", hasItem("样例报表"));
    }

    @Test
    void a_refusal_says_why_and_lets_nothing_go() {
        deal("样例携出丁项目");
        var id = asked("take-officer", "样例携出丁项目");

        staff.form("take-supervisor")
                .formParam("reason", "")
                .post("/exports/" + id + "/refusal")
                .then()
                .statusCode(422);
        staff.form("take-supervisor")
                .formParam("reason", "不必带号码")
                .post("/exports/" + id + "/refusal")
                .then()
                .statusCode(303);

        staff.as("take-officer").get("/exports").then().body(containsString("不必带号码"));
        staff.as("take-officer").post("/exports/" + id + "/file").then().statusCode(409);
    }

    @Test
    void nobody_agrees_to_what_they_asked_for_themselves() {
        deal("样例携出戊项目");
        var id = asked("take-supervisor", "样例携出戊项目");

        staff.form("take-supervisor")
                .post("/exports/" + id + "/approval")
                .then()
                .statusCode(404);
        staff.form("take-head").post("/exports/" + id + "/approval").then().statusCode(404);
        staff.form("take-leader").post("/exports/" + id + "/approval").then().statusCode(303);
        staff.as("take-supervisor")
                .get("/api/v1/exports/" + id + "/file")
                .then()
                .body(containsString(NUMBER));
    }

    @Test
    void an_approval_shows_no_number_that_its_asker_could_not_see() {
        deal("样例携出己项目");
        var id = asked("take-head", "样例携出己项目");

        staff.form("take-supervisor")
                .post("/exports/" + id + "/approval")
                .then()
                .statusCode(303);

        staff.as("take-head")
                .post("/exports/" + id + "/file")
                .then()
                .statusCode(200)
                .body(containsString("样例携出己项目"))
                .body(not(containsString(NUMBER)));
    }

    @Test
    void a_program_asks_over_the_api_and_is_told_when_nobody_has_to_agree() {
        deal("样例携出庚项目");
        var body = "{'list':'DEALS','filter':'name=样例携出庚项目','format':'CSV','reason':'样例对接'%s}";

        staff.json("take-officer", body.formatted(""))
                .post("/api/v1/exports")
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("rows", equalTo(1));
        staff.json("take-officer", body.formatted(",'fullContacts':true"))
                .post("/api/v1/exports")
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"));
        staff.json("take-officer", "{'list':'DEALS'}")
                .post("/api/v1/exports")
                .then()
                .statusCode(422);
        staff.json("take-officer", "{'list':'DEALS','reason':'x','state':'APPROVED'}")
                .post("/api/v1/exports")
                .then()
                .statusCode(400);
        staff.json("take-officer", "{'list':'DEALS','reason':'x','filter':'colour=red'}")
                .post("/api/v1/exports")
                .then()
                .statusCode(400);
        staff.as("take-head").get("/api/v1/exports").then().body("items.findAll { it.reason == '样例对接' }", empty());
    }
}
