package wutong.web.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.identity.People.PersonRow;
import wutong.identity.Units.UnitRow;
import wutong.web.Api;
import wutong.web.Ask;

@QuarkusTest
class UnitPagesTest {

    @Inject
    Staff staff;

    private static String id(String name) {
        return Api.get("/api/v1/units?name={n}", name).jsonPath().getString("items[0].id");
    }

    private static Response amend(String id, String name, String parent) {
        var version = Ask.plain()
                .get("/units/" + id)
                .asString()
                .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        return Ask.form()
                .formParam("version", version)
                .formParam("name", name)
                .formParam("parent", parent)
                .post("/units/" + id);
    }

    @Test
    void a_unit_is_founded_below_another_renamed_and_moved() {
        staff.unit("样例树上", null);
        var above = id("样例树上");
        Ask.plain().get("/units/new?parent=" + above).then().body(containsString("value=\"" + above + "\" selected"));

        Ask.form()
                .formParam("name", "样例树下")
                .formParam("parent", above)
                .post("/units")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/units?done=founded"));
        var below = id("样例树下");
        amend(below, "样例树外", "").then().statusCode(303);

        Ask.plain().get("/units").then().body(containsString("in0\"><a href=\"/units/" + below));
        amend(below, "样例树外", above).then().statusCode(303);
        Ask.plain().get("/units").then().body(containsString("in1\"><a href=\"/units/" + below));
    }

    @Test
    void is_never_its_own_parent_nor_below_itself_and_bears_a_name_of_its_own() {
        staff.unit("样例环上", null);
        staff.unit("样例环下", "样例环上");
        var above = id("样例环上");
        var below = id("样例环下");

        amend(above, "样例环上", above).then().statusCode(422).body(containsString("class=\"field wrong\""));
        amend(above, "样例环上", below).then().statusCode(422);
        amend(above, "样例环下", "").then().statusCode(409).body(containsString("样例环下"));
        amend(above, "", "").then().statusCode(422);
        amend(above, "样例环上", "7").then().statusCode(422);
        Ask.form().formParam("name", "样例环上").post("/units").then().statusCode(409);
        Ask.form()
                .formParam("name", "x")
                .formParam("batchId", "7")
                .post("/units")
                .then()
                .statusCode(400);
        Ask.plain().get("/units/999999999").then().statusCode(404);
    }

    @Test
    void each_stands_below_the_one_it_belongs_to() {
        var units =
                List.of(new UnitRow("3", "甲下", "2", 0), new UnitRow("2", "甲", null, 0), new UnitRow("4", "乙", null, 0));
        var people = List.of(new PersonRow("9", "样", "3", List.of(), 0), new PersonRow("8", "例", null, List.of(), 0));

        var lines = UnitLine.tree(units, people);

        assertEquals(
                List.of("甲", "甲下", "乙"),
                lines.stream().map(line -> line.unit().name()).toList());
        assertEquals(List.of(0, 1, 0), lines.stream().map(UnitLine::depth).toList());
        assertEquals(1, lines.get(1).people());
        assertTrue(
                UnitLine.tree(List.of(new UnitRow("3", "x", "3", 0)), List.of()).isEmpty());
    }
}
