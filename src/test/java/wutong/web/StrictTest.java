package wutong.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.web.deal.Made;

@QuarkusTest
class StrictTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static ValidatableResponse refused(String query, String code) {
        return Ask.plain()
                .get("/api/v1/obstacles" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_exist() {
        refused("?limti=5", "unknown-parameter")
                .body("errors[0].parameter", equalTo("limti"))
                .body("allowed", contains("from", "limit", "most", "stage"))
                .body("detail", containsString("from, limit, most, stage"));
    }

    @Test
    void a_body_that_nobody_asked_for_is_refused_before_anything_is_done() {
        Api.post("/api/v1/imports/1/undo", "{'frob': 1}").then().statusCode(400).body("code", equalTo("body-unasked"));
        Api.post("/api/v1/imports/1/undo", "{}").then().statusCode(404);
    }

    @Test
    void an_open_query_is_left_to_its_grammar() {
        Ask.plain().get("/api/v1/obstacles/open?registeredCapital.gte=5").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?star=SIX",
                "/?platform=zz",
                "/mine?x=1",
                "/search?q=a&x=1",
                "/figures?x=1",
                "/figures/K15?x=1",
                "/platforms?x=1",
                "/targets?x=1",
                "/imports?x=1",
                "/deals/new?x=1",
                "/deals/new/readings?x=1",
                "/deals/new/readings?name=样例&x=1",
                "/deals?x=1",
                "/board?x=1",
                "/enterprises?x=1",
                "/deals?platform=zzz",
                "/deals/export?platform=zzz",
                "/board?unit=zzz",
                "/journal?kind=FOO",
                "/journal/export?kind=FOO",
                "/styleguide?x=1"
            })
    void a_page_refuses_what_it_does_not_know_and_names_it(String address) {
        var name = address.replaceAll(".*[?&](\\w+)=.*", "$1");

        Ask.plain().get(address).then().statusCode(400).body(containsString(name));
    }

    @ParameterizedTest
    @CsvSource({"/deals?stage=FOO, stage", "/deals?platform=zzz, platform", "/journal?kind=FOO, kind"})
    void a_page_says_which_parameter_it_refuses(String address, String name) {
        Ask.plain().get(address).then().statusCode(400).body(containsString("<p>" + name + "："));
    }

    @Test
    void a_page_refuses_a_word_that_it_does_not_say_of_what_was_done() {
        var made = Made.lead("样例未知完成项目");
        var enterprise = Api.post("/api/v1/enterprises", "{'name': '样例未知完成公司'}")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        for (var address : List.of(
                made.at() + "?done=danced",
                "/board" + made.at() + "?done=danced",
                "/enterprises/" + enterprise + "?done=danced")) {
            Ask.plain().get(address).then().statusCode(400).body(containsString("<p>done：没有代码“danced”"));
        }
    }

    @Test
    void a_form_with_a_field_that_the_page_does_not_have_is_refused() {
        Ask.form()
                .formParam("lang", "en")
                .formParam("role", "SUPERVISOR")
                .post("/preferences")
                .then()
                .statusCode(400)
                .body(containsString("role"));
        Ask.form()
                .formParam("name", "样例多余字段有限公司")
                .formParam("batchId", "1")
                .post("/enterprises")
                .then()
                .statusCode(400)
                .body(containsString("batchId"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/analytics/lists?asOf=                                    | asOf
            /api/v1/analytics/lists?knownAt=                                 | knownAt
            /api/v1/analytics/lists?platform=999999999                       | platform
            /api/v1/analytics/capital?platformTree=zz                        | platformTree
            /api/v1/analytics/funnel?unit=999999999                          | unit
            /api/v1/deals?receivedOn.between=2026-02-01,2026-01-01           | receivedOn.between
            /api/v1/deals?registeredCapital.between=2,1                      | registeredCapital.between
            /api/v1/deals?platform=zzz                                       | platform
            /api/v1/deals?owner=zzz                                          | owner
            /api/v1/deals?platformTree=zzz                                   | platformTree
            /api/v1/exports/deals?unit=zzz                                   | unit
            /api/v1/enterprises?parent=zzz                                   | parent
            /api/v1/platforms?kind=FOO                                       | kind
            /api/v1/platforms?kind.ne=PARK,FOO                               | kind.ne
            /api/v1/journal?kind=FOO                                         | kind
            /api/v1/journal?record=zzz                                       | record
            /api/v1/journal?act=0                                            | act
            """)
    void a_figure_or_list_of_nothing_that_can_be_is_refused_by_name(String address, String parameter) {
        Ask.plain().get(address).then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void a_form_of_a_deal_with_a_field_of_its_own_making_is_refused_and_does_nothing() {
        var made = Made.lead("样例夹带字段项目");

        made.form()
                .formParam("receivedOn", "2026-01-05")
                .formParam("seen.receivedOn", "2026-01-06")
                .formParam("createdAt", "2020-01-01")
                .post(made.at() + "/edit")
                .then()
                .statusCode(400)
                .body(containsString("createdAt"));
        made.form()
                .formParam("to", "SIGNED")
                .post(made.at() + "/stage-moves")
                .then()
                .statusCode(409)
                .body(containsString("可以到：接触研判"));
    }
}
