package wutong.web.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.exchange.Uploads;
import wutong.web.Ask;

/** A ledger on its way through the pages: tried, imported, decided on and taken back. */
@QuarkusTest
class ImportPagesTest {

    /** A link to a deal. */
    private static final String DEAL = "(?s).*href=\"/deals/\\d+\".*";

    private static final String HEAD = """
            2025年台账
            填报时间:2025年6月30日 单位:万元
            序号,项目名称,投资方,总部类型,注册资本,首次接触,签约时间,目前阶段,跟进单位
            """;

    @Inject
    OnDuty onDuty;

    @Inject
    Uploads uploads;

    private final List<String> imported = new ArrayList<>();

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    /** Other tests must not meet these deals. */
    @AfterEach
    void taken_back() {
        imported.forEach(batch -> Ask.form().post(batch + "/undo"));
    }

    @Test
    void flags_are_cleared_on_the_page_of_the_deal_and_by_the_api() {
        var batch = confirmed(path(upload("清除.csv", HEAD + "1,样例清除提示项目,样例清除提示有限公司,区域总部,约5000万,2025.1.8,,在谈,样例处\n")));
        var row = Ask.plain().get("/api/v1" + batch + "/rows").jsonPath();
        var deal = "/deals/" + row.getString("items[0].dealId");
        var clearance = batch + "/rows/" + row.getInt("items[0].record") + "/clearance";
        Ask.plain().get(deal).then().body(containsString("金额为约数"), containsString("action=\"" + clearance + "\""));

        Ask.form().post(clearance).then().statusCode(303).header("Location", containsString(deal + "?done=cleared"));

        Ask.plain().get(deal).then().body(containsString("已核对"), not(containsString("action=\"" + clearance + "\"")));
        Ask.plain().get(batch).then().body(containsString("已核对"));
        Ask.plain().delete("/api/v1" + clearance).then().statusCode(200).body("clearedAt", nullValue());
        Ask.plain().post("/api/v1" + clearance).then().statusCode(200).body("clearedBy", equalTo("值班"));
        Ask.plain().post("/api/v1" + batch + "/rows/999/clearance").then().statusCode(404);
    }

    @Test
    void a_ledger_without_a_unit_is_asked_for_one_once_and_read_again() {
        var head = "序号,项目名称,投资方,总部类型,注册资本,首次接触,目前阶段,幸运颜色,\n";
        var dry = path(upload("无单位.csv", head + "1,样例无单位项目,样例无单位有限公司,区域总部,5000,2025.1.8,在谈,青,丙\n"));
        Ask.plain()
                .get(dry)
                .then()
                .body(
                        containsString("注册资本「5000」没有写明单位"),
                        containsString("幸运颜色、第 9 列（没有列名）"),
                        containsString("action=\"" + dry + "/unit\""));
        Ask.plain()
                .get("/api/v1" + dry)
                .then()
                .body(
                        "unreadColumns",
                        equalTo(List.of("幸运颜色", "#9")),
                        "withoutUnit",
                        equalTo(1),
                        "moneyUnit",
                        nullValue());

        var again = path(Ask.form().formParam("moneyUnit", "YI").post(dry + "/unit"));

        Ask.plain()
                .get(again)
                .then()
                .body(
                        containsString("注册资本「5000」按选定的单位亿元读"),
                        containsString("注册资本(亿元)"),
                        not(containsString("action=\"" + again + "/unit\"")));
        Ask.form().formParam("moneyUnit", "DOZEN").post(again + "/unit").then().statusCode(400);
        var batch = confirmed(again);
        Ask.plain().get("/api/v1" + batch).then().body("moneyUnit", equalTo("YI"), "withoutUnit", equalTo(0));
    }

