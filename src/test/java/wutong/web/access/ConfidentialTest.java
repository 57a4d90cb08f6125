package wutong.web.access;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.enterprise.Codes;
import wutong.identity.Role;

/** A confidential investor is told to those inside the deal, and goes by a code name for others who read it. */
@QuarkusTest
class ConfidentialTest {

    private static final String INVESTOR = "样例暗香疏影有限公司";
    private static final String HEART = "样例暗香疏影";
    private static final String CODE_NAME = "样例寒梅计划";
    private static final int NUMBER = 7_411;

    @Inject
    Staff staff;

    private static String deal;
    private static String enterprise;

    @BeforeEach
    void a_confidential_deal() {
        staff.unit("样例守密园", null);
        staff.person("secret-owner", "样例守密园", Role.OFFICER);
        staff.person("secret-colleague", "样例守密园", Role.OFFICER);
        staff.person("secret-head", "样例守密园", Role.HEAD);
        staff.person("secret-leader", null, Role.LEADER);
        staff.person("secret-auditor", null, Role.AUDITOR);
        if (deal == null) {
            var body = "{'source':'展会','name':'%s','secrecyReason':'公告前保密','note':'%s董事长来访','contactText':'%s周样',"
                            .formatted(CODE_NAME, INVESTOR, HEART)
                    + "'enterprise':{'name':'%s','creditCode':'%s'}}".formatted(INVESTOR, Codes.of(NUMBER));
            var made = staff.json("secret-owner", body)
                    .post("/api/v1/deals")
                    .then()
                    .statusCode(201)
                    .extract();
            deal = made.path("id");
            enterprise = made.path("enterprise.id");
            staff.json(
                            "secret-owner",
                            "{'kind':'CALL','occurredOn':'2026-01-05','summary':'与%s通话'}".formatted(INVESTOR))
                    .post("/api/v1/deals/" + deal + "/touches")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void those_inside_see_who_it_is() {
        for (var who : List.of("secret-owner", "secret-head", "secret-leader")) {
            staff.as(who).get("/api/v1/deals/" + deal).then().body("enterprise.name", equalTo(INVESTOR));
            staff.as(who).get("/api/v1/deals?q=" + HEART).then().body("items", hasSize(1));
            staff.as(who).get("/api/v1/enterprises/" + enterprise).then().statusCode(200);
        }
    }

    @Test
    void a_colleague_sees_the_deal_under_its_code_name_wherever_it_is_told() {
        staff.as("secret-colleague")
                .get("/api/v1/deals/" + deal)
                .then()
                .statusCode(200)
                .body("name", equalTo(CODE_NAME))
                .body("enterprise", nullValue())
                .body("note", equalTo(CODE_NAME + "董事长来访"));
        var wrong = new TreeSet<String>();
        for (var at : List.of(
                "/deals/" + deal,
                "/deals",
                "/deals?no=2026",
                "/board",
                "/mine",
                "/",
                "/api/v1/deals?limit=200",
                "/api/v1/deals?expand=enterprise,owner&limit=200",
                "/api/v1/deals/" + deal + "/history",
                "/api/v1/deals/" + deal + "/touches",
                "/api/v1/deals/" + deal + "/stage-moves",
                "/api/v1/deals/" + deal + "/duplicates",
                "/api/v1/exports/deals?format=csv",
                "/api/v1/analytics/landings",
                "/api/v1/enterprises?limit=200",
                "/search?q=样例寒梅")) {
            var answer = staff.as("secret-colleague").get(at);
            if (answer.statusCode() >= 400 && !at.contains("no=")) wrong.add(at + " " + answer.statusCode());
            if (answer.asString().contains(HEART) || answer.asString().contains(Codes.of(NUMBER))) wrong.add(at);
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void no_question_confirms_a_guess() {
        for (var guess : List.of(
                "q=" + HEART,
                "q=axsy",
                "q=" + Codes.of(NUMBER),
                "creditCode=" + Codes.of(NUMBER),
                "enterprise=" + enterprise,
                "enterprise.in=" + enterprise,
                "star=NONE&name=" + CODE_NAME)) {
            staff.as("secret-colleague").get("/api/v1/deals?" + guess).then().body("items", empty());
            staff.as("secret-colleague")
                    .get("/api/v1/exports/deals?" + guess)
                    .then()
                    .body(not(containsString(CODE_NAME)));
        }
        staff.as("secret-colleague")
                .get("/api/v1/enterprises?q=" + HEART)
                .then()
                .body("items", empty());
        staff.as("secret-colleague")
                .get("/api/v1/enterprises/" + enterprise)
                .then()
                .statusCode(404);
        staff.as("secret-colleague").get("/search?q=" + HEART).then().body(not(containsString("/deals/" + deal)));
    }

    /** Its name would tell who it is; where it stood among others would tell the name. */
    @Test
    void in_an_order_by_name_it_stands_last_for_those_who_may_be_outside() {
        for (var name : List.of("样例序丙", "样例序癸")) {
            staff.json("secret-owner", "{'source':'样例序','name':'%s'}".formatted(name))
                    .post("/api/v1/deals")
                    .then()
                    .statusCode(201);
        }
        staff.json(
                        "secret-owner",
                        "{'source':'样例序','name':'样例序丁公司项目','secrecyReason':'公告前保密','enterprise':{'name':'样例序丁公司'}}")
                .post("/api/v1/deals")
                .then()
                .statusCode(201);

        for (var sort : List.of("name", "-name")) {
            assertEquals(3, walked("secret-colleague", sort).size());
            assertEquals(true, walked("secret-colleague", sort).get(2).startsWith("保密项目"), sort);
            assertEquals("样例序丁公司项目", walked("secret-leader", sort).get(1), sort);
        }
    }

    /** A deal a page, so that each cursor is opened once. */
    private List<String> walked(String who, String sort) {
        var names = new ArrayList<String>();
        var at = "/api/v1/deals?source=样例序&limit=1&sort=" + sort;
        for (String cursor = ""; cursor != null; ) {
            var page = staff.as(who).get(at + cursor).then().statusCode(200).extract();
            names.addAll(page.path("items.name"));
            String next = page.path("page.next");
            assertEquals(false, next != null && !who.equals("secret-leader") && spells(next, "ding"), next);
            cursor = next == null ? null : "&cursor=" + next;
        }
        return names;
    }

    private static boolean spells(String cursor, String word) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).contains(word);
    }

    @Test
    void a_lead_that_repeats_it_is_told_unit_and_day_alone() {
        staff.json(
                        "secret-colleague",
                        "{'source':'展会','enterprise':{'name':'%s','creditCode':'%s'}}"
                                .formatted(INVESTOR, Codes.of(NUMBER)))
                .post("/api/v1/deals")
                .then()
                .statusCode(409)
                .body(allOf(containsString("样例守密园"), not(containsString(CODE_NAME))))
                .body(not(containsString("\"" + deal + "\"")));
    }

    @Test
    void an_auditor_reads_of_it_under_its_code_name() {
        for (var at : List.of(
                "/journal?record=" + deal,
                "/api/v1/journal?record=" + deal,
                "/journal/export?record=" + deal,
                "/journal?record=" + enterprise,
                "/api/v1/journal?record=" + enterprise,
                "/journal/export?record=" + enterprise)) {
            staff.as("secret-auditor").get(at).then().statusCode(200).body(not(containsString(HEART)));
        }
        staff.as("secret-auditor").get("/journal?record=" + deal).then().body(containsString(CODE_NAME));
    }
}
