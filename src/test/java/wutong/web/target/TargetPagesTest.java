package wutong.web.target;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wutong.analytics.Acts;
import wutong.measure.Bound;
import wutong.rating.Ratings;
import wutong.target.TargetForm;
import wutong.target.TargetKind;
import wutong.target.TargetMeasure;
import wutong.target.Targets;
import wutong.web.Api;
import wutong.web.Ask;

/** What was published in numbers, by page and by API. */
@QuarkusTest
class TargetPagesTest {

    @Inject
    Targets targets;

    @Inject
    Ratings ratings;

    private String recorded(String metric) {
        var form = new TargetForm(
                metric,
                TargetKind.POLICY_CAP,
                TargetMeasure.AMOUNT,
                new BigDecimal("30000000"),
                Bound.AT_MOST,
                "CNY",
                null,
                null,
                "最高3000万元",
                null,
                "样例报 2025-03-21 P12",
                LocalDate.of(2025, 3, 21));
        return targets.record(form, Acts.on("2025-03-22")).id();
    }

    @Test
    void a_program_reads_one_and_all() {
        var id = recorded("样例补助上限");

        Api.get("/api/v1/targets/" + id)
                .then()
                .statusCode(200)
                .body("bound", equalTo("AT_MOST"))
                .body("number", equalTo(30000000.00f))
                .body("originalText", equalTo("最高3000万元"));
        Api.get("/api/v1/targets?metric=样例补助上限&fields=id,metric")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id));
        Api.get("/api/v1/targets?kind=WISH").then().statusCode(400).body("errors[0].parameter", equalTo("kind"));
        Api.get("/api/v1/targets?colour=red").then().statusCode(400);
        Api.get("/api/v1/targets/999999999").then().statusCode(404).contentType("application/problem+json");
        Api.post("/api/v1/targets", "{}").then().statusCode(405);
    }

    @Test
    void people_read_the_words_with_their_source_and_a_bound_is_no_number() {
        recorded("样例页面补助上限");
        ratings.total(
                2004,
                null,
                600,
                Bound.OVER,
                "样例全市",
                "样例市报 2005-01-01",
                LocalDate.of(2005, 1, 1),
                Acts.on("2025-03-22"));

        Ask.plain()
                .get("/targets")
                .then()
                .statusCode(200)
                .body(containsString("样例页面补助上限"))
                .body(containsString("最高3000万元"))
                .body(containsString("样例报 2025-03-21 P12"))
                .body(containsString("样例全市上榜企业"))
                .body(containsString("超过 600"));
        Ask.plain().cookie("lang", "en").get("/targets").then().body(containsString("over 600"));
        Ask.plain().get("/figures").then().body(containsString("href=\"/targets\""));
    }

    @Test
    void a_bound_is_the_total_of_no_list() {
        var published = LocalDate.of(2006, 1, 1);
        ratings.total(2005, null, 600, Bound.OVER, "样例全市", "样例市报", published, Acts.on("2025-03-22"));
        ratings.total(2005, null, 71, Bound.EXACTLY, "样例区", "样例区报", published, Acts.on("2025-03-22"));

        Api.get("/api/v1/analytics/stars?listYear=2005")
                .then()
                .body("total", equalTo(71))
                .body("others", hasSize(1))
                .body("others[0].total", equalTo(null))
                .body("others[0].bound", equalTo("OVER"))
                .body("others[0].than", equalTo(600));
        Api.get("/api/v1/analytics/stars?listYear=2005&scope=样例全市").then().body("basis", equalTo("RECORDED"));
    }
}
