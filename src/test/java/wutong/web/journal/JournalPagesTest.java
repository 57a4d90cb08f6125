package wutong.web.journal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Api;
import wutong.web.Ask;

/** Who did what to which record, by page and by API. */
@QuarkusTest
class JournalPagesTest {

    @Inject
    OnDuty onDuty;

    private String unit;

    @BeforeEach
    void a_unit_is_founded() {
        onDuty.come();
        var name = "样例日志单位" + System.nanoTime();
        unit = Api.post("/api/v1/units", "{\"name\": \"" + name + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_program_asks_by_record_by_person_by_act_and_by_time() {
        var first = Api.get("/api/v1/journal?kind=unit&record=" + unit)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].verb", equalTo("founded"))
                .body("items[0].by.name", equalTo("值班"))
                .body("items[0].door", equalTo("API"))
                .body("items[0].address", equalTo("127.0.0.1"))
                .body("items[0].before", equalTo(null))
                .body("items[0].after.name", startsWith("样例日志单位"))
                .extract();

        Api.get("/api/v1/journal?act=" + first.path("items[0].act")).then().body("items.record", hasItem(unit));
        Api.get("/api/v1/journal?limit=5&by=" + first.path("items[0].by.id"))
                .then()
                .body("items.by.name", everyItem(equalTo("值班")));
        Api.get("/api/v1/journal?kind=unit&at.lt=2001-01-01").then().body("items", hasSize(0));
        Api.get("/api/v1/journal?limit=1").then().body("items", hasSize(1)).body("page.hasMore", equalTo(true));
        Api.get("/api/v1/journal?act=" + UUID.randomUUID()).then().body("items", hasSize(0));
        Api.get("/api/v1/journal?colour=red").then().statusCode(400);
        Api.post("/api/v1/journal", "{}").then().statusCode(405);
    }

    @Test
    void people_read_it_in_words_and_take_it_along() {
        var asked = "/journal?kind=unit&record=" + unit;

        Ask.plain().get(asked).then().statusCode(200).body(containsString("设立")).body(containsString("样例日志单位"));
        Ask.plain().cookie("lang", "en").get(asked).then().body(containsString("founded"));
        Ask.plain()
                .get("/journal/export?kind=unit&record=" + unit)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".csv"))
                .body(containsString("样例日志单位"))
                .body(not(containsString("deal")));
        Ask.plain().get("/journal?at.gte=32").then().statusCode(400);
    }

    @Test
    void a_record_that_an_entry_mentions_is_told_by_its_name() {
        var deal = Api.post(
                "/api/v1/deals",
                "{'source': '展会', 'name': '样例日志项目', 'enterprise': {'name': '样例日志投资方'}, 'unit': '" + unit + "'}");
        var id = deal.then().statusCode(201).extract().<String>path("id");

        Ask.plain()
                .get("/journal?kind=deal&record=" + id)
                .then()
                .body(containsString(deal.path("no") + " 样例日志项目"))
                .body(containsString("样例日志单位"))
                .body(containsString("样例日志投资方"))
                .body(not(containsString(">" + unit + "<")));
    }

    @Test
    void what_was_entered_of_an_enterprise_is_told_in_words() {
        var made = Api.post("/api/v1/enterprises", "{'name': '样例日志行业企业', 'industry': '机器人'}");

        Ask.plain()
                .get("/journal?kind=enterprise&record="
                        + made.then().statusCode(201).extract().<String>path("id"))
                .then()
                .body(containsString("行业"))
                .body(containsString("机器人"))
                .body(not(containsString("industry")));
    }

    @Test
    void anyone_may_check_that_it_stands_as_it_was_written() {
        Api.get("/api/v1/journal/verification").then().statusCode(200).body("breach", equalTo(null));
        Ask.plain().get("/journal/verification").then().statusCode(200).body(containsString("日志完整"));
    }
}
