package wutong.web.deal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Pattern.compile("<a href=\"/deals/\\d+\" title=\"[^\"]*\">样例列页项目([^<]+)</a>")
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
        assertEquals(List.of("3亿元", "2000万", "未知"), names(get("/deals?q=yanglilieye&sort=-registeredCapital")));
        assertEquals(List.of("2000万", "3亿元", "未知"), names(get("/deals?q=yanglilieye&sort=registeredCapital")));
        assertTrue(get("/deals?q=yanglilieye&sort=-registeredCapital").contains("aria-sort=\"descending\""));
    }

    @Test
    void a_link_from_a_figure_reads_as_a_sentence_whose_conditions_come_off() {
        Ask.plain()
                .get("/deals?q=yanglilieye&registeredCapital.gte=50000000&hqType=SALES_HQ&clock=NO_ORIGIN&reached=LEAD")
                .then()
                .statusCode(200)
                .body(
                        containsString("注册资本 ≥ 5,000 万元"),
                        containsString(">销售总部<span"),
                        containsString("缺首次接触"),
                        containsString("到过：线索"),
                        containsString("样例列页项目3亿元"),
                        not(containsString("样例列页项目2000万")),
                        containsString("<input type=\"hidden\" name=\"clock\" value=\"NO_ORIGIN\">"));
    }

    @Test
    void pages_on_with_a_cursor_and_tells_how_many_there_are() {
        var first = get("/deals?q=yanglilieye&sort=-registeredCapital&limit=2");
        var next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(first);

        assertEquals(List.of("3亿元", "2000万"), names(first));
        assertTrue(next.find());
        var second = get(next.group(1).replace("&amp;", "&"));
        assertEquals(List.of("未知"), names(second));
        assertTrue(second.contains("回到首页"));
        assertTrue(first.contains("<b>3</b> 个"));
        assertTrue(first.contains("前 2 个，共 3 个"));
    }

    @Test
    void empty_boxes_of_the_filter_form_leave_the_address() {
        var answer = Ask.plain().get("/deals?q=yanglilieye&stage=&status=&sort=name");

        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/deals?q=yanglilieye&sort=name"));
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
                .get("/deals?q=yanglilieye&asOf=2025-01-31&owner=me")
                .then()
                .statusCode(200)
                .body(containsString("统计日：2025-01-31"), containsString("跟进人：我"), containsString("没有符合条件的项目。"));
    }

    @Test
    void the_list_is_exported_as_it_is_filtered() {
        assertTrue(get("/deals?q=yanglilieye&limit=2").contains("href=\"/deals/export?q=yanglilieye&amp;format=csv\""));
    }

    @Test
    void sums_are_told_by_currency_and_what_has_no_amount_is_counted() {
        var page = get("/deals?q=yanglilieye");

        assertTrue(page.contains("title=\"320,000,000 元\"><b>3.2 亿元</b></a>"), page);
        assertTrue(page.contains(">1 个未填</a>"));
        assertTrue(page.contains("href=\"/deals?q=yanglilieye&amp;registeredCapital.isNull=true\""));
    }

    @Test
    void an_order_that_there_is_not_is_told_and_the_usual_one_shown() {
        var page = get("/deals?q=yanglilieye&sort=-castle");

        assertTrue(page.contains("没有“-castle”这种排法"));
        assertEquals(List.of("未知", "3亿元", "2000万"), names(page));
        Ask.plain().get("/api/v1/deals?sort=-castle").then().statusCode(400);
    }

    @Test
    void an_amount_may_be_asked_for_in_the_words_of_people() {
        var answer = Ask.plain().get("/deals?q=yanglilieye&registeredCapital.gte=5000万&stage=");

        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/deals?q=yanglilieye&registeredCapital.gte=50000000"));
        var page = get("/deals?q=yanglilieye&registeredCapital.gte=50000000");
        assertTrue(page.contains("name=\"registeredCapital.gte\" value=\"5000万\""));
        assertEquals(List.of("3亿元"), names(page));
    }

    @Test
    void an_amount_that_cannot_be_read_is_told_and_left_out() {
        var page = get("/deals?q=yanglilieye&registeredCapital.gte=一大笔&stage=");

        assertTrue(page.contains("金额“一大笔”读不懂"));
        assertEquals(3, names(page).size());
    }

    @Test
    void only_the_columns_chosen_in_this_browser_are_shown() {
        var chosen = Ask.plain()
                .cookie("columns", "none.source.capital")
                .get("/deals?q=yanglilieye")
                .asString();

        assertTrue(chosen.contains(">来源</th>") && chosen.matches("(?s).*<td>\\s*展会\\s*</td>.*"), chosen);
        assertTrue(chosen.contains("注册资本</a>"));
        assertTrue(!chosen.contains(">承接平台</th>") && get("/deals?q=yanglilieye").contains(">承接平台</th>"));
    }

    @Test
    void more_columns_than_a_desk_shows_move_under_their_frame() {
        var all = Stream.of(DealsColumn.values()).map(DealsColumn::code).collect(Collectors.joining("."));

        Ask.plain()
                .cookie("columns", all)
                .get("/deals?q=yanglilieye")
                .then()
                .body(containsString("class=\"sheet scroll\""));
        Ask.plain().get("/deals?q=yanglilieye").then().body(containsString("<div class=\"sheet\">"));
    }

    @Test
    void those_furthest_over_the_limit_come_first_where_one_limit_holds() {
        assertTrue(get("/deals?q=yanglilieye&stage=LEAD")
                .contains("<a href=\"/deals?q=yanglilieye&amp;stage=LEAD&amp;sort=stageSince\">本阶段期限</a>"));
        assertFalse(get("/deals?q=yanglilieye").contains(">本阶段期限</a>"));
    }

    @Test
    void only_what_the_grammar_can_sort_has_a_head_to_press() {
        var page = get("/deals?q=yanglilieye");

        assertTrue(page.contains("<a href=\"/deals?q=yanglilieye&amp;sort=-firstContactOn\">首次接触</a>"));
        assertTrue(page.contains(">官方星级</th>"));
    }

    @Test
    void how_long_a_lead_has_waited_is_held_against_its_limit() {
        assertTrue(Pattern.compile("0 / 3 个工作日|缺 \\d{4} 年假日表")
                .matcher(get("/deals?q=yanglilieye"))
                .find());
    }
}
