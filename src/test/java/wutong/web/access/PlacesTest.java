package wutong.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.identity.Role;
import wutong.web.Ask;
import wutong.web.Door;
import wutong.web.Routes;
import wutong.web.SignedIn;

/** In every place that takes an id, that of another unit is answered as one that was never given. */
@QuarkusTest
class PlacesTest {

    private static final String NOWHERE = "999999999";

    @Inject
    Staff staff;

    private static String deal;
    private static String enterprise;
    private static String contact;
    private static String move;
    private static String own;
    private static String home;

    @BeforeEach
    void two_units() {
        for (var side : List.of("near", "far")) {
            staff.unit("样例处" + side, null);
            staff.person("place-" + side, "样例处" + side, Role.OFFICER);
            staff.person("place-head-" + side, "样例处" + side, Role.HEAD);
            staff.person("place-keys-" + side, "样例处" + side, Role.INTEGRATOR);
        }
        if (deal == null) {
            var made = lead("place-far", "样例处远项目", "样例处远有限公司");
            deal = made.path("id");
            enterprise = made.path("enterprise.id");
            contact = staff.json("place-far", "{'name':'样丁','phones':['13867194055']}")
                    .post("/api/v1/enterprises/" + enterprise + "/contacts")
                    .path("id");
            move = staff.as("place-far")
                    .get("/api/v1/deals/" + deal + "/stage-moves")
                    .path("items[0].id");
            var mine = lead("place-near", "样例处近项目", "样例处近有限公司");
            own = mine.path("id");
            home = mine.path("enterprise.id");
        }
    }