    @Test
    void the_page_says_what_can_be_read_and_where_the_export_is() {
        Ask.plain()
                .get("/imports")
                .then()
                .statusCode(200)
                .body(containsString("先试读"), containsString("统一社会信用代码"), containsString("/deals/export?format=xlsx"));
        Ask.plain().cookie("lang", "en").get("/imports").then().body(containsString("Try it first"));
    }

    @Test
    void a_dry_run_says_why_of_each_row_and_an_import_follows() {
        var dry = tried("样例甲.csv", """
                1,样例页面甲项目,样例页面甲有限公司,区域总部,约5000万,2025.1.8,,在谈,样例页面处
                2,样例页面乙项目,样例页面乙有限公司,区域总部,USD 100万,2025.1.9,,在谈,样例页面处
                小计,,,,,,,,
                """);

        Ask.plain()
                .get(dry)
                .then()
                .statusCode(200)
                .body(
                        containsString("注册资本「约5000万」是约数"),
                        containsString("金额为约数"),
                        containsString("外币金额，未折算人民币"),
                        containsString("注册资本(万元)"),
                        containsString("导入 2 条"),
                        not(containsString("撤销整批")));
        Ask.plain().cookie("lang", "en").get(dry).then().body(containsString("is approximate, kept as"));
        Ask.plain().get(dry + "?flag=AMT-FX").then().body(containsString("样例页面乙项目"), not(containsString("样例页面甲项目")));
        Ask.plain().get(dry + "?outcome=SKIP").then().body(containsString("小计"), not(containsString("样例页面甲项目")));
        Ask.plain().get(dry + "?outcome=SOME").then().statusCode(400);

        var batch = confirmed(dry);

        Ask.plain()
                .get(batch + "?done=imported")
                .then()
                .body(containsString("<div class=\"notice good\">已导入。"), containsString("撤销整批"), matchesRegex(DEAL));
        Ask.form().post(dry + "/confirm").then().statusCode(303).header("Location", endsWith(batch + "?done=repeated"));
        Ask.plain().get(batch + "?done=repeated").then().body(containsString("相同，未作改动"));
        Ask.form().post(batch + "/confirm").then().statusCode(409).body(containsString("这一批已经导入"));
    }

    @Test
    void a_deal_tells_of_the_row_it_came_from_and_of_what_was_odd_there() {
        var batch = confirmed(tried("origin.csv", "1,样例来源项目,样例来源有限公司,区域总部,约5000万,2025.1.8,,在谈,样例来源处\n"));
        var deal = Ask.plain().get(batch).asString().replaceAll("(?s).*?href=\"(/deals/\\d+)\".*", "$1");

        Ask.plain()
                .get(deal)
                .then()
                .statusCode(200)
                .body(
                        containsString("来自台账 origin.csv 第 4 条 · 金额为约数"),
                        containsString("href=\"" + batch + "?after=3#r4\""),
                        containsString("注册资本「约5000万」是约数"),
                        containsString("<dd class=\"said\">约5000万</dd>"));
        Ask.plain().get(batch + "?after=3").then().body(containsString("id=\"r4\""));
        Ask.plain()
                .cookie("lang", "en")
                .get(deal)
                .then()
                .body(containsString("From ledger origin.csv, record 4 · Approximate amount"));
    }

    @Test
    void an_update_shows_old_and_new() {
        confirmed(tried("样例更新.csv", "1,样例更新项目,样例更新有限公司,区域总部,5000万,2025.1.8,,在谈,样例更新处\n"));

        var second = tried("样例更新二.csv", "1,样例更新项目,样例更新有限公司,区域总部,6000万,2025.1.8,2025.6.2,签约,样例更新处\n");

        Ask.plain()
                .get(second)
                .then()
                .body(
                        containsString("更新已有项目"),
                        containsString("<del>5,000 万元</del>"),
                        containsString("<ins>6,000 万元</ins>"),
                        containsString("<del>在谈</del>"),
                        containsString("<ins>签约</ins>"));
    }

