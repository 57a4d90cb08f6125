package wutong.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.identity.Role;
import wutong.web.Ask;
import wutong.web.Door;
import wutong.web.Routes;
import wutong.web.Routes.Route;

/** Walks every route as every role, and as whoever has not signed in: docs/reference/permissions.md as the service keeps it. */
@QuarkusTest
class MatrixTest {

    private static final String NOWHERE = "999999999";
    private static final String UNIT = "样例表园";
    private static final String OTHER = "样例表外园";

    /** What would end the walk itself. */
    private static final List<String> SPARED = List.of("/sign-out", "/me/sessions/end");

    @Inject
    Staff staff;

    @BeforeEach
    void one_person_of_each_role() {
        staff.unit(UNIT, null);
        staff.unit(OTHER, null);
        for (var role : Role.values()) {
            staff.person(name(role), UNIT, role);
        }
        staff.person("matrix-mate", UNIT, Role.OFFICER);
        staff.person("matrix-other", OTHER, Role.OFFICER);
    }

    private static String name(Role role) {
        return "matrix-" + role.name().toLowerCase().replace('_', '-');
    }

    private Response ask(String token, Route route, String id) {
        var path = route.path()
                .replace("{id}", id)
                .replace("{stage}", "SIGNED")
                .replace("{year}", "2026")
                .replaceAll("\\{code}", "K15")
                .replace("{name}", "landing-rule")
                .replaceAll("\\{\\w+}", NOWHERE)
                .replaceAll("/readiness$", "/readiness?to=CONTACTED");
        var request = Ask.stranger();
        if (token != null) {
            request.cookie(Door.COOKIE, token).header("Sec-Fetch-Site", "same-origin");
        }
        if (route.path().startsWith("/api/") && List.of("POST", "PUT", "PATCH").contains(route.verb())) {
            request.contentType(route.verb().equals("PATCH") ? "application/merge-patch+json" : "application/json")
                    .body("{}");
        } else if (route.verb().equals("POST")) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body("");
        }
        return request.request(route.verb(), path);
    }

    @Test
    void what_a_role_lacks_is_refused_and_what_it_has_is_not() throws IOException {
        var wrong = new TreeSet<String>();
        for (var route : Routes.all()) {
            if (SPARED.contains(route.path())) {
                continue;
            }
            for (var role : Role.values()) {
                var status = ask(staff.token(name(role)), route, NOWHERE).statusCode();
                var opens = route.needs() == null || role.opens(route.needs());
                var home = route.path().equals("/") && !opens && status == 303;
                var takesFiles = status == 415 && !opens;
                if (!home && !takesFiles && opens == (status == 403) || status == 401 || status >= 500) {
                    wrong.add(role + " " + route.verb() + " " + route.path() + " " + status);
                }
            }
        }

        assertEquals(new TreeSet<>(), wrong);
    }

    @Test
    void whoever_has_not_signed_in_is_let_in_nowhere() throws IOException {
        var wrong = new TreeSet<String>();
        for (var route : Routes.all()) {
            var answer = ask(null, route, NOWHERE);
            var away = route.path().startsWith("/api/")
                    ? answer.statusCode() == 401
                    : answer.statusCode() == 303 && answer.header("Location").contains("/sign-in");
            if (route.needs() != null && !away) {
                wrong.add(route.verb() + " " + route.path() + " " + answer.statusCode());
            }
        }

        assertEquals(new TreeSet<>(), wrong);
    }

    /** Own, the unit's, another unit's: seen, seen and not theirs to change, not there. */
    @Test
    void an_officer_meets_own_deals_those_of_the_unit_and_no_others() throws IOException {
        var deals = Map.of(
                name(Role.OFFICER),
                lead(name(Role.OFFICER)),
                "matrix-mate",
                lead("matrix-mate"),
                "matrix-other",
                lead("matrix-other"));
        var token = staff.token(name(Role.OFFICER));
        var wrong = new TreeSet<String>();
        for (var route : Routes.all()) {
            if (!route.path().matches("(/api/v1)?/deals/\\{id}.*|/board/deals/\\{id}.*")
                    || !Role.OFFICER.opens(route.needs())) {
                continue;
            }
            deals.forEach((whose, deal) -> {
                var status = ask(token, route, deal).statusCode();
                var there = status != 404 && status != 403;
                var fits = whose.equals("matrix-other")
                        ? status == 404 || !route.verb().equals("GET") && status >= 400 && status < 500
                        : !route.verb().equals("GET")
                                || there
                                || status == 404
                                        && route.path().matches(".*/(resumptions|reopenings|partings|corrections)");
                if (!fits) {
                    wrong.add(whose + " " + route.verb() + " " + route.path() + " " + status);
                }
            });
        }

        assertEquals(new TreeSet<>(), wrong);
    }

    private String lead(String username) {
        return Ask.stranger()
                .cookie(Door.COOKIE, staff.token(username))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json; charset=UTF-8")
                .body("{\"source\":\"展会\",\"name\":\"样例表中项目 " + username + "\"}")
                .post("/api/v1/deals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
