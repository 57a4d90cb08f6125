package wutong.web.deal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.deal.CloseReason;
import wutong.measure.Days;
import wutong.web.Ask;

@QuarkusTest
class DealPagesTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void an_unknown_deal_is_a_page_that_says_so() {
        Ask.plain()
                .get("/deals/999999")
                .then()
                .statusCode(404)
                .body(containsString("没有找到项目“999999”"), containsString("<nav class=\"rail\""));
        Ask.plain().get("/deals/abc/edit").then().statusCode(404);
        Ask.form().post("/deals/999999/closures").then().statusCode(404);
    }

    @Test
    void names_what_the_next_stage_lacks_and_asks_for_just_that() {
        var made = Made.lead("样例缺项页面项目");

        made.get("")
                .then()
                .statusCode(200)
                .body(
                        containsString("推进到“接触研判”"),
                        containsString("还缺：双向联系记录、投资方或保密原因、研判结论"),
                        containsString("name=\"touch.summary\""),
                        not(containsString("name=\"localEntity.name\"")));
        made.get("?to=SIGNED").then().statusCode(200).body(containsString("推进到“接触研判”"));
    }

    @Test
    void the_forms_on_the_page_of_a_fresh_deal_name_the_version_they_were_made_from() {
        var made = Made.lead("样例首版页面项目");

        made.get("").then().body(containsString("name=\"version\" value=\"" + made.version() + "\""));
    }

    @Test
    void a_refused_move_comes_back_with_the_missing_items_and_what_was_typed() {
        var made = Made.lead("样例拒绝页面项目");

        made.form()
                .formParam("to", "CONTACTED")
                .formParam("secrecyReason", "对方要求先不公开")
                .post(made.at() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"judgement-error\">请选研判结论。"),
                        containsString("id=\"touch.kind-error\">请选方式。"),
                        containsString("value=\"对方要求先不公开\""));
    }

    @Test
    void a_touch_said_by_half_is_asked_for_where_it_is_empty() {
        var made = Made.lead("样例半份联系页面项目");

        made.form()
                .formParam("to", "CONTACTED")
                .formParam("touch.kind", "CALL")
                .post(made.at() + "/stage-moves")
                .then()
                .statusCode(422)
                .body(containsString("id=\"touch.kind-error\"></p>"), containsString("id=\"touch.summary-error\">请填"));
    }

    @Test
    void the_form_of_a_touch_stands_open_where_it_is_asked_for() {
        var made = Made.lead("样例记跟进页面项目");

        made.get("?log=touch").then().statusCode(200).body(containsString("<details open><summary>记一笔跟进"));
    }

    @Test
    void a_move_with_its_items_goes_on_and_says_so() {
        var made = Made.contacted("样例推进页面项目");

        made.get("?done=moved")
                .then()
                .body(
                        containsString("已到“接触研判”。"),
                        containsString("首次接触至今 0 天"),
                        containsString("首次通话"),
                        containsString("推进到“在谈”"));
    }

    @Test
    void a_supervisor_lets_a_missing_touch_wait() {
        var made = Made.lead("样例先走后补项目");
        made.get("").then().body(matchesRegex("(?s).*<select id=\"touch.kind\" name=\"touch.kind\" aria.*"));

        made.form()
                .formParam("to", "CONTACTED")
                .formParam("judgement", "GO")
                .formParam("secrecyReason", "对方要求")
                .formParam("touch.kind", "")
                .formParam("touch.occurredOn", LocalDate.now(Days.ZONE).toString())
                .formParam("touch.summary", "")
                .formParam("exception.reason", "通话记录后补")
                .formParam("exception.until", Made.SOON)
                .post(made.at() + "/stage-moves")
                .then()
                .statusCode(303);

        made.get("").then().body(containsString("通话记录后补"));
    }

    @Test
    void a_supervisor_lets_an_item_wait_and_it_stays_open() {
        var made = Made.contacted("样例例外页面项目");

        made.form()
                .formParam("to", "NEGOTIATING")
                .formParam("exception.reason", "下周补齐材料")
                .formParam("exception.until", Made.SOON)
                .post(made.at() + "/stage-moves")
                .then()
                .statusCode(303);

        made.get("").then().body(containsString("前面阶段还缺"), containsString("下周补齐材料"), containsString(Made.SOON));
    }

    @Test
    void the_reason_of_an_end_is_put_right_and_the_old_one_struck() {
        var made = Made.contacted("样例改原因页面项目");
        made.form()
                .formParam("status", "LOST")
                .formParam("reason", "POLICY")
                .post(made.at() + "/closures")
                .then()
                .statusCode(303);
        var link = made.page().replaceAll("(?s).*?(corrections\\?move=\\d+).*", "$1");
        made.get("/" + link)
                .then()
                .statusCode(200)
                .body(containsString("更正“流失”"), containsString("name=\"closeReason\""));

        made.form()
                .formParam("move", link.replaceAll("\\D", ""))
                .formParam("occurredOn", "")
                .formParam("closeReason", "OTHER_CITY")
                .formParam("reason", "对方来函说明")
                .post(made.at() + "/corrections")
                .then()
                .statusCode(303);

        made.get("").then().body(containsString("<del>" + CloseReason.POLICY.zh() + "</del>"));
        Ask.plain().get("/api/v1" + made.at()).then().body("closeReason", equalTo("OTHER_CITY"));
    }

    @Test
    void the_day_of_a_move_is_put_right_and_the_old_one_struck() {
        var made = Made.contacted("样例改日期页面项目");
        var link = made.page().replaceAll("(?s).*?(corrections\\?move=\\d+).*", "$1");
        var move = link.replaceAll("\\D", "");
        made.get("/" + link).then().statusCode(200).body(containsString("更正“接触研判”"));

        made.form()
                .formParam("move", move)
                .formParam("occurredOn", Made.SOON)
                .post(made.at() + "/corrections")
                .then()
                .statusCode(422)
                .body(containsString("日期不能晚于今天。"));
        Ask.form()
                .formParam("version", made.version())
                .formParam("receivedOn", "2026-01-05")
                .formParam("seen.receivedOn", "2026-01-06")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);
        made.form()
                .formParam("move", move)
                .formParam("occurredOn", "2026-01-08")
                .formParam("reason", "以来访登记为准")
                .post(made.at() + "/corrections")
                .then()
                .statusCode(303);

        var page = made.page();
        assertTrue(page.contains("<b>接触研判</b> <span class=\"quiet\">原记 <del>"), page);
        assertTrue(page.contains("以来访登记为准"), page);
    }

    @Test
    void closes_and_opens_again() {
        var made = Made.contacted("样例关闭页面项目");
        made.get("/closures").then().statusCode(200).body(containsString("怎么结束"), containsString("流失"));

        made.form()
                .formParam("status", "LOST")
                .post(made.at() + "/closures")
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-error\">请选"), containsString("<option value=\"LOST\" selected>"));
        made.form()
                .formParam("status", "TERMINATED")
                .formParam("reason", "SPACE")
                .post(made.at() + "/closures")
                .then()
                .statusCode(409);
        made.form()
                .formParam("status", "LOST")
                .formParam("reason", "SPACE")
                .post(made.at() + "/closures")
                .then()
                .statusCode(303);
        made.get("").then().body(containsString("载体不匹配"), containsString("恢复项目"));
        made.form()
                .formParam("reason", "对方回心转意")
                .post(made.at() + "/reopenings")
                .then()
                .statusCode(303);

        made.get("").then().body(containsString("推进到“在谈”"), containsString("对方回心转意"));
    }

    @Test
    void rests_and_is_taken_up_again() {
        var made = Made.contacted("样例暂缓页面项目");

        made.form()
                .formParam("reviewOn", Made.SOON)
                .formParam("reason", "等董事会")
                .post(made.at() + "/pauses")
                .then()
                .statusCode(303);
        made.get("").then().body(containsString("项目暂缓中"), containsString("等董事会"), containsString("再看日期"));
        made.get("/pauses").then().body(containsString("改定再看日期"), containsString("name=\"reviewOn\""));
        made.form()
                .formParam("reviewOn", LocalDate.parse(Made.SOON).plusDays(1).toString())
                .formParam("reason", "再等等")
                .post(made.at() + "/pauses")
                .then()
                .statusCode(303)
                .header("Location", containsString("done=reviewed"));
        made.get("?done=reviewed").then().body(containsString("再看日期已改。"), containsString("再等等"));
        made.form().post(made.at() + "/resumptions").then().statusCode(303);

        made.get("").then().body(containsString("推进到“在谈”"));
    }

    @Test
    void merges_by_number_or_by_choice_and_parts_again() {
        var made = Made.lead("样例并入甲项目");
        var other = Made.lead("样例并入乙项目");
        var no = other.page().replaceAll("(?s).*?(20\\d\\d-\\d{4,}).*", "$1");

        made.form()
                .formParam("into", "并入乙")
                .formParam("reason", "同一件事")
                .post(made.at() + "/merges")
                .then()
                .statusCode(422)
                .body(containsString("<option value=\"" + no + "\">"), containsString("找到几个，请选一个。"));
        made.form()
                .formParam("into", "没有这样的")
                .formParam("reason", "同一件事")
                .post(made.at() + "/merges")
                .then()
                .statusCode(422)
                .body(containsString("没有找到这样的项目"));
        made.form()
                .formParam("into", no)
                .formParam("reason", "同一件事")
                .post(made.at() + "/merges")
                .then()
                .statusCode(303);
        made.get("").then().body(containsString("这个项目已并入"), containsString("样例并入乙项目"));
        made.form().post(made.at() + "/partings").then().statusCode(303);

        made.get("").then().body(not(containsString("这个项目已并入")));
    }

    @Test
    void a_stale_form_is_told_and_stays_filled() {
        var made = Made.contacted("样例同改页面项目");
        var old = made.version();
        made.form()
                .formParam("note", "先到的")
                .formParam("seen.note", "")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);

        Ask.form()
                .formParam("version", old)
                .formParam("status", "LOST")
                .formParam("reason", "SPACE")
                .formParam("note", "后到的说明")
                .post(made.at() + "/closures")
                .then()
                .statusCode(412)
                .body(
                        containsString("别人已改过这条记录"),
                        containsString("后到的说明"),
                        containsString("name=\"version\" value=\"" + made.version() + "\""));
    }

    @Test
    void a_deal_leads_to_its_investor() {
        Ask.form()
                .formParam("enterprise.name", "样例引路投资有限公司")
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(303);

        var list = Ask.plain().get("/enterprises?q=样例引路投资").asString();
        var enterprise = list.replaceAll("(?s).*?<a href=\"(/enterprises/\\d+)\".*", "$1");
        var deal = Ask.plain().get(enterprise).asString().replaceAll("(?s).*?<a href=\"(/deals/\\d+)\".*", "$1");
        Ask.plain().get(deal).then().body(containsString("<a href=\"" + enterprise + "\">样例引路投资有限公司</a>"));
    }

    @Test
    void a_touch_sent_again_after_a_lost_answer_is_answered_as_done_and_kept_once() {
        var made = Made.lead("样例重发跟进项目");

        for (var i = 0; i < 2; i++) {
            Ask.form()
                    .formParam("touch.kind", "CALL")
                    .formParam("touch.summary", "样例重发的一通电话")
                    .post(made.at() + "/touches")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(made.at() + "?done=touched"));
        }

        var page = made.get("").asString();
        assertEquals(1, page.split("<p class=\"said\">样例重发的一通电话", -1).length - 1);
    }

    @Test
    void a_touch_is_logged_and_shown_as_text_alone() {
        var made = Made.lead("样例跟进页面项目");

        Ask.form()
                .formParam("touch.kind", "MEETING")
                .formParam("touch.summary", "<script>alert(1)</script> 谈载体")
                .formParam("touch.nextStep", "周五看楼")
                .post(made.at() + "/touches")
                .then()
                .statusCode(303);
        Ask.form()
                .formParam("touch.summary", "忘了方式")
                .post(made.at() + "/touches")
                .then()
                .statusCode(422)
                .body(containsString("请选方式。"), containsString("忘了方式"));

        made.get("")
                .then()
                .body(allOf(
                        containsString("&lt;script&gt;alert(1)&lt;/script&gt; 谈载体"),
                        not(containsString("<script>alert")),
                        containsString("下一步：周五看楼")));
    }

    @Test
    void htmx_gets_the_form_alone_and_is_sent_on_after_the_act() {
        var made = Made.contacted("样例局部页面项目");

        Ask.plain()
                .header("HX-Request", "true")
                .get(made.at() + "/closures")
                .then()
                .statusCode(200)
                .body(containsString("怎么结束"), not(containsString("<nav")));
        var answer = Ask.form()
                .header("HX-Request", "true")
                .formParam("version", made.version())
                .formParam("status", "LOST")
                .formParam("reason", "SPACE")
                .post(made.at() + "/closures");

        assertTrue(answer.header("HX-Redirect").endsWith("?done=closed"));
    }

    @Test
    void speaks_english() {
        var made = Made.lead("样例英文页面项目");

        Ask.plain()
                .cookie("lang", "en")
                .get(made.at())
                .then()
                .body(containsString("Move to “Contacted”"), containsString("Still missing"));
    }
}
