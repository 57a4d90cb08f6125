package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.OnDuty;
import wutong.analytics.Acts;
import wutong.identity.Role;
import wutong.web.access.Staff;

/** From a figure to the deals behind it. */
@QuarkusTest
class OpenAFigureTest {

    private static final String LANDED =
            "LEAD 2025-03-03, CONTACTED 2025-03-05, NEGOTIATING 2025-03-06, REGISTERED 2025-03-20, LANDED 2025-03-21";

    @TestHTTPResource
    URI root;

    @Inject
    OnDuty onDuty;

    @Inject
    Staff staff;

    @Inject
    Acts acts;

    @BeforeEach
    void some_deals_stand() {
        onDuty.come();
        staff.person("walk-leader", "区投促局", Role.LEADER);
        acts.deal("样例点数", LANDED);
        acts.deal("样例点数", "LEAD 2025-03-03, CONTACTED 2025-03-05");
    }

    @ParameterizedTest
    @EnumSource
    void the_list_behind_each_figure_has_as_many_deals_as_the_figure_says(Size size) {
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-leader"))) {
            tab.go(root.resolve("/"));

            var figures = tab.page.locator(".lists > a.figure").count();
            for (int i = 0; i < figures; i++) {
                counts(tab, ".lists > a.figure >> nth=" + i, ".value");
            }
            counts(tab, ".funnel .num a", null);

            assertThat(tab.page.locator(".lists > a.figure")).hasCount(4);
            tab.nothingWentWrong();
        }
    }

    private static void counts(Tab tab, String figure, String number) {
        var shown = number == null ? tab.at(figure) : tab.at(figure).locator(number);
        var count = shown.innerText().replaceAll("(?s)^\\D*([\\d,]+).*", "$1");

        tab.at(figure).click();

        assertThat(tab.at(".tally")).containsText(Pattern.compile("^\\s*" + count + " 个"));
        tab.page.goBack();
    }
}
