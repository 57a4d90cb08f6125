package wutong.web.meta;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
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
    void definitions_and_limits_can_be_read() {
        get("/api/v1/meta/figures").then().statusCode(200).body("figures.code", hasItem("K01"));
        get("/api/v1/meta/figures/K01").then().statusCode(200).body("code", equalTo("K01"));
        get("/api/v1/meta/figures/K99").then().statusCode(404).body("code", equalTo("not-found"));
        get("/api/v1/meta/limits")
                .then()
                .statusCode(200)
                .body("stages.stage", hasItems("LEAD", "REGISTERED"))
                .body("page.most", equalTo(200));
    }
}
