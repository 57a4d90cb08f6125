package wutong.web.deal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

@QuarkusTest
class DealsPagesTest {

    private static boolean made;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void three_deals_of_this_test() {
        onDuty.come();
        for (var capital : made ? List.<String>of() : List.of("2000万", "3亿元", "")) {
            Ask.form()
                    .formParam("name", "样例列页项目" + (capital.isEmpty() ? "未知" : capital))
                    .formParam("source", "展会")
                    .formParam("registeredCapital", capital)
                    .formParam("hqType", "SALES_HQ")
                    .post("/deals")
                    .then()
                    .statusCode(303);
        }
        made = true;
    }

    private static List<String> names(String page) {
        return Pattern.compile("<a href=\"/deals/\\d+\">样例列页项目([^<]+)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String get(String address) {
        return Ask.plain().get(address).then().statusCode(200).extract().asString();
    }

    @Test
    void lists_in_the_order_asked_for_with_the_unknown_last() {
        assertEquals(List.of("3亿元", "2000万", "未知"), names(get("/deals?q=ylly&sort=-registeredCapital")));
        assertEquals(List.of("2000万", "3亿元", "未知"), names(get("/deals?q=ylly&sort=registeredCapital")));
        assertTrue(get("/deals?q=ylly&sort=-registeredCapital").contains("aria-sort=\"descending\""));
    }

    @Test
    void a_link_from_a_figure_reads_as_a_sentence_whose_conditions_come_off() {
        Ask.plain()
                .get("/deals?q=ylly&registeredCapital.gte=50000000&hqType=SALES_HQ&clock=NO_ORIGIN&reached=LEAD")
                .then()
                .statusCode(200)
                .body(
                        containsString("注册资本 ≥ 5,000 万元"),
                        containsString("总部类型：销售总部"),
                        containsString("缺首次接触"),
                        containsString("到过：线索"),
                        containsString("样例列页项目3亿元"),
                        not(containsString("样例列页项目2000万")),
                        containsString("<input type=\"hidden\" name=\"registeredCapital.gte\" value=\"50000000\">"));
    }

    @Test
    void pages_on_with_a_cursor_and_tells_how_many_there_are() {
        var first = get("/deals?q=ylly&sort=-registeredCapital&limit=2");
        var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first);

        assertEquals(List.of("3亿元", "2000万"), names(first));
        assertTrue(next.find());
        var second = get(next.group(1).replace("&amp;", "&"));
        assertEquals(List.of("未知"), names(second));
        assertTrue(second.contains("回到首页"));
        assertTrue(first.contains("3 个"));
    }

    @Test
    void empty_boxes_of_the_filter_form_leave_the_address() {
        var answer = Ask.plain().get("/deals?q=ylly&stage=&status=&sort=name");

        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/deals?q=ylly&sort=name"));
    }

    @Test
    void a_parameter_that_is_none_is_refused_by_name() {
        Ask.plain().get("/deals?stge=LEAD").then().statusCode(400).body(containsString("stge"));
        Ask.plain().get("/deals?stage=CASTLE").then().statusCode(400).body(containsString("CASTLE"));
        Ask.plain().get("/deals?asOf=2999-01-01").then().statusCode(400).body(containsString("统计日不能晚于今天"));
    }

    @Test
    void an_earlier_day_is_a_condition_like_others() {
        Ask.plain()
                .get("/deals?q=ylly&asOf=2025-01-31&owner=me")
                .then()
                .statusCode(200)
                .body(containsString("统计日：2025-01-31"), containsString("跟进人：我"), containsString("没有符合条件的项目。"));
    }

    @Test
    void the_list_is_exported_as_it_is_filtered() {
        assertTrue(get("/deals?q=ylly&limit=2").contains("href=\"/deals/export?q=ylly&amp;format=csv\""));
    }

    @Test
    void htmx_gets_the_list_alone() {
        Ask.plain()
                .header("HX-Request", "true")
                .get("/deals?q=ylly")
                .then()
                .statusCode(200)
                .body(containsString("样例列页项目"), not(containsString("<nav class=\"rail\"")));
    }
}
