package wutong.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asks too fast is told when to come back, and holds nobody else up. */
@QuarkusTest
@TestProfile(PaceTest.Slow.class)
class PaceTest {

    /** A limit that a test reaches. */
    public static class Slow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wutong.limits.requests-per-minute", "30");
        }
    }

    @Test
    void an_account_that_asks_too_fast_waits_and_an_address_does_not() {
        SignedIn.token();
        var answers = 0;
        while (answers < 60 && Api.get("/api/v1/meta/limits").statusCode() == 200) {
            answers++;
        }

        assertTrue(answers >= 25 && answers < 60, answers + " answers");
        Api.get("/api/v1/meta/limits")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too-many-requests"));
        assertEquals(200, Ask.stranger().get("/sign-in").statusCode());
        sent_away_is_counted_too();
    }

    private static void sent_away_is_counted_too() {
        var answers = 0;
        while (answers < 60 && Ask.stranger().get("/api/v1/deals").statusCode() == 401) {
            answers++;
        }

        assertTrue(answers > 5 && answers < 60, answers + " answers");
        Ask.stranger()
                .get("/api/v1/deals")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too-many-requests"));
        assertEquals(429, Ask.stranger().redirects().follow(false).get("/deals").statusCode());
    }
}