    private Response lead(String username, String name, String investor) {
        return staff.json(username, "{'source':'展会','name':'%s','enterprise':{'name':'%s'}}".formatted(name, investor))
                .post("/api/v1/deals")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    /** What is answered, without the id itself, the trace, which is another each time, and the cursor, which is bound to what was asked. */
    private static String told(Response answer, String id) {
        return (answer.statusCode() + " " + answer.asString())
                .replaceAll("[0-9a-f]{32}", "TRACE")
                .replaceAll("(\"next\":\"|cursor=)[\\w-]+", "$1CURSOR")
                .replaceAll("(?<!\\d)" + id + "(?!\\d)", "ID");
    }

    private static void compare(String place, String foreign, Function<String, Response> ask, TreeSet<String> wrong) {
        var there = told(ask.apply(foreign), foreign);
        var nowhere = told(ask.apply(NOWHERE), NOWHERE);
        if (!there.equals(nowhere) || there.startsWith("5")) {
            wrong.add(place + "\n  there   " + there + "\n  nowhere " + nowhere);
        }
    }

    private Response send(String username, String verb, String path, String body) {
        var request = path.startsWith("/api/") ? staff.as(username) : staff.form(username);
        if (path.startsWith("/api/") && !verb.equals("GET")) {
            request.header("If-Match", "\"0\"")
                    .contentType(verb.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        return (body == null ? request : request.body(body.replace('\'', '"'))).request(verb, path);
    }

    @Test
    void in_the_path_of_every_route_of_deals_and_enterprises() throws IOException {
        var wrong = new TreeSet<String>();
        for (var route : Routes.all()) {
            var ofDeal = route.path().matches("(/api/v1)?/(board/)?deals/\\{id}.*");
            if (!ofDeal && !route.path().matches("(/api/v1)?/enterprises/\\{id}.*")) {
                continue;
            }
            var path = route.path()
                    .replaceAll("\\{(contact|rating)}", contact)
                    .replaceAll("/readiness$", "/readiness?to=CONTACTED");
            var body = route.verb().equals("GET") ? null : path.startsWith("/api/") ? "{}" : "";
            for (var who : List.of("place-near", "place-head-near")) {
                compare(
                        who + " " + route.verb() + " " + route.path(),
                        ofDeal ? deal : enterprise,
                        id -> send(who, route.verb(), path.replace("{id}", id), body),
                        wrong);
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void below_what_is_ones_own() {
        var wrong = new TreeSet<String>();
        for (var verb : List.of("GET", "PATCH", "DELETE")) {
            compare(
                    verb + " contact",
                    contact,
                    id -> send(
                            "place-near",
                            verb,
                            "/api/v1/enterprises/" + home + "/contacts/" + id,
                            verb.equals("PATCH") ? "{'post':'x'}" : null),
                    wrong);
        }
        compare(
                "reveal",
                contact,
                id -> send(
                        "place-near",
                        "POST",
                        "/api/v1/enterprises/" + home + "/contacts/" + id + "/reveals",
                        "{'reason':'x'}"),
                wrong);
        compare(
                "form of a reveal",
                contact,
                id -> send("place-near", "POST", "/enterprises/" + home + "/contacts/" + id + "/reveals", "reason=x"),
                wrong);
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void in_bodies() {
        var near = "/api/v1/deals/" + own;
        var tag = staff.as("place-near").get(near).header("ETag");
        var home = staff.as("place-near")
                .get("/api/v1/enterprises/" + PlacesTest.home)
                .header("ETag");
        Map<String, Function<String, Response>> bodies = new LinkedHashMap<>();
        bodies.put(
                enterprise + " enterprise of a lead",
                id -> send(
                        "place-near",
                        "POST",
                        "/api/v1/deals",
                        "{'source':'展会','name':'样例处偷','enterprise':{'id':'%s'}}".formatted(id)));
        bodies.put(
                enterprise + " enterprise of a deal",
                id -> staff.json("place-near", "{'enterprise':{'id':'%s'}}".formatted(id))
                        .contentType("application/merge-patch+json")
                        .header("If-Match", tag)
                        .patch(near));
        bodies.put(
                enterprise + " parent of a new one",
                id -> send("place-near", "POST", "/api/v1/enterprises", "{'name':'样例处新','parent':'%s'}".formatted(id)));
        bodies.put(
                enterprise + " parent",
                id -> staff.json("place-near", "{'parent':'%s'}".formatted(id))
                        .contentType("application/merge-patch+json")
                        .header("If-Match", home)
                        .patch("/api/v1/enterprises/" + PlacesTest.home));
        bodies.put(
                move + " move to correct",
                id -> staff.json("place-near", "{'move':'%s','occurredOn':'2026-01-02','reason':'x'}".formatted(id))
                        .header("If-Match", tag)
                        .post(near + "/corrections"));
        bodies.put(deal + " merge", id -> send("place-near", "POST", near + "/merges", "{'into':'%s'}".formatted(id)));
        var wrong = new TreeSet<String>();
        bodies.forEach((place, ask) -> compare(place, place.split(" ")[0], ask, wrong));
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void in_filters() {
        var wrong = new TreeSet<String>();
        String batch = Ask.plain()
                .multiPart(
                        "file", "样例处别家.csv", "项目名称,投资方,目前阶段,备注\n样例处账项目,样例处账控股,在谈,x\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var list : List.of(
                "/api/v1/deals?batch=",
                "/deals?batch=",
                "/board?batch=",
                "/api/v1/enterprises?batch=",
                "/enterprises?batch=")) {
            compare(list, batch, id -> send("place-near", "GET", list + id, null), wrong);
        }
        for (var list : List.of("/api/v1/deals?", "/deals?", "/board?", "/api/v1/exports/deals?format=csv&")) {
            for (var filter : List.of("enterprise=", "enterprise.ne=", "enterprise.in=1,", "batch=", "q=")) {
                compare(list + filter, enterprise, id -> send("place-near", "GET", list + filter + id, null), wrong);
            }
        }
        for (var list : List.of("/api/v1/enterprises?", "/enterprises?", "/api/v1/exports/enterprises?format=csv&")) {
            for (var filter : List.of("parent=", "parent.ne=", "batch=", "q=")) {
                compare(list + filter, enterprise, id -> send("place-near", "GET", list + filter + id, null), wrong);
            }
        }
        for (var figure : List.of("stages", "funnel", "capital", "headquarters", "time-to-landing", "ageing")) {
            var path = "/api/v1/analytics/" + figure + "?enterprise=";
            compare(path, enterprise, id -> send("place-near", "GET", path + id, null), wrong);
        }
        for (var path : List.of("/search?q=", "/deals/new?logged=")) {
            compare(path, deal, id -> send("place-near", "GET", path + id, null), wrong);
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void of_what_belongs_to_others_alone() {
        String request = staff.json("place-far", "{'list':'DEALS','format':'CSV','fullContacts':true,'reason':'样例'}")
                .post("/api/v1/exports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String key = staff.json("place-keys-far", "{'name':'样例处','scopes':['DEALS_READ']}")
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SignedIn.in("place-far", OnDuty.PASSWORD);
        var sessions = Pattern.compile("/me/sessions/(\\d+)/end")
                .matcher(staff.as("place-far").get("/me").asString());
        sessions.find();
        var session = sessions.group(1);
        var wrong = new TreeSet<String>();
        for (var who : List.of("place-near", "place-head-near")) {
            for (var path : List.of("/api/v1/exports/%s", "/api/v1/exports/%s/file")) {
                compare(who + path, request, id -> send(who, "GET", path.formatted(id), null), wrong);
            }
            for (var path : List.of("/exports/%s/approval", "/exports/%s/refusal", "/exports/%s/file")) {
                compare(who + path, request, id -> send(who, "POST", path.formatted(id), "reason=x"), wrong);
            }
            compare(who, session, id -> send(who, "POST", "/me/sessions/" + id + "/end", ""), wrong);
        }
        for (var verb : List.of("GET", "DELETE")) {
            compare(verb, key, id -> send("place-keys-near", verb, "/api/v1/api-keys/" + id, null), wrong);
        }
        compare("revoke", key, id -> send("place-keys-near", "POST", "/keys/" + id + "/revoke", ""), wrong);

        assertEquals(new TreeSet<>(), wrong);
        Ask.stranger()
                .cookie(Door.COOKIE, staff.token("place-far"))
                .get("/api/v1/deals/" + deal)
                .then()
                .statusCode(200);
    }
}
