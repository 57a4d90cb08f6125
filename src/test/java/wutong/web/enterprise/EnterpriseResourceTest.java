package wutong.web.enterprise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.enterprise.Codes;
import wutong.web.Api;

@QuarkusTest
class EnterpriseResourceTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void enters_an_enterprise_and_gives_it_back() {
        var parent = Api.post(ENTERPRISES, "{'name':'样例梧桐集团'}").jsonPath().getString("id");

        var made = Api.post(
                ENTERPRISES,
                "{'name':'样例梧桐门店','creditCode':'%s','aliases':['桐店','梧店'],'sourceRegion':'上海','industry':'零售','parent':'%s'}"
                        .formatted(Codes.of(1), parent));

        made.then()
                .statusCode(201)
                .header("Location", containsString(ENTERPRISES + "/"))
                .header("ETag", matchesPattern("\"0-[0-9a-f]+\""))
                .body("name", equalTo("样例梧桐门店"))
                .body("creditCode", equalTo(Codes.of(1)))
                .body("aliases", equalTo(List.of("梧店", "桐店").stream().sorted().toList()))
                .body("parent.name", equalTo("样例梧桐集团"))
                .body("officialRating", nullValue())
                .body("version", nullValue());
        given().get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")))
                .body("id", equalTo(made.jsonPath().getString("id")));
        given().header("If-None-Match", made.header("ETag"))
                .get(made.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void a_code_that_exists_is_refused_with_the_one_that_has_it() {
        var first = Api.post(ENTERPRISES, "{'name':'样例占码','creditCode':'%s'}".formatted(Codes.of(2)));

        Api.post(
                        ENTERPRISES + "?force=true",
                        "{'name':'样例后来','creditCode':'%s','duplicateReason':'不是一家'}".formatted(Codes.of(2)))
                .then()
                .statusCode(409)
                .body("code", equalTo("possible-duplicate"))
                .body("candidates[0].id", equalTo(first.jsonPath().getString("id")))
                .body("candidates[0].level", equalTo("EXACT"))
                .body("candidates[0].reasons", equalTo(List.of("SAME_CODE")));
    }

    @Test
    void a_known_name_is_entered_again_only_for_a_reason() {
        Api.post(ENTERPRISES, "{'name':'样例再来'}").then().statusCode(201);

        Api.post(ENTERPRISES, "{'name':'样例再来'}")
                .then()
                .statusCode(409)
                .body("candidates[0].reasons", equalTo(List.of("SAME_NAME")));
        Api.post(ENTERPRISES + "?force=true", "{'name':'样例再来'}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/duplicateReason"));
        Api.post(ENTERPRISES + "?force=true", "{'name':'样例再来','duplicateReason':'宁波另有一家'}")
                .then()
                .statusCode(201);
    }

