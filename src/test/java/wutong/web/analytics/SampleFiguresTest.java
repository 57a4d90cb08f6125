package wutong.web.analytics;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample ledger's figures, as its expected result lists them. */
@QuarkusTest
@TestProfile(SampleFiguresTest.Alone.class)
class SampleFiguresTest {

    private static final String AT = "asOf=2025-06-30";
    private static String batch;

    /** The figures count all that is stored: they need a house where nothing else is, hence a start of its own. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            // For PostgreSQL each start of the application has a server of its own.
            return "postgresql".equals(System.getProperty("wutong.database"))
                    ? Map.of()
                    : Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:sample;DB_CLOSE_DELAY=-1");
        }
    }

    @BeforeEach
    void the_sample_is_imported() {
        if (batch == null) {
            var file = new File("src/test/resources/ledgers/ledger-messy-gb18030.csv");
            batch = given().multiPart("file", file)
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    @Test
    void deals_by_stage_and_status() {
        var stages = ask("stages?" + AT);

        assertEquals(List.of(3, 3, 12, 3, 6, 1, 17, 1), stages.getList("stages.count"));
        assertEquals(1, stages.getInt("statuses.find { it.status == 'ON_HOLD' }.count"));
        assertEquals(2, stages.getInt("statuses.find { it.status == 'LOST' }.count"));
        assertEquals(List.of(18, 6, 1, 18), ask("lists?" + AT).getList("lists.count"));
    }

    @Test
    void capital_by_currency_never_summed_across() {
        var capital = ask("capital?" + AT);

        assertEquals("1784000000.00", capital.getString("totals.find { it.currency == 'CNY' }.amount"));
        assertEquals(39, capital.getInt("totals.find { it.currency == 'CNY' }.n"));
        assertEquals(1, capital.getInt("totals.find { it.currency == 'CNY' }.approximate"));
        assertEquals("25000000.00", capital.getString("totals.find { it.currency == 'USD' }.amount"));
        assertEquals("50000000.00", capital.getString("totals.find { it.currency == 'HKD' }.amount"));
        assertEquals(7, capital.getInt("missing"));
        var invested = ask("capital?measure=totalInvestment&" + AT);
        assertEquals("4011000000.00", invested.getString("totals[0].amount"));
        assertEquals(6, invested.getInt("missing"));
    }

    @Test
    void headquarters_and_landing_rate() {
        var headquarters = ask("headquarters?" + AT);

        assertEquals(
                List.of(47, 49), List.of(headquarters.getInt("all.numerator"), headquarters.getInt("all.denominator")));
        System.out.println(
                given().get("/api/v1/analytics/landing-rate?year=2025&" + AT).asString());
    }

    @Test
    void time_to_landing() {
        var time = ask("time-to-landing?" + AT);

        assertEquals(
                List.of(47, 18, 2, 27, 2),
                List.of(
                        time.getInt("n"),
                        time.getInt("landed"),
                        time.getInt("lost"),
                        time.getInt("open"),
                        time.getInt("missingOrigin")));
        assertEquals(99, time.getInt("median.days"));
        assertEquals(64.0, time.getDouble("medianOfLandedOnly"));
        for (var expected : List.of(
                List.of(19, 0.0435, 0.0435),
                List.of(30, 0.0435, 0.0435),
                List.of(60, 0.2012, 0.2012),
                List.of(90, 0.3967, 0.3919))) {
            var within = time.getMap("within.find { it.days == " + expected.get(0) + " }");
            assertEquals((double) expected.get(1), ((Number) within.get("kaplanMeier")).doubleValue(), 0.00005);
            assertEquals((double) expected.get(2), ((Number) within.get("incidence")).doubleValue(), 0.00005);
        }
    }

    @Test
    void the_list_behind_each_figure_has_exactly_that_many_deals_on_any_day() {
        for (var day : List.of("2025-01-15", "2025-03-20", "2025-04-30", "2025-06-29", "2025-06-30", "2026-01-01")) {
            var answers = new ArrayList<JsonPath>();
            for (var figure : List.of(
                    "lists", "stages", "capital", "headquarters", "funnel", "time-to-landing?groupBy=platform")) {
                answers.add(ask(figure + (figure.contains("?") ? "&" : "?") + "asOf=" + day));
            }
            counts(answers.get(0).getList("lists"), "count", day);
            counts(answers.get(1).getList("stages"), "count", day);
            counts(answers.get(1).getList("statuses"), "count", day);
            counts(answers.get(3).getList("types"), "count", day);
            counts(answers.get(4).getList("stages"), "reached", day);
            counts(answers.get(5).getList("groups"), "n", day);
            counts(List.of(answers.get(5).getMap("")), "n", day);
        }
    }

    @Test
    void what_was_not_recorded_then_was_not_known_then() {
        assertEquals(0, ask("time-to-landing?" + AT + "&knownAt=2025-06-30").getInt("n"));
    }

    private static void counts(List<Map<String, Object>> rows, String member, String day) {
        for (var row : rows) {
            var url = (String) row.get("listUrl");
            int total = given().header("Prefer", "return=total-count")
                    .urlEncodingEnabled(false)
                    .get(url)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("page.total");
            assertEquals(row.get(member), total, day + " " + url);
        }
    }

    private static JsonPath ask(String figure) {
        return given().get("/api/v1/analytics/" + figure)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
