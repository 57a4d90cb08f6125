package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.deal.Made;

/** Nothing that was typed goes without a word. */
@QuarkusTest
class LoseNothingTest {

    @TestHTTPResource
    URI root;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

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
