package wutong;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.web.Api;
import wutong.web.Ask;
import wutong.web.SignedIn;

/** A house that was last opened with an earlier schema is brought up to date at the start, and nothing in it is lost or told otherwise. */
@QuarkusTest
@TestProfile(UpgradeTest.Old.class)
class UpgradeTest {

    /** The database has to be there before the service: a start of its own. */
    public static class Old implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Landed.class));
        }
    }

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_there() {
        onDuty.come();
    }

    @Test
    void a_deal_of_before_reads_as_it_did() {
        Api.get("/api/v1/deals/401")
                .then()
                .statusCode(200)
                .body("no", equalTo("2025-0001"))
                .body("stage", equalTo("LANDED"))
                .body("daysToLanding", equalTo(25))
                .body("paidInCapital.amount", equalTo("5000000.00"))
                .body("totalInvestment.currency", equalTo("USD"))
                .body("officialRating.level", equalTo("THREE_STAR"))
                .body("note", equalTo("原来的备注"));
        Api.get("/api/v1/deals/402")
                .then()
                .statusCode(200)
                .body("status", equalTo("LOST"))
                .body("daysToLanding", nullValue());
        Api.get("/api/v1/deals/401/history").then().body("items.fact", hasItem("paidInCapital"));
        Api.get("/api/v1/deals/401/touches").then().body("items.summary", contains("首次登门"));
        Api.get("/api/v1/imports/304/rows")
                .then()
                .body("items.dealId", contains("402"), "items.clearedBy", contains("值班"));
        Api.get("/api/v1/imports/304").then().body("unreadColumns", hasSize(0), "withoutUnit", equalTo(0));
        Api.get("/api/v1/deals/402/duplicates").then().body("items.id", hasItem("401"));
        Api.get("/api/v1/targets").then().body("items.metric", hasItem("样例旧指标"));
    }

    @Test
    void its_lists_and_figures_are_in_order_today_and_on_a_day_of_before() {
        for (var day : List.of("", "&asOf=2025-03-01")) {
            order("sort=daysToLanding" + day, "401", "402");
            order("sort=-paidInCapital" + day, "401", "402");
            order("sort=-totalInvestment" + day, "402", "401");
            order("daysToLanding.lt=30" + day, "401");
            Api.get("/api/v1/analytics/time-to-landing?source=旧源" + day)
                    .then()
                    .statusCode(200)
                    .body("landed", equalTo(1))
                    .body("lost", equalTo(1));
        }
        Api.get("/api/v1/analytics/stars?listYear=2024&scope=样例区").then().body("total", equalTo(71));
    }

    @Test
    void a_contact_of_before_is_found_by_sound_and_number() {
        for (var words : List.of("wujiushi", "wjs", "7799")) {
            Ask.plain()
                    .header("HX-Request", "true")
                    .get("/search?q=" + words)
                    .then()
                    .statusCode(200)
                    .body(containsString("邬旧识"));
        }
        Api.get("/api/v1/enterprises/301/contacts").then().body("items.name", contains("邬旧识"));
    }

    @Test
    void who_signed_in_before_does_so_now() {
        SignedIn.in("jiuwu", "wutong-demo");
    }

    @Test
    void a_program_of_before_opens_what_it_opened() {
        var program = Ask.stranger().header("Authorization", "Bearer wt_Das-ist-ein-Schluessel-von-frueher-0000000");
        program.get("/api/v1/deals/401").then().statusCode(200);
        program.get("/api/v1/people").then().statusCode(403);
    }

    @Test
    void an_export_that_waited_waits_on() {
        Ask.plain().get("/exports").then().statusCode(200).body(containsString("旧屋领导"));
    }

    @Test
    void the_chain_of_before_holds() {
        Api.get("/api/v1/journal/verification")
                .then()
                .statusCode(200)
                .body("seals", equalTo(1))
                .body("entries", equalTo(2))
                .body("breach", nullValue());
    }

    @Test
    void work_goes_on_where_it_was_left() {
        var tag = Api.get("/api/v1/deals/401").header("ETag");

        Api.patch(
                        "/api/v1/deals/401",
                        tag,
                        "{'totalInvestment': {'amount': '9000000', 'currency': 'CNY'}, 'reason': '折合'}")
                .then()
                .statusCode(200)
                .body("totalInvestment.amount", equalTo("9000000.00"));

        Api.get("/api/v1/deals?source=旧源&asOf=2025-03-01&totalInvestment.gte=9000000")
                .then()
                .body("items", hasSize(2));
        Api.patch(
                        "/api/v1/deals/401",
                        Api.get("/api/v1/deals/401").header("ETag"),
                        "{'totalInvestment': {'amount': '3000000', 'currency': 'USD'}, 'reason': '改回'}")
                .then()
                .statusCode(200);
        Api.post("/api/v1/deals", "{'source': '升级后', 'name': '样例升级后的项目'}")
                .then()
                .statusCode(201);
    }

    private static void order(String question, String... ids) {
        Api.get("/api/v1/deals?source=旧源&" + question).then().statusCode(200).body("items.id", contains(ids));
    }
}
