package wutong.web.deal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;

/** The way back from what was just done, on the page of a deal. */
@QuarkusTest
class UndoTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void a_move_is_taken_back_from_the_page_that_tells_it() {
        var made = Made.contacted("样例撤销推进");
        made.get("?done=moved").then().body(containsString("action=\"" + made.at() + "/stage-moves/undo\""));

        made.form()
                .post(made.at() + "/stage-moves/undo")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=unmoved"));

        made.get("?done=unmoved").then().body(containsString("已撤销推进"), containsString("推进到接触研判"));
        made.get("?done=moved").then().body(not(containsString("/stage-moves/undo")));
    }

    @Test
    void a_rest_is_ended_the_same_way() {
        var made = Made.contacted("样例撤销暂缓");
        made.form()
                .formParam("reviewOn", Made.SOON)
                .formParam("reason", "样例")
                .post(made.at() + "/pauses")
                .then()
                .statusCode(303);

        made.get("?done=paused")
                .then()
                .body(containsString("class=\"undo-one\" action=\"" + made.at() + "/resumptions\""));
    }

    @Test
    void what_was_not_just_done_offers_no_way_back() {
        var made = Made.contacted("样例无可撤销");

        made.get("").then().body(not(containsString("undo-one")));
    }
}
