package wutong.web.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;

/** The sample ledger through the door: every row, every figure after it, and all of it gone again. */
@QuarkusTest
class ImportResourceTest {

    private static final File UTF8 = new File("src/test/resources/ledgers/ledger-messy.csv");
    private static final File GB18030 = new File("src/test/resources/ledgers/ledger-messy-gb18030.csv");

    @Inject
    OnDuty onDuty;

    private String imported;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    /** Other tests must not meet these deals. */
    @AfterEach
    void taken_back() {
        if (imported != null) {
            given().post("/api/v1/imports/" + imported + "/undo");
        }
    }

    @Test
    void a_dry_run_tells_every_row_and_stores_no_deal() {
        var before = deals("sort=name");

        take(GB18030, true)
                .then()
                .statusCode(201)
                .body("dryRun", equalTo(true))
                .body("encoding", equalTo("GB18030"))
                .body("fileDate", equalTo("2025-06-30"))
                .body("counts", equalTo(Map.of("IMPORT", 16, "WARN", 33, "HOLD", 11, "SKIP", 6)))
                .body("rows[0].record", equalTo(4))
                .body("rows[0].flags", equalTo(List.of("SIGN-AFTER-LAND")));

        assertEquals(before, deals("sort=name"));
    }

    @Test
    void a_unit_of_money_may_be_named_for_a_ledger_that_names_none() {
        var text = "项目名称,投资方,总部类型,注册资本,目前阶段\n样例单位项目,样例单位有限公司,区域总部,5000,在谈\n".getBytes(StandardCharsets.UTF_8);

        given().multiPart("file", "无单位.csv", text)
                .post("/api/v1/imports?dryRun=true&moneyUnit=WAN")
                .then()
                .statusCode(201)
                .body("moneyUnit", equalTo("WAN"), "withoutUnit", equalTo(0), "unreadColumns", equalTo(List.of()))
                .body("rows[0].outcome", equalTo("IMPORT"));
        given().multiPart("file", "无单位.csv", text)
                .post("/api/v1/imports?dryRun=true&moneyUnit=DOZEN")
                .then()
                .statusCode(400)
                .body("allowed", equalTo(List.of("YUAN", "WAN", "YI")));
    }

    @Test
    void a_dry_run_of_what_was_imported_says_the_same_of_every_row() {
        var first = take(UTF8, false).jsonPath();
        imported = first.getString("id");

        var again = take(GB18030, true).jsonPath();

        assertEquals(imported, again.getString("repeats"));
        assertEquals("GB18030", again.getString("encoding"));
        assertEquals(true, again.getBoolean("dryRun"));
        for (var what : List.of("counts", "rows.outcome", "rows.flags", "rows.messages", "rows.dealId")) {
            assertEquals(first.<Object>get(what), again.<Object>get(what), what);
        }
        assertTrue(given().get("/imports/" + again.getString("id")).asString().contains("再导入不会有任何改动"));
    }

    @Test
    void batches_and_rows_are_paged_as_other_lists_are() {
        var first = take(UTF8, true).jsonPath().getString("id");
        var second = take(GB18030, true).jsonPath().getString("id");

        var page = given().get("/api/v1/imports?limit=1");
        var next =
                given().get("/api/v1/imports?limit=1&cursor=" + page.jsonPath().getString("page.next"));
        var rows = given().get("/api/v1/imports/" + second + "/rows?limit=2");

        assertEquals(second, page.jsonPath().getString("items[0].id"));
        assertEquals(first, next.jsonPath().getString("items[0].id"));
        assertTrue(page.getHeader("Link").contains("rel=\"next\""));
        assertTrue(rows.jsonPath().getBoolean("page.hasMore"));
        assertTrue(rows.getHeader("Link").contains("cursor=" + rows.jsonPath().getString("page.next")));
        given().get("/api/v1/imports?cursor=abc").then().statusCode(400).body("code", equalTo("cursor-forged"));
    }

