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
                        containsString("id=\"source-error\">此项必填。"),
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
                .formParam("note", "第二条")
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
