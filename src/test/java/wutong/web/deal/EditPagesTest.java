package wutong.web.deal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

@QuarkusTest
class EditPagesTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void saves_what_was_written_over_and_leaves_the_rest() {
        var made = Made.lead("样例修改页面项目");

        made.form()
                .formParam("registeredCapital", "约5000万元")
                .formParam("seen.registeredCapital", "")
                .formParam("agreement.kind", "INTENT")
                .formParam("agreement.number", "样招一号")
                .formParam("agreement.parties", "")
                .formParam("name", "样例修改页面项目")
                .formParam("seen.name", "样例修改页面项目")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);

        made.get("").then().body(containsString("约 5,000 万元"), containsString("意向 · 样招一号"));
        made.get("/edit").then().body(containsString("value=\"约5000万元\""), containsString("value=\"样招一号\""));
    }

    @Test
    void an_error_stands_at_its_field_and_nothing_typed_is_lost() {
        var made = Made.lead("样例填错页面项目");

        made.form()
                .formParam("registeredCapital", "很多钱")
                .formParam("localEntity.creditCode", "91330102MA")
                .formParam("needs", "1,200 ㎡ <b>")
                .formParam("reason", "补录")
                .post(made.at() + "/edit")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"registeredCapital-error\">金额“很多钱”读不懂"),
                        containsString("value=\"很多钱\""),
                        containsString("应为 18 位，现在是 10 位"),
                        containsString("1,200 ㎡ &lt;b&gt;"),
                        containsString("value=\"补录\""));
        made.form()
                .formParam("name", "")
                .formParam("seen.name", "样例填错页面项目")
                .post(made.at() + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-error\">请填项目名称。"));
    }

    @Test
    void a_change_holds_from_its_day_and_a_correction_strikes_what_was_wrong() {
        var made = Made.lead("样例变更页面项目");
        made.form()
                .formParam("hqType", "SALES_HQ")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);

        made.form()
                .formParam("hqType", "RND_HQ")
                .formParam("seen.hqType", "SALES_HQ")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);
        made.form()
                .formParam("hqType", "REGIONAL_HQ")
                .formParam("seen.hqType", "RND_HQ")
                .formParam("changedOn", Made.SOON)
                .post(made.at() + "/edit")
                .then()
                .statusCode(422)
                .body(containsString("id=\"changedOn-error\">日期不能晚于今天。"));

        made.get("").then().body(containsString("<del>销售总部</del>"), containsString("研发总部"));
    }

    @Test
    void who_saves_second_sees_both_versions_and_saves_again() {
        var made = Made.lead("样例先后页面项目");
        var old = made.version();
        made.form()
                .formParam("note", "别人写的备注")
                .formParam("needs", "别人写的需求")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);

        Ask.form()
                .formParam("version", old)
                .formParam("note", "我写的备注")
                .formParam("seen.note", "")
                .formParam("needs", "")
                .formParam("seen.needs", "")
                .post(made.at() + "/edit")
                .then()
                .statusCode(412)
                .body(
                        containsString("<td>我写的备注</td><td>别人写的备注</td>"),
                        containsString(">我写的备注</textarea>"),
                        containsString(">别人写的需求</textarea>"),
                        containsString("name=\"version\" value=\"" + made.version() + "\""));
        made.form()
                .formParam("note", "我写的备注")
                .formParam("seen.note", "别人写的备注")
                .formParam("needs", "别人写的需求")
                .formParam("seen.needs", "别人写的需求")
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);

        made.get("").then().body(containsString("我写的备注"), containsString("别人写的需求"), not(containsString("别人写的备注")));
    }
}
