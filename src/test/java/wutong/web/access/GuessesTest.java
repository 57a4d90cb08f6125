package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.identity.Role;

/** What is hidden is not confirmed to whoever guesses at it. */
@QuarkusTest
class GuessesTest {

    @Inject
    Staff staff;

    @BeforeEach
    void people() {
        staff.unit("样例猜园", null);
        staff.unit("样例猜外园", null);
        staff.person("guess-owner", "样例猜园", Role.OFFICER);
        staff.person("guess-colleague", "样例猜园", Role.OFFICER);
        staff.person("guess-other", "样例猜外园", Role.OFFICER);
        staff.person("guess-supervisor", null, Role.SUPERVISOR);
        staff.person("guess-leader", null, Role.LEADER);
    }

    private String enterprise(String username, String deal, String name) {
        return staff.json(username, "{'source':'展会','name':'%s','enterprise':{'name':'%s'}}".formatted(deal, name))
                .post("/api/v1/deals")
                .then()
                .statusCode(201)
                .extract()
                .path("enterprise.id");
    }

    @Test
    void digits_of_a_number_are_found_by_those_alone_who_see_it() {
        var enterprise = enterprise("guess-owner", "样例猜号项目", "样例猜号有限公司");
        staff.json("guess-owner", "{'name':'样甲','phones':['13867194052']}")
                .post("/api/v1/enterprises/" + enterprise + "/contacts")
                .then()
                .statusCode(201);

        for (var digits : List.of("13867194052", "867194", "4052", "71", "+8613867194052", "1386 4052")) {
            for (var who : List.of("guess-colleague", "guess-leader")) {
                for (var list : List.of("deals", "enterprises")) {
                    staff.as(who)
                            .get("/api/v1/" + list + "?q=样例猜号 " + digits)
                            .then()
                            .body("items", empty());
                }
            }
            staff.as("guess-colleague")
                    .header("HX-Request", "true")
                    .get("/search?q=" + digits)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("样例猜号")), not(containsString("样甲")));
        }
        for (var who : List.of("guess-owner", "guess-supervisor")) {
            for (var list : List.of("deals", "enterprises")) {
                staff.as(who).get("/api/v1/" + list + "?q=样例猜号 867194").then().body("items", hasSize(1));
            }
        }
        staff.as("guess-owner")
                .header("HX-Request", "true")
                .get("/search?q=13867194052")
                .then()
                .body(containsString("样甲"));
        staff.as("guess-colleague").get("/api/v1/deals?q=样例猜号").then().body("items", hasSize(1));
    }

    @Test
    void digits_of_names_and_codes_are_found_by_all() {
        enterprise("guess-owner", "样例猜名项目", "样例猜名8848有限公司");

        for (var list : List.of("deals", "enterprises")) {
            staff.as("guess-colleague")
                    .get("/api/v1/" + list + "?q=样例猜名 8848")
                    .then()
                    .body("items", hasSize(1));
        }
    }

    @Test
    void a_parent_out_of_sight_is_not_told_and_stays_when_the_rest_is_changed() {
        var parent = enterprise("guess-other", "样例猜母项目", "样例猜母有限公司");
        var child = enterprise("guess-owner", "样例猜子项目", "样例猜子有限公司");
        var tag =
                staff.as("guess-supervisor").get("/api/v1/enterprises/" + child).header("ETag");
        patch("guess-supervisor", child, tag, "{'parent':'%s'}".formatted(parent));

        var seen = staff.as("guess-owner").get("/api/v1/enterprises/" + child);
        seen.then().statusCode(200).body("parent", nullValue());
        for (var at : List.of(
                "/enterprises/" + child,
                "/enterprises?q=样例猜子",
                "/api/v1/enterprises?q=样例猜子",
                "/enterprises/" + child + "/edit",
                "/api/v1/exports/enterprises?q=样例猜子",
                "/api/v1/deals?expand=enterprise&q=样例猜子")) {
            staff.as("guess-owner")
                    .get(at)
                    .then()
                    .statusCode(200)
                    .body(containsString("样例猜子"), not(containsString("样例猜母")));
        }
        patch("guess-owner", child, seen.header("ETag"), "{'industry':'物流'}");
        tag = staff.as("guess-owner").get("/api/v1/enterprises/" + child).header("ETag");
        patch("guess-owner", child, tag, "{'parent':null,'industry':'软件'}");

        staff.as("guess-supervisor")
                .get("/api/v1/enterprises/" + child)
                .then()
                .body("parent.name", equalTo("样例猜母有限公司"), "industry", equalTo("软件"));
    }

    @Test
    void a_parent_out_of_sight_is_as_none_to_a_filter() {
        var parent = enterprise("guess-other", "样例滤母项目", "样例滤母有限公司");
        var child = enterprise("guess-owner", "样例滤子项目", "样例滤子有限公司");
        var tag =
                staff.as("guess-supervisor").get("/api/v1/enterprises/" + child).header("ETag");
        patch("guess-supervisor", child, tag, "{'parent':'%s'}".formatted(parent));

        for (var list : List.of("/api/v1/enterprises?q=样例滤子&", "/api/v1/exports/enterprises?format=csv&q=样例滤子&")) {
            for (var asked : List.of("parent=" + parent, "parent=1," + parent, "parent.isNull=false")) {
                staff.as("guess-owner").get(list + asked).then().statusCode(200).body(not(containsString("样例滤子")));
                staff.as("guess-supervisor").get(list + asked).then().body(containsString("样例滤子"));
            }
            for (var asked : List.of("parent.ne=" + parent, "parent.isNull=true")) {
                staff.as("guess-owner").get(list + asked).then().statusCode(200).body(containsString("样例滤子"));
                staff.as("guess-supervisor").get(list + asked).then().body(not(containsString("样例滤子")));
            }
        }
        staff.as("guess-owner")
                .header("Prefer", "return=total-count")
                .get("/api/v1/enterprises?parent=" + parent)
                .then()
                .body("page.total", equalTo(0));
    }

    @Test
    void a_number_that_is_sent_again_is_not_confirmed_to_whom_it_is_masked() {
        var enterprise = enterprise("guess-owner", "样例猜同项目", "样例猜同有限公司");
        var contacts = "/api/v1/enterprises/" + enterprise + "/contacts";
        var of = staff.json("guess-owner", "{'name':'样乙','note':'夜里打 13867195555','phones':['13867194053']}")
                .post(contacts)
                .then()
                .statusCode(201)
                .extract();
        var one = contacts + "/" + of.path("id");

        for (var guess : List.of("13867194053", "13800004053")) {
            staff.form("guess-colleague")
                    .formParam("name", "样乙")
                    .formParam("note", "夜里打 13867195555")
                    .formParam("phones", guess)
                    .post("/enterprises/" + enterprise + "/contacts")
                    .then()
                    .statusCode(303);
            staff.as("guess-colleague").get(contacts).then().body("items", hasSize(1));
        }
        var tag = staff.as("guess-colleague").get(one).header("ETag");
        for (var guess : List.of("{'phones':['13867194053']}", "{'note':'夜里打 13867195555'}", "{'post':'总监'}")) {
            var answer = amend("guess-colleague", one, tag, guess);
            answer.then().statusCode(200).body(not(containsString("13867194053")), not(containsString("13867195555")));
            assertNotEquals(tag, answer.header("ETag"), guess);
            tag = answer.header("ETag");
        }
        staff.as("guess-owner").get(one).then().body("phones[0].text", equalTo("13867194053"), "post", equalTo("总监"));
    }

    /** Else a name would do to read the numbers of another park: one that closed its deal is not even collided with. */
    @Test
    void naming_an_enterprise_of_others_shows_neither_it_nor_its_numbers() {
        var deal = staff.json("guess-other", "{'source':'展会','name':'样例猜名别项目','enterprise':{'name':'样例猜名别有限公司'}}")
                .post("/api/v1/deals")
                .then()
                .statusCode(201)
                .extract();
        String enterprise = deal.path("enterprise.id");
        staff.json("guess-other", "{'name':'样丙','phones':['13867194054']}")
                .post("/api/v1/enterprises/" + enterprise + "/contacts")
                .then()
                .statusCode(201);
        staff.json("guess-other", "{'status':'REJECTED','reason':'NO_CONTACT'}")
                .header("If-Match", deal.header("ETag"))
                .post("/api/v1/deals/" + deal.path("id") + "/closures")
                .then()
                .statusCode(201);
        var guess = "{'source':'展会','name':'样例猜名我项目','enterprise':{'name':'样例猜名别有限公司'},'duplicateReason':'也找了我们'}";

        staff.json("guess-owner", guess)
                .post("/api/v1/deals")
                .then()
                .statusCode(409)
                .body("candidates[0].unit", equalTo("样例猜外园"))
                .body(not(containsString("\"" + enterprise + "\"")));
        var own = staff.json("guess-owner", "{'source':'展会','name':'样例猜名无名项目'}").post("/api/v1/deals");
        amend(
                        "guess-owner",
                        "/api/v1/deals/" + own.path("id"),
                        own.header("ETag"),
                        "{'enterprise':{'name':'样例猜名别有限公司'}}")
                .then()
                .statusCode(409);
        staff.json("guess-owner", "{'to':'CONTACTED','enterprise':{'name':'样例猜名别有限公司'}}")
                .header("If-Match", own.header("ETag"))
                .post("/api/v1/deals/" + own.path("id") + "/stage-moves")
                .then()
                .statusCode(409);
        staff.as("guess-owner").get("/api/v1/enterprises/" + enterprise).then().statusCode(404);

        staff.json("guess-owner", guess).post("/api/v1/deals?force=true").then().statusCode(201);
        for (var path : List.of("/api/v1/enterprises/" + enterprise + "/contacts", "/enterprises/" + enterprise)) {
            staff.as("guess-owner")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(containsString("138****4054"), not(containsString("13867194054")));
            staff.as("guess-other").get(path).then().statusCode(200).body(containsString("13867194054"));
        }
        staff.as("guess-owner").get("/api/v1/deals?q=样例猜名 13867194054").then().body("items", empty());
        staff.as("guess-other").get("/api/v1/deals?q=样例猜名 13867194054").then().body("items", hasSize(1));
    }

    private Response amend(String username, String path, String tag, String body) {
        return staff.as(username)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(body.replace('\'', '"'))
                .patch(path);
    }

    private void patch(String username, String enterprise, String tag, String body) {
        amend(username, "/api/v1/enterprises/" + enterprise, tag, body).then().statusCode(200);
    }
}
