package wutong.web.deal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wutong.OnDuty;
import wutong.web.Api;
import wutong.web.Ask;

@QuarkusTest
class DealResourceTest {

    private static final String DEALS = "/api/v1/deals";

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void logs_a_lead_and_gives_it_back() {
        var made = log(
                "{\"source\":\"展会\",\"enterprise\":{\"name\":\"样例栖梧科技有限公司\"},\"registeredCapital\":{\"amount\":\"120000000\",\"currency\":\"CNY\"}}");

        made.then()
                .statusCode(201)
                .header("Location", startsWith(DEALS))
                .header("ETag", notNullValue())
                .body("stage", equalTo("LEAD"))
                .body("registeredCapital.amount", equalTo("120000000.00"))
                .body("enterprise.name", equalTo("样例栖梧科技有限公司"))
                .body("landedOn", nullValue());
        given().get(made.header("Location")).then().statusCode(200).header("ETag", equalTo(made.header("ETag")));
        given().header("If-None-Match", made.header("ETag"))
                .get(made.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void a_day_known_before_its_stage_is_kept_for_the_move_which_may_not_say_another() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例先知道日期项目\",\"receivedOn\":\"2026-01-02\"}");

        Api.patch(made.header("Location"), made.header("ETag"), "{'landedOn': '2026-01-05'}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("LEAD"))
                .body("landedOn", equalTo("2026-01-05"))
                .body("flags", hasItem("STAGE_BEHIND"));
        Ask.plain()
                .get(made.header("Location").replaceFirst(".*/api/v1", ""))
                .then()
                .body(containsString("后面阶段的日期已记下，阶段还没有推进"));
    }

    @Test
    void a_move_without_its_gate_items_names_them_as_readiness_does() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例门槛项目\"}");
        var at = made.header("Location");

