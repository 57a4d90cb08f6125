package wutong.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreferencesTest {

    @Test
    void a_choice_is_kept_and_leads_back() {
        Ask.form()
                .formParam("lang", "en")
                .formParam("back", "/deals?q=%E8%8B%8F")
                .post("/preferences")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/deals?q=%E8%8B%8F"))
                .header(
                        "Set-Cookie",
                        allOf(containsString("lang=en"), containsString("SameSite=Lax"), containsString("HttpOnly")));
    }

    @Test
    void a_choice_that_is_none_is_forgotten() {
        Ask.form()
                .formParam("theme", "auto")
                .post("/preferences")
                .then()
                .header("Set-Cookie", allOf(containsString("theme="), containsString("Max-Age=0")));
    }

    @Test
    void the_columns_of_the_list_are_kept_and_what_is_no_name_of_one_is_not() {
        Ask.form()
                .formParam("columns", "none", "star", "paid_in", "a;b=c", "<b>")
                .post("/preferences")
                .then()
                .header("Set-Cookie", startsWith("columns=none.star.paid_in;"));
    }

    @Test
    void the_usual_columns_need_not_be_kept() {
        Ask.form()
                .formParam("columns", "none", "star", "usual")
                .post("/preferences")
                .then()
                .header("Set-Cookie", allOf(startsWith("columns=;"), containsString("Max-Age=0")));
    }
}