    @Test
    void a_file_that_is_none_comes_back_with_the_reason() {
        upload("样例.csv", "你好，世界\n一,二\n")
                .then()
                .statusCode(400)
                .body(containsString("至少要有 4 个认得的列名"), containsString("只认出 0 个"), containsString("先试读"));
        upload("样例.xlsx", "").then().statusCode(400).body(containsString("是空的"));
        Ask.plain()
                .multiPart("file", "样例.xls", bytes("D0CF11E0A1B11AE1"))
                .post("/imports")
                .then()
                .statusCode(415)
                .body(containsString("老式 xls"));
        Ask.plain()
                .multiPart("file", "x")
                .post("/imports")
                .then()
                .statusCode(400)
                .body(containsString("请先选一个"));
        Ask.plain()
                .multiPart("other", "x")
                .post("/imports")
                .then()
                .statusCode(400)
                .body(containsString("other"));
    }

    @Test
    void an_upload_that_is_gone_is_asked_for_again() {
        var dry = tried("样例不在.csv", "1,样例不在项目,样例不在有限公司,区域总部,5000万,2025.1.8,,在谈,样例不在处\n");
        uploads.drop(Long.parseLong(dry.substring(dry.lastIndexOf('/') + 1)));

        Ask.plain().get(dry).then().body(containsString("原文件已不在"), not(containsString("/confirm")));
        Ask.form().post(dry + "/confirm").then().statusCode(409).body(containsString("请重新选择文件"));
    }

    @Test
    void held_records_are_decided_one_by_one() {
        var batch = confirmed(tried("样例裁定.csv", """
                1,样例裁定甲项目,样例裁定甲有限公司,区域总部,5000万,2025.1.8,,在谈,样例裁定处
                2,样例裁定甲总部,样例裁定甲公司,区域总部,6000万,2025.1.9,,在谈,样例裁定处
                3,样例裁定乙项目,样例裁定乙有限公司,区域总部,5000万,2025.2.30,,在谈,样例裁定处
                4,样例裁定丙项目,样例裁定丙有限公司,区域总部,5000万,2025.3.1,,跟一下,样例裁定处
                5,,,,,2025.3.1,,线索,样例裁定处
                6,样例裁定甲二项目,样例裁定甲有限公司,区域总部,100万,2025.3.1,,在谈,样例裁定处
                """));
        var queue = batch + "/queue";

        Ask.plain()
                .get(queue)
                .then()
                .statusCode(200)
                .body(
                        containsString("第 5 条 样例裁定甲总部"),
                        containsString("投资方只差公司形式"),
                        containsString("样例裁定甲有限公司"),
                        containsString("name=\"cell.investor\""),
                        containsString("id=\"deal\" name=\"deal\" type=\"text\" value=\"20"));

        Ask.form()
                .formParam("as", "SAME_DEAL")
                .formParam("deal", "1999-0001")
                .post(queue + "/5")
                .then()
                .statusCode(422)
                .body(containsString("没有找到这样的项目"), containsString("value=\"1999-0001\""));
        decided(queue, 5, "SAME_DEAL").body(containsString("第 5 条已并入项目"), containsString("第 6 条 样例裁定乙项目"));

        Ask.form()
                .formParam("as", "RETRY")
                .formParam("cell.firstContactOn", "2025-02-31")
                .post(queue + "/6")
                .then()
                .statusCode(422)
                .body(
                        containsString("首次接触「2025-02-31」不存在或读不出"),
                        containsString("日期不存在或读不出"),
                        containsString("value=\"2025-02-31\""));
        Ask.form()
                .formParam("as", "RETRY")
                .formParam("cell.firstContactOn", "2025-02-28")
                .post(queue + "/6")
                .then()
                .statusCode(303);

        Ask.form()
                .formParam("as", "NEW_DEAL")
                .post(queue + "/7")
                .then()
                .statusCode(422)
                .body(containsString("请填这一项"), containsString("id=\"cell.stage\""));
        Ask.form()
                .formParam("as", "NEW_DEAL")
                .formParam("cell.stage", "在谈")
                .post(queue + "/7")
                .then()
                .statusCode(303);
        decided(queue, 8, "DISCARD").body(containsString("第 8 条已作废"), containsString("样例裁定甲二项目"));
        Ask.form()
                .formParam("as", "DISCARD")
                .post(queue + "/8")
                .then()
                .statusCode(409)
                .body(containsString("看下一条"));
        decided(queue, 9, "NEW_DEAL").body(containsString("没有等待裁定的记录"));

        var deal = Ask.plain()
                .get("/api/v1/deals?sort=no&batch=" + batch.substring("/imports/".length()))
                .path("items[0].id");
        Ask.json("{\"kind\": \"CALL\", \"summary\": \"通话\"}")
                .post("/api/v1/deals/" + deal + "/touches")
                .then()
                .statusCode(201);
        Ask.form()
                .post(batch + "/undo")
                .then()
                .statusCode(409)
                .body(containsString("整批不能撤销"), containsString("样例裁定甲项目"), matchesRegex(DEAL));
    }