        move(made, "{\"to\":\"CONTACTED\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("gate-not-met"))
                .body("missing.field", hasItem("judgement"));
        given().get(at + "/readiness?to=CONTACTED")
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("missing.field", equalTo(java.util.List.of("touch", "enterprise", "judgement")));
        move(made, "{\"to\":\"SIGNED\"}")
                .then()
                .statusCode(409)
                .body("allowed", equalTo(java.util.List.of("CONTACTED")));
        move(
                        made,
                        "{\"to\":\"CONTACTED\",\"secrecyReason\":\"对方要求\",\"judgement\":\"GO\",\"touch\":{\"kind\":\"CALL\",\"summary\":\"通话\"}}")
                .then()
                .statusCode(201)
                .body("deal.stage", equalTo("CONTACTED"))
                .body("move.from", equalTo("LEAD"))
                .body("deal.firstContactOn", notNullValue());
        given().get(at + "/history").then().statusCode(200).body("items.fact", hasItem("firstContactOn"));
        given().get(at + "/stage-moves")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].from", nullValue());
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例版本项目\"}");
        var at = made.header("Location");

        patch(at, null, "{\"note\":\"一\"}").then().statusCode(428);
        patch(at, made.header("ETag"), "{\"note\":\"一\"}")
                .then()
                .statusCode(200)
                .body("note", equalTo("一"));
        patch(at, made.header("ETag"), "{\"note\":\"二\"}")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void unknown_and_unreadable_members_are_refused_by_name() {
        log("{\"source\":\"展会\",\"name\":\"样例\",\"colour\":\"red\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/colour"));
        log("{\"source\":\"展会\",\"name\":\"样例\",\"receivedOn\":\"2026-02-30\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/receivedOn"));
        log("{\"source\":\"展会\",\"name\":\"样例\",\"registeredCapital\":{\"amount\":1e400,\"currency\":\"CNY\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/registeredCapital/amount"));
        log("{\"source\":\"展会\",\"name\":\"样例\",\"receivedOn\":\"2999-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/receivedOn"));
        log("{\"name\":\"样例\"}").then().statusCode(422).body("errors[0].pointer", equalTo("#/source"));
        given().get(DEALS + "?stge=LEAD").then().statusCode(400).body("errors[0].parameter", equalTo("stge"));
        given().get(DEALS + "/abc").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "registeredCapital, '\"amount\":\"5000\"', 422",
        "registeredCapital, '\"amount\":\"500000000000\"', 422",
        "registeredCapital, '\"amount\":0', 422",
        "totalInvestment, '\"low\":5000,\"high\":50000000', 422",
        "paidInCapital, '\"amount\":5000', 422",
        "paidInCapital, '\"amount\":0', 201",
        "arrivedFunds, '\"amount\":\"0.00\"', 201",
        "registeredCapital, '\"amount\":10000', 201",
        "registeredCapital, '\"amount\":\"100000000000\"', 201"
    })
    void an_amount_in_the_wrong_unit_is_refused_as_at_the_other_doors(String field, String amount, int status) {
        var body = "{\"source\":\"展会\",\"name\":\"样例金额\",\"%s\":{%s,\"currency\":\"CNY\"}}".formatted(field, amount);

        var answer = log(body).then().statusCode(status);

        if (status == 422) {
            answer.body("errors[0].pointer", equalTo("#/" + field + "/amount"))
                    .body("errors[0].code", equalTo("money-outlier"));
        }
    }

    @Test
    void ends_and_begins_again() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例终局项目\"}");
        var at = made.header("Location");

        var closed = post(at + "/closures", made.header("ETag"), "{\"status\":\"REJECTED\",\"reason\":\"SPACE\"}");
        closed.then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("closeReason", equalTo("SPACE"))
                .body("closedOn", notNullValue());
        post(at + "/closures", closed.header("ETag"), "{\"status\":\"LOST\",\"reason\":\"SPACE\"}")
                .then()
                .statusCode(409);
        post(at + "/reopenings", closed.header("ETag"), "{\"reason\":\"对方回心转意\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("OPEN"));
    }

    @Test
    void tells_the_enterprise_and_the_owner_whole_where_asked() {
        var owner = given().get("/api/v1/people?name=值班").jsonPath().getString("items[0].id");
        var made = log("{\"source\":\"展会\",\"name\":\"样例展开项目\",\"owner\":\"%s\",\"enterprise\":{\"name\":\"样例展开控股\"}}"
                .formatted(owner));
        log("{\"source\":\"展会\",\"name\":\"样例展开保密\"}").then().statusCode(201);
        var at = made.header("Location");
        var enterprise = made.jsonPath().getString("enterprise.id");

        var whole = given().get("/api/v1/enterprises/" + enterprise).jsonPath().getMap("");

        given().get(at + "?expand=enterprise,owner&fields=name,enterprise,owner")
                .then()
                .statusCode(200)
                .body("enterprise", equalTo(whole))
                .body("owner.roles", hasItem("SUPERVISOR"));
        given().get(DEALS + "?q=样例展开&sort=name&expand=enterprise")
                .then()
                .statusCode(200)
                .body("items[0].enterprise", nullValue())
                .body("items[1].enterprise", equalTo(whole));
        given().get("/api/v1/enterprises/" + enterprise + "/deals?fields=name")
                .then()
                .statusCode(200)
                .body("items", equalTo(java.util.List.of(java.util.Map.of("name", "样例展开项目"))));
        given().get(at + "?expand=enterprise,platform")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("expand"))
                .body("allowed", equalTo(java.util.List.of("enterprise", "owner")));
    }

    @Test
    void the_history_of_an_earlier_day_leaves_out_what_came_later() {
        var made = log(
                "{\"source\":\"展会\",\"name\":\"样例往日项目\",\"receivedOn\":\"2025-03-01\",\"firstContactOn\":\"2025-03-05\"}");
        var at = made.header("Location") + "/history";

        given().get(at + "?asOf=2025-03-04")
                .then()
                .statusCode(200)
                .body("items.fact", hasItem("receivedOn"))
                .body("items.fact", not(hasItem("firstContactOn")));
        given().get(at + "?asOf=2025-03-05").then().body("items.fact", hasItem("firstContactOn"));
        given().get(at + "?knownAt=2025-03-05").then().statusCode(200).body("items", hasSize(0));
        for (var query : java.util.List.of("asOf=2999-01-01", "knownAt=2999-01-01", "asOf=x")) {
            given().get(at + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(query.replaceAll("=.*", "")));
        }
    }

    @Test
    void text_and_days_that_cannot_be_kept_are_refused_at_their_member() {
        log("{\"source\":\"展会\",\"name\":\"半个\\ud800字\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable-text"))
                .body("errors[0].pointer", equalTo("#/name"));
        log("{\"source\":\"展会\",\"name\":\"样例公元\",\"receivedOn\":\"0025-03-01\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/receivedOn"));
    }

    @Test
    void stages_are_named_in_the_language_of_the_asker() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例英文项目\"}");

        given().contentType(ContentType.JSON)
                .header("If-Match", made.header("ETag"))
                .header("Accept-Language", "en")
                .body("{\"to\":\"SIGNED\"}")
                .post(made.header("Location") + "/stage-moves")
                .then()
                .statusCode(409)
                .body("detail", equalTo("You can't go from \"Lead\" straight to \"Signed\". From here: Contacted."));
    }

    @Test
    void an_act_without_what_it_is_about_is_refused_at_the_member() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例空白项目\"}");
        var at = made.header("Location");

        for (var act : java.util.Map.of("stage-moves", "to", "closures", "status", "corrections", "occurredOn")
                .entrySet()) {
            post(at + "/" + act.getKey(), made.header("ETag"), "{\"" + act.getValue() + "\":\"\"}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("#/" + act.getValue()))
                    .body("code", equalTo("required"));
        }
    }

    @Test
    void whoever_saw_an_old_version_is_told_the_present_one() {
        var made = log("{\"source\":\"展会\",\"name\":\"样例两人项目\"}");
        var at = made.header("Location");
        var now = patch(at, made.header("ETag"), "{\"note\":\"一\"}").header("ETag");

        patch(at, made.header("ETag"), "{\"note\":\"二\"}")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(now));
        post(at + "/closures", made.header("ETag"), "{\"status\":\"LOST\",\"reason\":\"SPACE\"}")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(now));
    }

    @Test
    void a_likely_duplicate_says_why_it_is_thought_one() {
        var investor = "{\"source\":\"展会\",\"enterprise\":{\"name\":\"样例缘由控股\"}%s}";
        log(investor.formatted(",\"hqType\":\"RND_HQ\"")).then().statusCode(201);

        log(investor.formatted(",\"hqType\":\"RND_HQ\""))
                .then()
                .statusCode(409)
                .body("candidates[0].reasons", equalTo(java.util.List.of("SAME_ENTERPRISE", "SAME_HQ_TYPE")));
        log(investor.formatted(""))
                .then()
                .statusCode(409)
                .body("candidates[0].reasons", equalTo(java.util.List.of("SAME_ENTERPRISE", "HQ_TYPE_UNKNOWN")));
        log(investor.formatted(",\"hqType\":\"SALES_HQ\"")).then().statusCode(201);
    }

    @Test
    void two_of_unknown_type_are_not_called_the_same_type() {
        var body = "{\"source\":\"展会\",\"enterprise\":{\"name\":\"样例未明控股\"}}";
        log(body).then().statusCode(201);

        log(body)
                .then()
                .statusCode(409)
                .body("candidates[0].reasons", equalTo(java.util.List.of("SAME_ENTERPRISE", "HQ_TYPE_UNKNOWN")));
    }

    private static Response log(String body) {
        return given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post(DEALS);
    }

    private static Response move(Response deal, String body) {
        return post(deal.header("Location") + "/stage-moves", deal.header("ETag"), body);
    }

    private static Response post(String path, String tag, String body) {
        return given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .header("If-Match", tag)
                .body(body)
                .post(path);
    }

    private static Response patch(String path, String tag, String body) {
        var request = given().contentType("application/merge-patch+json;charset=UTF-8")
                .body(body);
        return (tag == null ? request : request.header("If-Match", tag)).patch(path);
    }
}
