package wutong.web.deal;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.analytics.Acts;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.identity.People;
import wutong.web.Ask;

@QuarkusTest
class MinePagesTest {

    private static final String TALKS = "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-03-01";
    private static final String SIGNED =
            "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, TO_SIGN 2025-01-07, SIGNED 2025-02-15";

    @Inject
    OnDuty onDuty;

    @Inject
    Acts acts;

    @Inject
    People people;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private long mine(String life) {
        var me = people.actor("值班").id();
        return acts.deal("样例我的", life, new Said().say(DealField.OWNER, me));
    }

    private static int place(String page, long deal) {
        return page.indexOf("href=\"/deals/" + deal + "\"");
    }

    @Test
    void what_i_look_after_stands_here_the_longest_over_its_limit_first() {
        var signed = mine(SIGNED);
        var talks = mine(TALKS);

        var page = Ask.plain().get("/mine").asString();

        assertTrue(place(page, talks) > 0);
        assertTrue(place(page, talks) < place(page, signed));
    }

    @Test
    void what_another_looks_after_does_not() {
        var nobodys = acts.deal("样例我的", TALKS);

        assertTrue(place(Ask.plain().get("/mine").asString(), nobodys) < 0);
    }

    @Test
    void what_i_did_last_is_told_with_the_act() {
        var made = Made.contacted("样例我的刚推进");

        Ask.plain()
                .get("/mine")
                .then()
                .body(containsString("<a href=\"" + made.at() + "\">样例我的刚推进</a><span class=\"quiet\">推进</span>"));
    }
}
