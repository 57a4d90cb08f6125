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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

@QuarkusTest
class BoardPagesTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static String get(String address) {
        return Ask.plain().get(address).then().statusCode(200).extract().asString();
    }

    private static String part(String address) {
        return Ask.plain()
                .header("HX-Request", "true")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String column(String page, String stage) {
        var from = page.indexOf("id=\"col-" + stage + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static List<String> links(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String id(Made made) {
        return made.at().substring(made.at().lastIndexOf('/') + 1);
    }

    private static String lead(String name, String source, String capital) {
        var answer = Ask.form()
                .formParam("name", name)
                .formParam("source", source)
                .formParam("registeredCapital", capital)
                .post("/deals");
        answer.then().statusCode(303);
        return links(answer.header("Location"), "/deals/(\\d+)").get(0);
    }

    @Test
    void a_deal_stands_in_the_column_of_its_stage_with_what_can_be_done() {
        var made = Made.contacted("样例看板项目甲");

        var page = get("/board?q=样例看板项目甲");

        assertTrue(column(page, "CONTACTED").contains("data-stage=\"CONTACTED\" data-moves=\"NEGOTIATING\""));
        assertTrue(column(page, "CONTACTED").contains("href=\"" + made.at() + "?to=NEGOTIATING\""));
        assertTrue(column(page, "CONTACTED").contains("href=\"" + made.at() + "/pauses\""));
        assertTrue(column(page, "CONTACTED").contains("href=\"" + made.at() + "/closures\""));
        assertTrue(column(page, "CONTACTED").contains("余 10 个工作日") || page.contains("年假日表"));
        assertFalse(column(page, "LEAD").contains("<article"));
        assertTrue(column(page, "OPERATING").contains("folded") || page.contains("folded"));
    }

    @Test
    void every_figure_of_a_column_leads_to_the_list_of_its_deals() {
        lead("样例看板数甲", "board-sums", "2000万");
        lead("样例看板数乙", "board-sums", "3亿元");
        lead("样例看板数丙", "board-sums", "USD 500000");
        lead("样例看板数丁", "board-sums", "");

        var head = column(get("/board?source=board-sums"), "LEAD");
        var figures = links(head.substring(0, head.indexOf("</header>")), "href=\"(/deals\\?[^\"]+)\"");

        assertTrue(head.contains("<b>4</b>"));
        assertTrue(head.contains("3.2 亿元"));
        assertTrue(head.contains("USD") || head.contains("美元"));
        assertTrue(head.contains("未填"));
        assertEquals(3, figures.size());
        assertTrue(get(figures.get(0)).contains("<b>4</b> 个"));
        assertTrue(get(figures.get(1)).contains("<b>2</b> 个"));
        assertTrue(get(figures.get(2)).contains("<b>1</b> 个"));
    }

    @Test
    void conditions_stand_in_the_address_and_come_off() {
        lead("样例看板条件甲", "看板条件", "");
        lead("样例看板条件乙", "看板别处", "");

        var page = get("/board?source=看板条件&landed=true");

        assertTrue(page.contains("样例看板条件甲"));
        assertFalse(page.contains("样例看板条件乙"));
        assertTrue(page.contains("href=\"/board?landed=true\""));
        assertEquals(
                "/board?q=ylly",
                Ask.plain()
                        .get("/board?q=ylly&unit=&platform=")
                        .header("Location")
                        .replaceAll("^.*(?=/board)", ""));
        assertTrue(get("/board?owner=me&q=样例看板条件").contains("没有符合条件的在办项目"));
    }

    @Test
    void what_only_a_list_can_tell_is_refused_by_name() {
        Ask.plain().get("/board?sort=name").then().statusCode(400).body(containsString("sort"));
        Ask.plain().get("/board?stage=LEAD").then().statusCode(400).body(containsString("stage"));
        Ask.plain().get("/board?hqType=CASTLE").then().statusCode(400).body(containsString("CASTLE"));
        Ask.plain().get("/board/columns/CASTLE").then().statusCode(404);
        Ask.plain().get("/board/columns/LEAD?cursor=x").then().statusCode(400);
    }

    @Test
    void a_column_shows_fifty_and_then_the_others() {
        for (int i = 0; i < 53; i++) {
            lead("样例看板多" + i, "board-many", "");
        }

        var column = column(get("/board?source=board-many"), "LEAD");
        var more = links(column, "hx-get=\"([^\"]+)\"");
        var rest = part(more.get(0));

        assertTrue(column.contains("<b>53</b>"));
        assertEquals(50, links(column, "(<article)").size());
        assertEquals(3, links(rest, "(<article)").size());
        assertFalse(rest.contains("hx-get"));
    }

    @Test
    void a_deal_on_hold_stands_last_and_says_until_when() {
        var made = Made.contacted("样例看板搁置甲");
        var running = Made.contacted("样例看板搁置乙");
        made.form()
                .formParam("reviewOn", Made.SOON)
                .formParam("reason", "等预算")
                .post(made.at() + "/pauses")
                .then()
                .statusCode(303);

        var column = column(get("/board?q=样例看板搁置"), "CONTACTED");

        assertTrue(column.contains("暂缓至 " + Made.SOON));
        assertTrue(column.indexOf("deal-" + id(running)) < column.indexOf("deal-" + id(made)));
        assertTrue(column.contains("href=\"" + made.at() + "/resumptions\""));
        assertTrue(column.contains("<b>2</b>"));
        Ask.plain()
                .header("HX-Request", "true")
                .get("/board/deals/" + id(made) + "/moves?from=CONTACTED&to=NEGOTIATING")
                .then()
                .statusCode(409)
                .body(containsString("暂缓"));
    }

    @Test
    void a_move_asks_for_just_what_is_missing_and_carries_the_version() {
        var id = lead("样例看板推进", "展会", "");

        var form = part("/board/deals/" + id + "/moves?from=LEAD&to=CONTACTED");

        assertTrue(form.contains("name=\"to\" value=\"CONTACTED\""));
        assertTrue(form.contains("name=\"version\" value=\"0\""));
        assertTrue(form.contains("name=\"judgement\""));
        assertFalse(form.contains("name=\"hqType\""));
    }

    @Test
    void a_move_that_cannot_be_is_refused_with_the_reason() {
        var id = lead("样例看板拒绝", "展会", "");

        Ask.plain()
                .header("HX-Request", "true")
                .get("/board/deals/" + id + "/moves?from=LEAD&to=SIGNED")
                .then()
                .statusCode(409)
                .body(containsString("从“线索”不能直接到“签约”"), not(containsString("<form")));
    }

    @Test
    void a_card_that_someone_else_has_moved_is_told_to_be_past() {
        var made = Made.contacted("样例看板过时");

        Ask.plain()
                .header("HX-Request", "true")
                .get("/board/deals/" + id(made) + "/moves?from=LEAD&to=CONTACTED")
                .then()
                .statusCode(412)
                .body(containsString("别人已改过"));
    }

    @Test
    void after_an_act_the_heads_and_the_card_are_told_anew() {
        var made = Made.contacted("样例看板之后");

        var change = part("/board/deals/" + id(made) + "?done=moved&q=样例看板之后");
        var elsewhere = part("/board/deals/" + id(made) + "?q=样例看板别名");

        assertTrue(change.contains("样例看板之后 · 已到“接触研判”"));
        assertEquals(8, links(change, "(<header)").size());
        assertTrue(change.contains("data-stage=\"CONTACTED\""));
        assertFalse(elsewhere.contains("<article"));
    }

    @Test
    void a_name_of_two_hundred_characters_with_marks_in_it_stays_calm() {
        lead("样例看板<b>" + "长".repeat(190), "看板长名", "");

        var page = get("/board?source=看板长名");

        assertTrue(page.contains("样例看板&lt;b&gt;"));
        assertFalse(page.contains("样例看板<b>"));
    }

    @Test
    void english_readers_get_an_english_board() {
        lead("样例看板英文", "看板英文", "");

        Ask.plain()
                .cookie("lang", "en")
                .get("/board?source=看板英文")
                .then()
                .statusCode(200)
                .body(containsString("No amount"), containsString("Show landed, operating"));
    }
}
