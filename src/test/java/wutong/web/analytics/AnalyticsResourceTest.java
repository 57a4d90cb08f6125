package wutong.web.analytics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.analytics.Acts;

@QuarkusTest
class AnalyticsResourceTest {

    private static final String LANDED =
            "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, REGISTERED 2025-01-20, LANDED 2025-01-24";

    @Inject
    Acts acts;

    @Inject
    OnDuty onDuty;

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/analytics/" + path)
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "lists, L01",
        "stages, L02",
        "capital, L03",
        "headquarters, K05",
        "funnel, L04",
        "funnel?kind=period, L05",
        "time-to-landing, K15",
        "stars, K20",
        "landing-rate, K06",
        "landing-rate?years=2, K07",
        "ageing, K17",
        "landings, L06"
    })
    void every_figure_answers_with_its_day_and_its_definition(String path, String figure) {
        get(path)
                .statusCode(200)
                .body("asOf", startsWith("20"))
                .body("figure", equalTo("/api/v1/meta/figures/" + figure));
    }

    @Test
    void the_time_to_landing_has_the_members_that_others_rely_on() {
        acts.deal("web-time", LANDED);

        get("time-to-landing?source=web-time&groupBy=hqType&from=2025-01-01&to=2025-12-31")
                .statusCode(200)
                .body("cohort.from", equalTo("2025-01-01"))
                .body("cohort.on", equalTo("firstContactOn"))
                .body("n", equalTo(1))
                .body("landed", equalTo(1))
                .body("missingOrigin", equalTo(0))
                .body("median.days", equalTo(19))
                .body("median.reached", equalTo(true))
                .body("within.days", equalTo(java.util.List.of(19, 30, 60, 90, 180, 365)))
                .body("curve[0].atRisk", equalTo(1))
                .body("groups[0].key", nullValue())
                .body("groups[0].n", equalTo(1))
                .body("groups[0].listUrl", containsString("hqType.isNull=true"))
                .body("landingRule", equalTo("REGISTERED_AND_PREMISES"))
                .body("listUrl", startsWith("/api/v1/deals?clock=COUNTED"));
    }

    @Test
    void capital_and_headquarters_keep_what_they_are_made_of() {
        acts.deal("web-sums", LANDED);

        get("capital?source=web-sums&groupBy=stage")
                .statusCode(200)
                .body("totals", hasSize(0))
                .body("missing", equalTo(1))
                .body("groups[0].key", equalTo("LANDED"))
                .body("groups[0].missing", equalTo(1));
        get("headquarters?source=web-sums")
                .statusCode(200)
                .body("all.numerator", equalTo(0))
                .body("all.denominator", equalTo(1))
                .body("signed.value", nullValue())
                .body("types.hqType", hasItem(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&asOf=2025-06-30", "&asOf=2025-06-30&knownAt=2025-06-30"})
    void the_list_beside_a_figure_has_as_many_deals_as_the_figure(String clocks) {
        onDuty.come();
        acts.deal("web-list" + clocks.length(), LANDED);
        var filter = "?source=web-list" + clocks.length() + clocks;

        String list =
                get("time-to-landing" + filter).body("n", equalTo(1)).extract().path("listUrl");

        given().urlEncodingEnabled(false)
                .header("Prefer", "return=total-count")
                .get(list)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(1))
                .body("items[0].source", equalTo("web-list" + clocks.length()));
    }

    @Test
    void labels_follow_the_language_of_the_asker() {
        get("lists").body("lists[0].label", equalTo("在谈"));
        given().header("Accept-Language", "en")
                .get("/api/v1/analytics/lists")
                .then()
                .body("lists[0].label", equalTo("In talks"));
    }

    @ParameterizedTest
    @CsvSource({
        "lists?asOf=2999-01-01, asOf",
        "stages?knownAt=yesterday, knownAt",
        "funnel?from=2025-02-30, from",
        "funnel?from=2025-02-02&to=2025-02-01, to",
        "funnel?kind=weekly, kind",
        "capital?groupBy=colour, groupBy",
        "capital?measure=profit, measure",
        "time-to-landing?groupBy=stage, groupBy",
        "time-to-landing?star=SIX_STAR, star",
        "headquarters?hqType=NONE, hqType",
        "landing-rate?years=0, years",
        "landing-rate?year=soon, year",
        "stars?listYear=soon, listYear",
        "ageing?colour=red, colour"
    })
    void what_cannot_be_read_is_refused_by_name(String path, String parameter) {
        get(path)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "funnel", "time-to-landing", "capital", "headquarters", "landing-rate", "ageing"})
    void a_day_before_the_first_record_answers_with_nothing(String path) {
        get(path + "?asOf=1950-01-01").statusCode(200).body("asOf", endsWith("1950-01-01"));
    }
}
