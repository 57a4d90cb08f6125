package wutong.web.enterprise;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Api;

@QuarkusTest
class RatingResourceTest {

    private static final String ENTERPRISES = "/api/v1/enterprises";

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static String rating(int year, String level, String publishedOn) {
        return "{'listYear':%d,'level':'%s','authority':'杭州市发改委','publishedOn':'%s','source':'样例公报','scope':'杭州市'}"
                .formatted(year, level, publishedOn);
    }

    @Test
    void a_rating_stands_on_the_enterprise_and_is_corrected_not_overwritten() {
        var enterprise = Api.post(ENTERPRISES, "{'name':'样例五星总部'}");
        var at = enterprise.header("Location");

        var made = Api.post(at + "/ratings", rating(2023, "FOUR_STAR", "2024-01-15"));
        Api.post(at + "/ratings", rating(2023, "FIVE_STAR", "2024-01-15"))
                .then()
                .statusCode(201);

        made.then().statusCode(201).header("ETag", notNullValue()).body("correctedAt", nullValue());
        Api.get(made.header("Location")).then().statusCode(200).body("correctedAt", notNullValue());
        Api.get(at + "/ratings")
                .then()
                .body("items.level", equalTo(List.of("FOUR_STAR", "FIVE_STAR")))
                .body("items[0].correctedAt", notNullValue())
                .body("items[1].correctedAt", nullValue());
        Api.get(at)
                .then()
                .body("officialRating.level", equalTo("FIVE_STAR"))
                .body("officialRating.listYear", equalTo(2023))
                .header("ETag", not(equalTo(enterprise.header("ETag"))));
        Api.get(ENTERPRISES + "?q=样例五星总部&listYear=2023&level=FIVE_STAR,FOUR_STAR")
                .then()
                .body("items.officialRating.level", equalTo(List.of("FIVE_STAR")));
        Api.get(ENTERPRISES + "?q=样例五星总部&listYear=2023&level=FOUR_STAR").then().body("items", hasSize(0));
        Api.get(ENTERPRISES + "?q=样例五星总部&listYear=2023&asOf=2024-01-14").then().body("items", hasSize(0));
    }

    @Test
    void says_all_that_is_missing_or_wrong() {
        var at = Api.post(ENTERPRISES, "{'name':'样例缺评级'}").header("Location") + "/ratings";

        Api.post(at, "{}")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/listYear", "#/level", "#/authority", "#/publishedOn", "#/source", "#/scope"));
        Api.post(at, rating(2023, "SIX_STAR", "2024-01-15"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/level"));
        Api.post(at, rating(2023, "FIVE_STAR", "2999-01-15"))
                .then()
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        Api.post(at, rating(1999, "FIVE_STAR", "2024-01-15"))
                .then()
                .statusCode(422)
                .body("code", equalTo("list-year-range"));
        Api.post(at, rating(2023, "FIVE_STAR", "2024-02-30")).then().statusCode(400);
    }
}
