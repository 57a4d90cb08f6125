package wutong.web.enterprise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.enterprise.Codes;
import wutong.web.Api;
import wutong.web.Ask;

@QuarkusTest
class EnterprisePagesTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static RequestSpecification form(Map<String, String> typed) {
        return Ask.form().formParams(typed);
    }

    /** The path of a new enterprise. */
    private static String enter(String name) {
        return path(form(Map.of("name", name)).post("/enterprises"));
    }

    private static String path(Response answer) {
        answer.then().statusCode(303);
        var to = answer.header("Location");
        return to.substring(to.indexOf("/enterprises/")).replaceAll("\\?.*", "");
    }

    @Test
    void a_level_without_a_year_is_looked_for_in_the_latest_list() {
        Ask.plain()
                .get("/enterprises?level=FIVE_STAR")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*<select name=\"listYear\"[^>]* class=\"on\">.* selected>.*"));
        Ask.plain().get("/enterprises?level=FOO").then().statusCode(400);
    }

    @Test
    void the_list_is_sorted_by_its_heads_and_pages_in_that_order() {
        for (var region : List.of("样例乙地", "样例甲地", "")) {
            var typed = Map.of("name", "样例排序" + region + "企业", "sourceRegion", region);
            form(typed).post("/enterprises").then().statusCode(303);
        }
        var order = "sort=-sourceRegion,name";

        var page = Ask.plain()
                .get("/enterprises?q=样例排序&limit=2&" + order)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var next = page.replaceAll("(?s).*<a href=\"(/enterprises\\?[^\"]*cursor=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");

        assertTrue(page.indexOf("样例甲地企业") < page.indexOf("样例乙地企业"), page);
        assertTrue(page.contains("aria-sort=\"descending\"><a href=\"/enterprises?limit=2&amp;q="), page);
        assertFalse(page.contains(">样例排序企业<"), page);
        Ask.plain().urlEncodingEnabled(false).get(next).then().statusCode(200).body(containsString(">样例排序企业<"));
    }

    @Test
    void an_order_that_there_is_not_is_told_and_the_usual_one_shown() {
        Ask.plain()
                .get("/enterprises?sort=colour")
                .then()
                .statusCode(200)
                .body(containsString("没有“colour”这种排法"))
                .body(containsString("aria-sort=\"ascending\""));
    }

    @Test
    void enters_an_enterprise_and_shows_it() {
        enter("样例页面集团");

        var at = path(form(Map.of(
                        "name", "样例页面<b>科技</b>",
                        "creditCode", Codes.of(701),
                        "aliases", "页科\n科页",
                        "sourceRegion", "上海",
                        "parent", "样例页面集团"))
                .post("/enterprises"));

        Ask.plain()
                .get(at + "?done=saved")
                .then()
                .statusCode(200)
                .body(containsString("已保存。"))
                .body(containsString("样例页面&lt;b&gt;科技"))
                .body(not(containsString("<b>科技")))
                .body(containsString(Codes.of(701)))
                .body(containsString("页科"))
                .body(containsString("样例页面集团"))
                .body(containsString("这家企业还没有项目。"));
        Ask.plain().get(at + "/edit").then().body(containsString("value=\"上海\""));
    }

    @Test
    void a_form_comes_back_with_its_flaws_and_all_that_was_typed() {
        form(Map.of("name", "样例错码企业", "creditCode", "123", "industry", "软件"))
                .post("/enterprises")
                .then()
                .statusCode(422)
                .body(containsString("应为 18 位，现在是 3 位"))
                .body(containsString("value=\"样例错码企业\""))
                .body(containsString("value=\"软件\""));
        form(Map.of("name", "样例孤儿企业", "parent", "查无此家"))
                .post("/enterprises")
                .then()
                .statusCode(422)
                .body(containsString("没有叫“查无此家”的企业"));
        form(Map.of("name", " ")).post("/enterprises").then().statusCode(422).body(containsString("请填这一项。"));
    }

    @Test
    void a_second_one_of_the_same_name_needs_a_reason() {
        var first = enter("样例双胞企业");

        form(Map.of("name", "样例双胞企业"))
                .post("/enterprises")
                .then()
                .statusCode(409)
                .body(containsString("<a href=\"" + first + "\">样例双胞企业</a>"))
                .body(containsString("name=\"duplicateReason\""));
        form(Map.of("name", "样例双胞企业", "duplicateReason", "另一城市的同名企业"))
                .post("/enterprises")
                .then()
                .statusCode(303);
    }

    @Test
    void who_saves_second_is_told_and_loses_nothing() {
        var at = enter("样例先后企业");
        form(Map.of("name", "样例先后企业", "industry", "甲", "version", "0"))
                .post(at)
                .then()
                .statusCode(303)
                .header("Location", endsWith(at + "?done=saved"));

        form(Map.of("name", "样例先后企业", "industry", "乙", "version", "0"))
                .post(at)
                .then()
                .statusCode(412)
                .body(containsString("别人已改过这家企业"))
                .body(containsString("value=\"乙\""))
                .body(containsString("name=\"version\" value=\"1\""));
        form(Map.of("name", "样例先后企业")).post(at).then().statusCode(428);
    }

    @Test
    void a_contact_and_a_rating_sent_again_after_a_lost_answer_are_kept_once() {
        var at = enter("样例重发企业");

        for (var i = 0; i < 2; i++) {
            form(Map.of("name", "样例重发人", "phones", "13800001111"))
                    .post(at + "/contacts")
                    .then()
                    .statusCode(303);
            form(rating("2024", "FIVE_STAR")).post(at + "/ratings").then().statusCode(303);
        }

        var page = Ask.plain().get(at).asString();
        assertEquals(1, page.split("<b>样例重发人", -1).length - 1);
        assertFalse(page.contains("<del>"));
    }

    @Test
    void contacts_and_ratings_are_added_and_refused_at_their_fields() {
        var at = enter("样例有人企业");

        form(Map.of("name", "王样例", "phones", "13800001111、0571-88001234"))
                .post(at + "/contacts")
                .then()
                .statusCode(303);
        form(Map.of("name", "李样例", "phones", "不知道"))
                .post(at + "/contacts")
                .then()
                .statusCode(422)
                .body(containsString("“不知道”不像电话号码"))
                .body(containsString("value=\"李样例\""));
        form(rating("2024", "FIVE_STAR")).post(at + "/ratings").then().statusCode(303);
        form(rating("2024", "FOUR_STAR")).post(at + "/ratings").then().statusCode(303);
        form(rating("去年", "FOUR_STAR"))
                .post(at + "/ratings")
                .then()
                .statusCode(422)
                .body(containsString("“去年”读不懂"))
                .body(containsString("样例认定单位"));

        Ask.plain()
                .get(at)
                .then()
                .body(containsString("王样例"))
                .body(containsString("0571-88001234"))
                .body(containsString("<del>五星级</del>"))
                .body(containsString("<b class=\"gold\">四星级</b>"));
        Ask.plain()
                .get("/enterprises?listYear=2024&level=FOUR_STAR&q=样例有人企业")
                .then()
                .statusCode(200)
                .body(containsString(at))
                .body(containsString("<b>1</b>"));
    }

    private static Map<String, String> rating(String year, String level) {
        return Map.of(
                "listYear", year,
                "level", level,
                "authority", "样例认定单位",
                "publishedOn", "2025-01-10",
                "source", "样例文件",
                "scope", "上城区");
    }

    @Test
    void pages_through_the_list_without_missing_or_repeating() {
        for (int i = 0; i < 5; i++) {
            enter("样例翻页甲企业" + i);
        }
        var seen = new TreeSet<String>();
        var next = "/enterprises?q=样例翻页甲企业&limit=2";

        for (int page = 0; next != null; page++) {
            assertTrue(page < 3);
            var html = Ask.plain()
                    .urlEncodingEnabled(page == 0)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            Pattern.compile("样例翻页甲企业\\d</a>").matcher(html).results().forEach(one -> seen.add(one.group()));
            var link = Pattern.compile("<a href=\"(/enterprises\\?[^\"]*cursor[^\"]*)\">")
                    .matcher(html);
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
        }

        assertEquals(5, seen.size());
    }

    @Test
    void the_deals_of_an_enterprise_stand_on_its_page() {
        var made = Api.post("/api/v1/deals", "{'source':'展会','enterprise':{'name':'样例有项目企业'},'name':'样例其项目'}");
        var enterprise = made.then().statusCode(201).extract().<String>path("enterprise.id");

        Ask.plain()
                .get("/enterprises/" + enterprise)
                .then()
                .statusCode(200)
                .body(containsString("样例其项目"))
                .body(containsString("/deals?enterprise=" + enterprise));
    }

    @Test
    void what_is_not_there_is_a_page() {
        Ask.plain().get("/enterprises/99999999").then().statusCode(404).body(containsString("没有找到企业“99999999”"));
        Ask.plain().get("/enterprises/x/edit").then().statusCode(404).body(containsString("<nav class=\"rail\""));
        Ask.plain().get("/enterprises?q=样例绝无此名").then().statusCode(200).body(containsString("没有符合条件的企业。"));
    }

    @Test
    void a_text_as_long_as_its_field_allows_is_taken() {
        var at = enter("样例长文企业");

        form(Map.of("name", "样例丁", "note", "长".repeat(1000)))
                .post(at + "/contacts")
                .then()
                .statusCode(303);

        var rating = new java.util.HashMap<>(rating("2024", "FIVE_STAR"));
        rating.put("source", "长".repeat(400));
        form(rating).post(at + "/ratings").then().statusCode(303);
        form(Map.of("name", "样例戊", "note", "长".repeat(1001)))
                .post(at + "/contacts")
                .then()
                .statusCode(422);
    }
}
