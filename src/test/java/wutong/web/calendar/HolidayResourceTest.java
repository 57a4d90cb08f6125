package wutong.web.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.calendar.Holidays;
import wutong.calendar.MissingYear;
import wutong.web.Api;
import wutong.web.Ask;

@QuarkusTest
class HolidayResourceTest {

    @Inject
    OnDuty onDuty;

    @Inject
    Holidays holidays;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static String at(int year) {
        return "/api/v1/holidays/" + year;
    }

    private static Response put(int year, String items) {
        return Ask.json("{\"items\":[%s]}".formatted(items).replace('\'', '"')).put(at(year));
    }

    @Test
    void a_year_is_known_once_its_table_is_there() {
        Api.get(at(2061)).then().statusCode(200).body("known", equalTo(false)).body("items", equalTo(List.of()));
        assertThrows(MissingYear.class, () -> holidays.workingDays().working(LocalDate.of(2061, 9, 30)));

        var put = put(
                2061,
                "{'on':'2061-10-01','kind':'HOLIDAY','name':'国庆节'},{'on':'2061-10-08','kind':'WORKDAY','name':'国庆节'}");

        put.then()
                .statusCode(200)
                .body("known", equalTo(true))
                .body("items.on", equalTo(List.of("2061-10-01", "2061-10-08")))
                .body("items.kind", equalTo(List.of("HOLIDAY", "WORKDAY")));
        Api.get(at(2061)).then().header("ETag", equalTo(put.header("ETag")));
        var days = holidays.workingDays();
        assertEquals(
                List.of(true, false, true),
                List.of(30, 31, 38).stream()
                        .map(day -> days.working(LocalDate.of(2061, 9, 1).plusDays(day - 1)))
                        .toList());
    }

    @Test
    void a_table_takes_the_place_of_the_one_before() {
        put(2062, "{'on':'2062-10-01','kind':'HOLIDAY','name':'国庆'},{'on':'2062-05-01','kind':'HOLIDAY','name':'劳动节'}")
                .then()
                .statusCode(200);
        put(2063, "{'on':'2063-10-01','kind':'HOLIDAY','name':'国庆'}").then().statusCode(200);

        put(2062, "{'on':'2062-10-01','kind':'HOLIDAY','name':'国庆节'}")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("国庆节")));

        Api.get(at(2063)).then().body("items.name", equalTo(List.of("国庆")));
        put(2062, "").then().statusCode(200).body("known", equalTo(false));
    }

    @Test
    void refuses_days_that_cannot_stand_in_it() {
        put(2064, "{'on':'2065-10-01','kind':'HOLIDAY','name':'国庆节'}")
                .then()
                .statusCode(422)
                .body("code", equalTo("day-of-another-year"))
                .body("errors[0].pointer", equalTo("#/items/0/on"));
        put(2064, "{'on':'2064-10-01','kind':'HOLIDAY','name':'甲'},{'on':'2064-10-01','kind':'HOLIDAY','name':'乙'}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/items/1/on"));
        put(2064, "{'on':'2064-10-01','kind':'WORKDAY','name':'国庆节'}")
                .then()
                .statusCode(422)
                .body("code", equalTo("worked-anyway"));
        put(2064, "{'on':'2064-10-01','kind':'OFF','name':'国庆节'}").then().statusCode(400);
        put(2064, "{'on':'2064-10-01','name':'国庆节'}").then().statusCode(422);
        Ask.json("{}").put(at(2064)).then().statusCode(422).body("errors[0].pointer", equalTo("#/items"));
        Api.get("/api/v1/holidays/12345").then().statusCode(404);
        Api.get(at(2064)).then().body("items", equalTo(List.of()));
    }
}
