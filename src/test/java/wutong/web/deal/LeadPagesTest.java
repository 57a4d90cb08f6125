package wutong.web.deal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

@QuarkusTest
class LeadPagesTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void a_contact_typed_with_a_number_is_one_of_the_investor() {
        var answer = Ask.form()
                .formParam("enterprise.name", "样例联系入册集团有限公司")
                .formParam("source", "展会")
                .formParam("contactText", "何样川 总监 13900002222")
                .post("/deals");

        Ask.plain()
                .get(answer.header("Location"))
                .then()
                .body(containsString("<b>何样川</b>"), containsString("13900002222"));
    }

    @Test
    void the_form_begins_with_today_and_the_usual_sources() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

        Ask.plain()
                .get("/deals/new")
                .then()
                .statusCode(200)
                .body(
                        containsString("记一条线索"),
                        containsString("value=\"" + today + "\""),
                        containsString("<option value=\"展会\">"));
    }

    @Test
    void a_lead_is_logged_in_the_words_of_people() {
        var answer = Ask.form()
                .formParam("enterprise.name", "样例表单梧桐控股有限公司")
                .formParam("source", "推介会")
                .formParam("contactText", "周予安 副总经理")
                .formParam("hqType", "REGIONAL_HQ")
                .formParam("platform", "")
                .formParam("registeredCapital", "1亿元")
                .formParam("note", "约 1,200 ㎡")
                .post("/deals");
        answer.then().statusCode(303);
        var to = answer.header("Location");

        Ask.plain()
                .get(to.substring(to.indexOf("/deals/")))
                .then()
                .statusCode(200)
                .body(
                        containsString("样例表单梧桐控股有限公司项目"),
                        containsString("1 亿元"),
                        containsString("周予安 副总经理"),
                        containsString("已记下。"),
                        containsString("href=\"/deals/new\">再记一条"));
    }

    @Test
    void what_is_missing_or_unreadable_is_said_at_its_field() {
        Ask.form()
                .formParam("enterprise.name", "样例填漏有限公司")
                .formParam("source", "")
                .formParam("registeredCapital", "一大笔")
                .post("/deals")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"source-error\">请填线索来源。"),
                        containsString("id=\"registeredCapital-error\">金额“一大笔”读不懂"),
                        containsString("value=\"样例填漏有限公司\""));
        Ask.form()
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(422)
                .body(containsString("请填写项目名称或投资方。"));
    }

    @Test
    void a_likely_duplicate_is_shown_and_logged_all_the_same_for_a_reason() {
        Ask.form()
                .formParam("enterprise.name", "样例重复表单有限公司")
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(303);

        Ask.form()
                .formParam("enterprise.name", "样例重复表单有限公司")
                .formParam("source", "展会")
                .formParam("needs", "第二条")
                .post("/deals")
                .then()
                .statusCode(409)
                .body(
                        containsString("可能已有"),
                        containsString("样例重复表单有限公司项目"),
                        containsString("name=\"duplicateReason\""),
                        containsString(">第二条</textarea>"));
        Ask.form()
                .formParam("enterprise.name", "样例重复表单有限公司")
                .formParam("source", "展会")
                .formParam("duplicateReason", "另一条产品线")
                .post("/deals")
                .then()
                .statusCode(303);
    }

    @Test
    void the_next_lead_begins_with_what_it_has_in_common_with_the_last() {
        var answer = Ask.form()
                .formParam("name", "样例接连一")
                .formParam("source", "推介会")
                .formParam("needs", "办公楼")
                .formParam("next", "true")
                .post("/deals");
        answer.then().statusCode(303);
        var to = answer.header("Location");

        var next = Ask.plain().urlEncodingEnabled(false).get(to.substring(to.indexOf("/deals/new")));

        next.then()
                .statusCode(200)
                .body(
                        containsString("已记下。"),
                        containsString("样例接连一</a>"),
                        containsString("name=\"source\" type=\"text\" value=\"推介会\""),
                        not(containsString("办公楼")));
    }

    @Test
    void a_last_lead_that_there_is_not_is_not_told() {
        for (var logged : new String[] {"0", "x", "999999999"}) {
            Ask.plain()
                    .get("/deals/new?logged=" + logged)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("已记下")));
        }
    }

    @Test
    void what_is_folded_away_comes_back_unfolded_when_something_is_in_it() {
        Ask.form()
                .formParam("name", "样例折起")
                .formParam("source", "")
                .formParam("note", "门牌 3 号")
                .post("/deals")
                .then()
                .statusCode(422)
                .body(containsString("<details open>"), containsString(">门牌 3 号</textarea>"));
    }

    @Test
    void what_is_typed_is_read_back() {
        read("registeredCapital", "1.2亿", "读作 120,000,000 元");
        read("registeredCapital", "一大笔", "金额“一大笔”读不懂");
        read("registeredCapital", "", "照常写");
        read("enterprise.creditCode", "91330106MA2KB6XU9", "应为 18 位，现在是 17 位");
        read("enterprise.creditCode", "91350100M000100Y43", "91350100M000100Y43，校验相符");
        read("enterprise.name", "苏文电能", "swdn 或 suwendianneng");
    }

    @Test
    void a_deal_that_may_be_the_same_is_shown_while_the_name_is_typed() {
        Ask.form()
                .formParam("enterprise.name", "样例听潮边打边看有限公司")
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(303);

        read("enterprise.name", "样例听潮边打边看", "可能已有");
        read("enterprise.name", "样例听潮边打边看股份有限公司", "可能已有");
        read("enterprise.name", "样例听潮边打", "名称相近");
        Ask.plain()
                .queryParam("enterprise.name", "样例无人叫这个名")
                .get("/deals/new/readings")
                .then()
                .body(not(containsString("class=\"twin\"")));
    }

    @Test
    void a_city_and_a_longer_form_do_not_hide_the_deal_that_may_be_the_same() {
        Ask.form()
                .formParam("enterprise.name", "样例雁鸣（浙江）储能有限公司")
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(303);

        read("enterprise.name", "样例雁鸣储能", "名称相近");
        read("enterprise.name", "杭州样例雁鸣储能有限公司", "名称相近");
        read("enterprise.name", "浙江省杭州市样例雁鸣储能集团股份有限公司", "名称相近");
        read("name", "样例雁鸣储能华东总部项目", "名称相近");
    }

    @Test
    void a_name_that_is_too_long_comes_back_whole_and_is_not_cut_while_typed() {
        var name = "样例四百字".repeat(80);
        Ask.form()
                .formParam("name", name)
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + name + "\" "), containsString("最多 200 个字"));

        Ask.plain().get("/deals/new").then().body(not(containsString("maxlength=\"200\" autocomplete=\"off\" aria")));
    }

    @Test
    void a_deal_that_has_ended_is_shown_where_none_runs() {
        var made = Made.contacted("样例远帆已流失的项目");
        read("name", "样例远帆已流失的项目", "名称相近");
        made.form()
                .formParam("status", "LOST")
                .formParam("reason", "SPACE")
                .post(made.at() + "/closures")
                .then()
                .statusCode(303);

        read("name", "样例远帆已流失的项目", "流失</");
        read("name", "样例远帆已流失的项目", made.at());
    }

    private static void read(String field, String typed, String words) {
        Ask.plain()
                .queryParam(field, typed)
                .get("/deals/new/readings")
                .then()
                .statusCode(200)
                .body(containsString(words), not(containsString("<html")));
    }

    @Test
    void another_site_may_not_log_anything() {
        Ask.form()
                .header("Origin", "https://elsewhere.example")
                .formParam("source", "展会")
                .post("/deals")
                .then()
                .statusCode(403)
                .body(not(containsString("已记下")));
    }
}