    @Test
    void a_batch_is_taken_back_whole() {
        var batch = confirmed(tried("样例撤销.csv", "1,样例撤销项目,样例撤销有限公司,区域总部,5000万,2025.1.8,,在谈,样例撤销处\n"));

        Ask.form().post(batch + "/undo").then().statusCode(303).header("Location", endsWith(batch + "?done=undone"));

        Ask.plain()
                .get(batch + "?done=undone")
                .then()
                .body(containsString("已撤销"), not(matchesRegex(DEAL)), not(containsString("撤销整批")));
        Ask.form().post(batch + "/undo").then().statusCode(409).body(containsString("已撤销"));
        Ask.plain().get(batch + "/queue").then().body(containsString("没有等待裁定的记录"));
    }

    @Test
    void many_rows_come_page_by_page() {
        var rows = new StringBuilder();
        for (int i = 1; i <= 130; i++) {
            rows.append(i + ",样例翻页" + i + "号项目,样例翻页" + i + "号有限公司,区域总部,5000万,2025.1.8,,在谈,样例翻页处\n");
        }
        var dry = tried("样例翻页.csv", rows.toString());

        Ask.plain()
                .get(dry)
                .then()
                .body(containsString("样例翻页100号项目"), not(containsString("样例翻页101号项目")), containsString("?after=103"));
        Ask.plain()
                .get(dry + "?after=103")
                .then()
                .body(containsString("样例翻页101号项目"), containsString("样例翻页130号项目"), not(containsString("样例翻页100号项目")));
    }

    @Test
    void what_is_not_there_is_404() {
        for (var path : List.of("/imports/999999", "/imports/999999/queue", "/jobs/999999", "/imports/abc")) {
            Ask.plain().get(path).then().statusCode(404);
        }
        Ask.form().post("/imports/999999/undo").then().statusCode(404);
        Ask.form().post("/imports/999999/confirm").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse decided(String queue, int record, String as) {
        var answer = Ask.form().formParam("as", as).post(queue + "/" + record);
        assertEquals(303, answer.statusCode(), answer.asString());
        return Ask.plain().get(path(answer)).then().statusCode(200);
    }

    private String tried(String name, String rows) {
        var answer = upload(name, HEAD + rows);
        assertEquals(303, answer.statusCode(), answer.asString());
        return path(answer);
    }

    private String confirmed(String dry) {
        var answer = Ask.form().post(dry + "/confirm");
        assertEquals(303, answer.statusCode(), answer.asString());
        var batch = path(answer).replace("?done=imported", "");
        assertTrue(batch.matches("/imports/\\d+"), batch);
        imported.add(0, batch);
        return batch;
    }

    private static Response upload(String name, String text) {
        return Ask.plain()
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8))
                .post("/imports");
    }

    static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }
}
