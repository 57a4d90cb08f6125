package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
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

        for (var digits : List.of("13867194052", "867194", "4052", "71", "+8613867194052")) {
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

    private void patch(String username, String enterprise, String tag, String body) {
        staff.as(username)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(body.replace('\'', '"'))
                .patch("/api/v1/enterprises/" + enterprise)
                .then()
                .statusCode(200);
    }
}
