package wutong.web.meta;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.deal.Stage;

@QuarkusTest
class MetaResourceTest {

    @Test
    void every_code_has_both_labels_and_its_place() {
        get("/api/v1/meta/enums")
                .then()
                .statusCode(200)
                .body("enums.stage", hasSize(Stage.values().length))
                .body("enums.stage[0].code", equalTo("LEAD"))
                .body("enums.stage[0].zh", equalTo("线索"))
                .body("enums.stage[0].order", equalTo(1))
                .body("enums.leadSource.code", hasItems("展会", "中介推荐", "基金招商", "其他"))
                .body("enums.hqType.code", hasItem("MNC_RHQ"));
    }

    @Test
    void every_definition_can_be_read_by_its_code() {
        List<String> codes =
                get("/api/v1/meta/figures").then().statusCode(200).extract().path("figures.code");

        for (var code : codes) {
            String said = get("/api/v1/meta/figures/" + code)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("code");
            assertEquals(code, said);
        }
        get("/api/v1/meta/figures/K99").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void the_limits_of_stages_are_told_with_their_unit() {
        get("/api/v1/meta/limits")
                .then()
                .body("stages.stage", hasItems("LEAD", "REGISTERED"))
                .body("stages[0].days", equalTo(3))
                .body("stages[0].unit", equalTo("WORKING_DAYS"))
                .body("page.most", equalTo(200));
    }
}