    @Test
    void names_whatever_is_wrong_with_a_body() {
        Api.post(ENTERPRISES, "{'name':'样例多余','colour':'red'}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/colour"));
        Api.post(ENTERPRISES, "{'name':7}").then().statusCode(400).body("errors[0].pointer", equalTo("#/name"));
        Api.post(ENTERPRISES, "{'aliases':'桐'}").then().statusCode(400).body("errors[0].pointer", equalTo("#/aliases"));
        Api.post(ENTERPRISES, "[]").then().statusCode(400);
        Api.post(ENTERPRISES, "").then().statusCode(400);
        Api.post(ENTERPRISES, "{}").then().statusCode(422).body("errors[0].pointer", equalTo("#/name"));
        Api.post(ENTERPRISES, "{'name':'%s'}".formatted("梧".repeat(201))).then().statusCode(422);
        Api.post(ENTERPRISES, "{'name':'样例错码','creditCode':'91350100M000100Y44'}")
                .then()
                .statusCode(422)
                .body("code", equalTo("credit-code-check"))
                .body("errors[0].pointer", equalTo("#/creditCode"));
        Api.post(ENTERPRISES, "{'name':'样例无父','parent':'999999999'}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/parent"));
        Api.post(ENTERPRISES + "?forse=true", "{'name':'样例问号'}")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("forse"));
    }

    @Test
    void an_id_that_cannot_be_is_not_found() {
        for (var id : List.of("abc", "-1", "0", "999999999", "99999999999999999999")) {
            Api.get(ENTERPRISES + "/" + id).then().statusCode(404).body("code", equalTo("not-found"));
            Api.get(ENTERPRISES + "/" + id + "/contacts").then().statusCode(404);
            Api.get(ENTERPRISES + "/" + id + "/ratings").then().statusCode(404);
            Api.get(ENTERPRISES + "/" + id + "/deals").then().statusCode(404);
        }
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        var made = Api.post(ENTERPRISES, "{'name':'样例改前','sourceRegion':'宁波','industry':'医药','aliases':['改']}");
        var at = made.header("Location");

        var changed = Api.patch(at, made.header("ETag"), "{'name':'样例改后','industry':null}");

        changed.then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("name", equalTo("样例改后"))
                .body("industry", nullValue())
                .body("sourceRegion", equalTo("宁波"))
                .body("aliases", equalTo(List.of("改")));
        Api.patch(at, changed.header("ETag"), "{'name':'样例改后'}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(changed.header("ETag")));
        Api.patch(at, changed.header("ETag"), "{'name':null}").then().statusCode(422);
        Api.patch(at, changed.header("ETag"), "{'id':'7'}").then().statusCode(400);
        Api.patch(
                        at,
                        changed.header("ETag"),
                        "{'parent':'%s'}".formatted(made.jsonPath().getString("id")))
                .then()
                .statusCode(422)
                .body("code", equalTo("parent-circle"));
    }

    @Test
    void whoever_saw_an_old_version_must_look_again() {
        var made = Api.post(ENTERPRISES, "{'name':'样例旧版'}");
        var at = made.header("Location");
        var now = Api.patch(at, made.header("ETag"), "{'industry':'医药'}").header("ETag");

        Api.patch(at, made.header("ETag"), "{'industry':'物流'}")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(now));
        given().contentType("application/merge-patch+json")
                .body("{}")
                .patch(at)
                .then()
                .statusCode(428)
                .body("errors[0].header", equalTo("If-Match"));
    }

    @Test
    void a_patch_cannot_take_the_code_or_the_name_of_another() {
        Api.post(ENTERPRISES, "{'name':'样例先有','creditCode':'%s'}".formatted(Codes.of(3)));
        var made = Api.post(ENTERPRISES, "{'name':'样例后有'}");
        var at = made.header("Location");

        Api.patch(at, made.header("ETag"), "{'creditCode':'%s'}".formatted(Codes.of(3)))
                .then()
                .statusCode(409);
        Api.patch(at, made.header("ETag"), "{'name':'样例先有'}").then().statusCode(409);
        Api.patch(at + "?force=true", made.header("ETag"), "{'name':'样例先有','duplicateReason':'分立'}")
                .then()
                .statusCode(200);
    }

    @Test
    void is_found_by_name_alias_code_spelling_and_initials() {
        Api.post(
                        ENTERPRISES,
                        "{'name':'样例苏文电能','aliases':['江左电力'],'creditCode':'%s','sourceRegion':'常州'}"
                                .formatted(Codes.of(4)))
                .then()
                .statusCode(201);

        for (var q : List.of("苏文", "江左", "jiangzuo", "ylswdn", Codes.of(4).toLowerCase(), "样例 电能")) {
            Api.get(ENTERPRISES + "?q={q}", q).then().statusCode(200).body("items.name", hasItem("样例苏文电能"));
        }
        Api.get(ENTERPRISES + "?creditCode={c}&sourceRegion=常州&name.contains=苏文", Codes.of(4))
                .then()
                .body("items.name", equalTo(List.of("样例苏文电能")));
        Api.get(ENTERPRISES + "?q={q}", "样例苏%").then().body("items.name", not(hasItem("样例苏文电能")));
    }

    @Test
    void pages_follow_one_another_and_lose_nobody() {
        for (var name : List.of("样例逐页丙", "样例逐页甲", "样例逐页乙")) Api.post(ENTERPRISES, "{'name':'%s'}".formatted(name));

        var names = new ArrayList<String>();
        var next = ENTERPRISES + "?q=样例逐页&limit=1&sort=-createdAt";
        for (int i = 0; i < 3; i++) {
            var page = given().header("Prefer", "return=total-count")
                    .urlEncodingEnabled(!next.contains("%"))
                    .get(next);
            page.then()
                    .statusCode(200)
                    .body("page.limit", equalTo(1))
                    .body("page.total", equalTo(3))
                    .body("page.hasMore", equalTo(i < 2));
            names.addAll(page.jsonPath().getList("items.name"));
            var link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }

        assertEquals(List.of("样例逐页乙", "样例逐页甲", "样例逐页丙"), names);
        assertEquals(null, next);
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        for (var query : List.of(
                "colour=red", "name.like=a", "sort=colour", "limit=0", "cursor=x", "level=FIVE_STAR", "listYear=x"))
            Api.get(ENTERPRISES + "?" + query).then().statusCode(400);
        Api.get(ENTERPRISES + "?listYear=2024&level=SIX_STAR")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("level"));
        Api.get(ENTERPRISES + "?asOf=2999-01-01").then().statusCode(400);
    }

    @Test
    void shows_only_the_members_asked_for() {
        var made = Api.post(ENTERPRISES, "{'name':'样例取舍','industry':'医药'}");

        Api.get(made.header("Location") + "?fields=name,officialRating")
                .then()
                .statusCode(200)
                .body("keySet()", equalTo(Set.of("name", "officialRating")));
        Api.get(ENTERPRISES + "?q=样例取舍&fields=industry")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(Map.of("industry", "医药"))));
        for (var at : List.of(ENTERPRISES, made.header("Location"))) {
            Api.get(at + "?fields=name,card")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("fields"))
                    .body("allowed", hasItem("officialRating"));
        }
    }

    @Test
    void its_deals_are_the_list_of_all_deals_with_it_asked_for() {
        var deal = Api.post("/api/v1/deals", "{'source':'展会','enterprise':{'name':'样例有项目'}}")
                .jsonPath();
        var at = ENTERPRISES + "/" + deal.getString("enterprise.id") + "/deals";

        given().header("Prefer", "return=total-count")
                .get(at + "?stage=LEAD")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(deal.getString("id"))))
                .body("page.total", equalTo(1));
        Api.get(at + "?enterprise=7").then().statusCode(400);
        Api.get(at + "?colour=red").then().statusCode(400);
    }
}