    @Test
    void imports_the_sample_with_its_figures_and_takes_it_back() {
        var body = importSample();

        assertEquals(Map.of("IMPORT", 16, "WARN", 33, "HOLD", 11, "SKIP", 6), body.getMap("counts"));
        var at = "batch=" + imported + "&asOf=2025-06-30";
        assertEquals(49, deals(at));
        assertEquals(
                List.of(3, 3, 12, 3, 6, 1, 17, 1),
                List.of("LEAD", "CONTACTED", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED", "LANDED", "OPERATING")
                        .stream()
                        .map(stage -> deals(at + "&status=OPEN&stage=" + stage))
                        .toList());
        assertEquals(1, deals(at + "&status=ON_HOLD"));
        assertEquals(2, deals(at + "&status=LOST"));
        assertEquals(24, deals(at + "&signedOn.isNull=false"));
        assertEquals(47, deals(at + "&clock=COUNTED"));
        assertEquals(2, deals(at + "&clock=NO_ORIGIN"));
        assertEquals(2, deals(at + "&daysToLanding.lt=20&clock=LANDED"));
        assertEquals(39, deals(at + "&registeredCapital.currency=CNY&registeredCapital.gte=0"));
        assertEquals(2, deals("batch=" + imported + "&asOf=2025-01-31&stage=SIGNED,LANDED") + 1);
        var enterprises = given().get("/api/v1/enterprises?q=xcdl").jsonPath().getList("items");
        assertTrue(!enterprises.isEmpty());

        given().post("/api/v1/imports/" + imported + "/undo")
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDONE"));
        assertEquals(0, deals(at));
        given().get("/api/v1/deals/" + body.getString("rows[0].dealId")).then().statusCode(404);
        assertTrue(given().get("/api/v1/enterprises?q=xcdl")
                .jsonPath()
                .getList("items")
                .isEmpty());
    }

    @Test
    void the_same_ledger_again_changes_nothing_whatever_its_encoding() {
        var first = importSample();

        var again = take(GB18030, false);

        again.then().statusCode(201).body("repeats", equalTo(imported)).body("counts", equalTo(first.getMap("counts")));
        assertEquals(first.getList("rows.dealId"), again.jsonPath().getList("rows.dealId"));
        assertEquals(49, deals("batch=" + imported));
    }

    @Test
    void what_goes_out_comes_back_without_a_change() throws Exception {
        importSample();
        for (var format : List.of("csv", "xlsx")) {
            var bytes = given().get("/api/v1/exports/deals?batch=" + imported + "&format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();

            var back = given().multiPart("file", "out." + format, bytes)
                    .post("/api/v1/imports?dryRun=true")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();

            assertEquals(List.of(), back.getList("rows.findAll { it.outcome == 'HOLD' }"), format);
            assertEquals(49, back.getList("rows.findAll { it.updates }").size(), format);
            assertEquals(List.of(), back.getList("rows.findAll { it.changes.size() > 0 }.changes"), format);
        }
    }

    @Test
    void a_person_settles_the_queue() {
        imported = queue("样例待定");
        var batch = "/api/v1/imports/" + imported;

        decide(6, "{\"as\":\"RETRY\",\"values\":{\"firstContactOn\":\"2025-02-28\"}}")
                .then()
                .statusCode(200)
                .body("dealId", notNullValue())
                .body("decision", equalTo("RETRY"));
        decide(7, "{\"as\":\"RETRY\",\"values\":{\"stage\":\"还是不懂\"}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("still-held"));
        decide(5, "{\"as\":\"SAME_DEAL\"}").then().statusCode(200).body("dealId", notNullValue());
        decide(9, "{\"as\":\"NEW_DEAL\"}").then().statusCode(200).body("dealId", notNullValue());
        decide(8, "{\"as\":\"DISCARD\"}").then().statusCode(200).body("decision", equalTo("DISCARD"));
        decide(8, "{\"as\":\"DISCARD\"}").then().statusCode(409);
        given().get(batch).then().body("waiting", equalTo(1));
        assertEquals(3, deals("batch=" + imported));
    }

    @Test
    void what_was_decided_in_the_queue_goes_with_its_batch() {
        var settled = given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body("{\"source\": \"样例\", \"name\": \"样例早有的项目\", \"receivedOn\": \"2025-01-01\"}")
                .post("/api/v1/deals")
                .path("id");
        imported = queue("样例随批");
        decide(5, "{\"as\":\"SAME_DEAL\",\"dealId\":\"" + settled + "\"}")
                .then()
                .statusCode(200);
        decide(9, "{\"as\":\"NEW_DEAL\"}").then().statusCode(200);
        given().get("/api/v1/deals/" + settled).then().body("hqType", equalTo("REGIONAL_HQ"));

        given().post("/api/v1/imports/" + imported + "/undo").then().statusCode(200);

        assertEquals(0, deals("batch=" + imported));
        given().get("/api/v1/deals/" + settled).then().body("hqType", nullValue());
    }

    @Test
    void later_work_on_a_deal_keeps_its_batch() {
        var batch = queue("样例后续");
        var deal = given().get("/api/v1/deals?batch=" + batch).jsonPath();
        given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body("{\"kind\": \"CALL\", \"summary\": \"通话\"}")
                .post("/api/v1/deals/" + deal.getString("items[0].id") + "/touches")
                .then()
                .statusCode(201);

        given().post("/api/v1/imports/" + batch + "/undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("later-work"))
                .body("deals", equalTo(List.of(deal.getString("items[0].no"))));
    }

    @Test
    void one_ledger_handed_in_by_many_at_once_is_imported_once() throws Exception {
        var ledger = ledger("样例同时").getBytes(StandardCharsets.UTF_8);
        var hands = Executors.newFixedThreadPool(4);
        try {
            Callable<String> handIn = () -> given().multiPart("file", "同时.csv", ledger)
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var answers = hands.invokeAll(Collections.nCopies(4, handIn));
            imported = answers.get(0).get();

            for (var answer : answers) {
                assertEquals(imported, answer.get());
            }
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void a_file_that_is_no_ledger_is_refused_and_says_what_was_found() {
        given().multiPart("file", "a.csv", "你好，世界\n一,二\n".getBytes())
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger-no-header"));
        given().multiPart("file", "a.xlsx", new byte[0])
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger-empty"));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/imports")
                .then()
                .statusCode(415);
    }

    /** Six records, five of which wait for a person. */
    private static String ledger(String names) {
        return """
                2025年台账
                填报时间:2025年6月30日 单位:万元
                序号,项目名称,投资方,总部类型,注册资本,首次接触,签约时间,目前阶段,跟进单位
                1,样例待定甲项目,样例待定甲有限公司,区域总部,5000万,2025.1.8,,在谈,样例待定处
                2,样例待定甲总部,样例待定甲公司,区域总部,6000万,2025.1.9,,在谈,样例待定处
                3,样例待定乙项目,样例待定乙有限公司,区域总部,5000万,2025.2.30,,在谈,样例待定处
                4,样例待定丙项目,样例待定丙有限公司,区域总部,5000万,2025.3.1,,跟一下,样例待定处
                5,,,,,2025.3.1,,线索,样例待定处
                6,样例待定甲二项目,样例待定甲有限公司,区域总部,100万,2025.3.1,,在谈,样例待定处
                """.replace("样例待定", names);
    }

    private static String queue(String names) {
        return given().multiPart("file", "queue.csv", ledger(names).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("counts.HOLD", equalTo(5))
                .extract()
                .path("id");
    }

    private JsonPath importSample() {
        var body = take(UTF8, false).then().statusCode(201).extract().jsonPath();
        imported = body.getString("id");
        return body;
    }

    private Response decide(int record, String body) {
        return given().contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(body)
                .post("/api/v1/imports/" + imported + "/rows/" + record + "/decision");
    }

    private static Response take(File file, boolean dryRun) {
        return given().multiPart("file", file).post("/api/v1/imports?dryRun=" + dryRun);
    }

    private static int deals(String query) {
        return given().header("Prefer", "return=total-count")
                .get("/api/v1/deals?limit=1&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("page.total");
    }
}
