package wutong.web.setting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.deal.LandingRule;
import wutong.deal.LandingRules;
import wutong.setting.Settings;
import wutong.web.Api;
import wutong.web.Ask;

@QuarkusTest
class SettingResourceTest {

    private static final String SETTINGS = "/api/v1/settings";
    private static final String RULE = SETTINGS + "/landing-rule";
    private static final LocalDate SOON = LocalDate.now().plusYears(3);

    @Inject
    OnDuty onDuty;

    @Inject
    Settings settings;

    @Inject
    LandingRules rules;

    @Inject
    EntityManager db;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    /** Others rely on the usual rule. */
    @AfterEach
    @jakarta.transaction.Transactional
    void nothing_stays_decided() {
        settings.delete("name", "landing-rule");
    }

    private static Response put(String body) {
        return Ask.json(body.replace('\'', '"')).put(RULE);
    }

    @Test
    void tells_all_that_people_decide_and_nothing_else() {
        Api.get(SETTINGS)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("landing-rule"))
                .body("items.name", not(hasItem("cursor-key")))
                .body("items[0].value", equalTo("REGISTERED_AND_PREMISES"));
        Api.get(SETTINGS + "/cursor-key").then().statusCode(404);
        Api.get(RULE).then().statusCode(200).body("values", equalTo(List.of()));
    }

    @Test
    void a_rule_decided_for_a_later_day_holds_from_then_on() {
        var put = put("{'value':'REGISTERED_ONLY','fromOn':'%s'}".formatted(SOON));

        put.then()
                .statusCode(200)
                .body("value", equalTo("REGISTERED_AND_PREMISES"))
                .body("values.value", equalTo(List.of("REGISTERED_ONLY")))
                .body("values.fromOn", equalTo(List.of(SOON.toString())));
        Api.get(RULE).then().header("ETag", equalTo(put.header("ETag")));
        assertEquals(LandingRule.REGISTERED_AND_PREMISES, rules.on(SOON.minusDays(1)));
        assertEquals(LandingRule.REGISTERED_ONLY, rules.on(SOON));
    }

    @Test
    void a_day_that_is_past_is_corrected_with_a_reason() {
        put("{'value':'REGISTERED_ONLY','fromOn':'2020-01-01'}")
                .then()
                .statusCode(422)
                .body("code", equalTo("correction-unexplained"))
                .body("errors[0].pointer", equalTo("#/reason"));

        put("{'value':'REGISTERED_ONLY','fromOn':'2020-01-01','reason':'按旧办法'}")
                .then()
                .statusCode(200)
                .body("value", equalTo("REGISTERED_ONLY"));
        var noted = db.createQuery(
                        "select e.reason from JournalEntry e where e.kind = 'setting' and e.verb = 'decided'",
                        String.class)
                .getResultList();
        assertEquals(true, noted.contains("按旧办法"));
    }

    @Test
    void refuses_what_it_does_not_know() {
        put("{'value':'REGISTERED','fromOn':'%s'}".formatted(SOON))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/value"))
                .body("allowed", hasItems("REGISTERED_ONLY", "REGISTERED_AND_CAPITAL"));
        put("{'value':'REGISTERED_ONLY'}").then().statusCode(422).body("errors[0].pointer", equalTo("#/fromOn"));
        put("{'value':'REGISTERED_ONLY','fromOn':'2030-02-30'}").then().statusCode(400);
        put("{'value':'REGISTERED_ONLY','fromOn':'%s','until':'x'}".formatted(SOON))
                .then()
                .statusCode(400);
        Ask.json("{}").put(SETTINGS + "/cursor-key").then().statusCode(404);
    }

    @Test
    void whoever_saw_another_state_must_look_again() {
        var tag = Api.get(RULE).header("ETag");
        put("{'value':'REGISTERED_ONLY','fromOn':'%s'}".formatted(SOON)).then().statusCode(200);

        Ask.json("{\"value\":\"REGISTERED_AND_CAPITAL\",\"fromOn\":\"%s\"}".formatted(SOON))
                .header("If-Match", tag)
                .put(RULE)
                .then()
                .statusCode(412)
                .header("ETag", equalTo(Api.get(RULE).header("ETag")));
    }
}
