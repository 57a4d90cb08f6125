package wutong.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;

/** Lists and figures are tagged by what they tell. */
@QuarkusTest
class MarksTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_there() {
        onDuty.come();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/deals?source=样例标记",
                "/api/v1/deals?source=样例标记&asOf=2025-01-01",
                "/api/v1/analytics/stages?source=样例标记",
                "/api/v1/analytics/time-to-landing?source=样例标记",
                "/api/v1/analytics/stars?listYear=2003",
                "/api/v1/enterprises?q=样例标记没有",
                "/api/v1/platforms?name=样例标记没有",
                "/api/v1/meta/enums",
                "/api/v1/meta/figures"
            })
    void whoever_has_it_already_is_told_so(String path) {
        var first = Ask.plain().get(path);
        var tag = first.header("ETag");

        first.then().statusCode(200).header("ETag", matchesPattern("\"[0-9a-f]{16}\""));
        Ask.plain()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(equalTo(""));
        Ask.plain().header("If-None-Match", "W/\"x\", " + tag).get(path).then().statusCode(304);
        Ask.plain()
                .header("If-None-Match", "\"0000000000000000\"")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void a_deal_more_is_another_tag() {
        var path = "/api/v1/deals?source=样例标记多一个";
        var tag = Ask.plain().get(path).header("ETag");
        var figure = Ask.plain().get("/api/v1/analytics/stages?source=样例标记多一个").header("ETag");

        Api.post("/api/v1/deals", "{'source': '样例标记多一个', 'name': '样例多一个'}")
                .then()
                .statusCode(201);

        Ask.plain()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("items.name[0]", equalTo("样例多一个"));
        Ask.plain()
                .header("If-None-Match", figure)
                .get("/api/v1/analytics/stages?source=样例标记多一个")
                .then()
                .statusCode(200);
    }

    @Test
    void the_tag_of_a_list_is_no_version_of_a_record() {
        var at = Api.post("/api/v1/deals", "{'source': '样例标记版本', 'name': '样例版本'}")
                .header("Location");
        var tag = Ask.plain().get("/api/v1/deals?source=样例标记版本").header("ETag");

        assertEquals(412, Api.patch(at, tag, "{'note': '改'}").statusCode());
    }

    @Test
    void a_refusal_bears_no_tag() {
        assertEquals(null, Ask.plain().get("/api/v1/deals?colour=red").header("ETag"));
    }
}
