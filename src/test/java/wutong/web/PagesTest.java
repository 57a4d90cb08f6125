package wutong.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

    @Test
    void a_page_stands_in_the_frame_in_chinese() {
        Ask.plain()
                .get("/sampler")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html lang=\"zh-CN\">"))
                .body(containsString("1.2 亿元"))
                .body(containsString("2025-03-21"))
                .body(containsString("梧桐控股"))
                .body(containsString("值班"));
    }

    @Test
    void the_stored_language_goes_before_the_one_of_the_browser() {
        Ask.plain().header("Accept-Language", "en").get("/sampler").then().body(containsString("<html lang=\"en\">"));
        Ask.plain()
                .header("Accept-Language", "en")
                .cookie("lang", "zh")
                .get("/sampler")
                .then()
                .body(containsString("<html lang=\"zh-CN\">"));
        Ask.plain().cookie("lang", "en").get("/sampler").then().body(containsString("CNY 120 m"));
    }

    @Test
    void the_stored_theme_is_told_to_the_stylesheet() {
        Ask.plain().cookie("theme", "dark").get("/sampler").then().body(containsString("data-theme=\"dark\""));
        Ask.plain().cookie("theme", "\"><b>").get("/sampler").then().body(not(containsString("data-theme")));
    }

    @Test
    void a_form_comes_back_with_its_words_and_their_status() {
        Ask.form()
                .formParam("name", "凤栖物流 <b>")
                .post("/sampler")
                .then()
                .statusCode(422)
                .body(containsString("凤栖物流 &lt;b&gt;"))
                .body(containsString("再想想"));
    }

    @Test
    void a_missing_record_is_a_page_and_for_htmx_a_part_of_one() {
        Ask.plain()
                .get("/sampler/7")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("<nav class=\"rail\""))
                .body(containsString("没有找到项目“7”"));
        Ask.plain()
                .header("HX-Request", "true")
                .get("/sampler/7")
                .then()
                .statusCode(404)
                .body(not(containsString("<nav")))
                .body(containsString("没有找到项目“7”"));
    }

    @Test
    void no_page_at_all_is_404_in_the_language_of_the_reader() {
        Ask.plain().get("/nowhere").then().statusCode(404).body(containsString("<nav class=\"rail\""));
        Ask.plain().cookie("lang", "en").get("/no.css").then().statusCode(404).body(containsString("No such page"));
        Ask.plain().delete("/sampler").then().statusCode(405).contentType(startsWith("text/html"));
        Ask.plain()
                .accept("application/json")
                .get("/sampler")
                .then()
                .statusCode(406)
                .contentType(startsWith("text/html"));
    }

    @Test
    void a_failure_shows_its_trace_and_no_secret() {
        Ask.plain()
                .get("/sampler/13")
                .then()
                .statusCode(500)
                .body(containsString("追踪号"))
                .body(not(containsString("secret")));
    }

    @Test
    void a_form_that_is_too_large_is_refused_on_a_page() {
        Ask.plain()
                .multiPart("name", "x".repeat(65 << 20))
                .post("/sampler")
                .then()
                .statusCode(413)
                .body(containsString("64 MB"))
                .body(containsString("<nav class=\"rail\""));
    }

    @Test
    void the_type_of_a_problem_leads_to_a_page_in_both_languages() {
        Ask.plain()
                .get("/problems/gate-not-met")
                .then()
                .statusCode(200)
                .body(containsString("条件还不齐"))
                .body(containsString("Not ready for this stage"));
        Ask.plain().get("/problems/nonsense").then().statusCode(404);
    }

    @Test
    void an_asset_is_kept_for_ever_under_its_version() {
        Ask.plain()
                .get(Assets.address("wutong.css"))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
    }
}
