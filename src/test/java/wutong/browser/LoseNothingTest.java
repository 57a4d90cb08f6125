package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wutong.web.deal.Made;

/** Nothing that was typed goes without a word. */
@QuarkusTest
class LoseNothingTest extends Journey {

    private Tab at(String path) {
        var tab = Browser.open(Look.usual(Size.DESK));
        tab.go(root.resolve(path));
        return tab;
    }

    @Test
    void keys_that_lead_away_ask_first_once_something_is_typed() {
        try (var tab = at("/deals/new")) {
            var asked = asked(tab);
            tab.at("[name=name]").fill("样例没写完的线索");
            tab.at(".rail a").focus();
            tab.page.keyboard().press("g");
            tab.page.keyboard().press("d");

            assertThat(tab.at("[name=name]")).hasValue("样例没写完的线索");
            assertEquals(List.of("beforeunload"), asked);
        }
    }

    @Test
    void a_form_in_which_nothing_is_typed_lets_go() {
        try (var tab = at("/deals/new")) {
            var asked = asked(tab);
            tab.at(".rail a").focus();
            tab.page.keyboard().press("g");
            tab.page.keyboard().press("d");

            assertThat(tab.page).hasURL(Pattern.compile("/deals$"));
            assertEquals(List.of(), asked);
        }
    }

    @Test
    void escape_asks_before_it_drops_what_was_said_of_a_move() {
        Made.lead("样例看板上没写完");
        try (var tab = at("/board?q=" + URLEncoder.encode("样例看板上没写完", UTF_8))) {
            var asked = asked(tab);
            tab.at(".card h3 a").focus();
            tab.page.keyboard().press("Shift+ArrowRight");
            tab.at("#ask textarea").fill("谈了选址");
            tab.page.keyboard().press("Escape");

            assertThat(tab.at("#ask textarea")).hasValue("谈了选址");
            assertEquals(List.of("confirm"), asked);
        }
    }

    @Test
    void a_lead_that_no_answer_came_to_stays_as_it_was_typed() {
        try (var tab = at("/deals/new")) {
            tab.page.route("**/deals", Route::abort);
            tab.at("[name=name]").fill("样例断网的线索");
            tab.at("[name=source]").fill("自荐");
            tab.at("form.lead .primary").click();

            assertThat(tab.at("form.lead .acts .notice.bad")).isVisible();
            assertThat(tab.at("[name=name]")).hasValue("样例断网的线索");

            tab.page.unroute("**/deals");
            tab.at("form.lead .primary").click();

            assertThat(tab.page).hasURL(Pattern.compile("/deals/\\d+\\?done=logged"));
            assertThat(tab.at("h1")).hasText("样例断网的线索");
        }
    }

    @Test
    void a_lead_that_is_refused_comes_back_where_it_stood() {
        try (var tab = at("/deals/new")) {
            tab.at("[name=name]").fill("样例缺来源的线索");
            tab.page.evaluate("document.querySelector('[name=source]').required = false");
            tab.at("form.lead .primary").click();

            assertThat(tab.at("[name=source]")).hasAttribute("aria-invalid", "true");
            assertThat(tab.at("[name=source]")).isFocused();
            assertThat(tab.at("[name=name]")).hasValue("样例缺来源的线索");
            tab.nothingWentWrong();
        }
    }

    @Test
    void a_touch_that_no_answer_came_to_stays_as_it_was_typed() {
        var deal = Made.lead("样例断网的跟进");
        try (var tab = at(deal.at() + "?log=touch#touches")) {
            tab.page.route("**/touches", Route::abort);
            tab.at("#touches select").selectOption(new SelectOption().setIndex(1));
            tab.at("#touches textarea").fill("谈到一半网断了");
            tab.at("#touches form .primary").click();

            assertThat(tab.at("#touches .acts .notice.bad")).isVisible();
            assertThat(tab.at("#touches textarea")).hasValue("谈到一半网断了");

            tab.page.unroute("**/touches");
            tab.at("#touches form .primary").click();

            assertThat(tab.at("#touches .past .said")).hasText("谈到一半网断了");
        }
    }

    /** What the browser asked, each time answered with a no. */
    private static List<String> asked(Tab tab) {
        var asked = new ArrayList<String>();
        tab.page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        return asked;
    }
}
