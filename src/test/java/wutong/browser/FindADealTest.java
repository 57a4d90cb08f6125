package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.web.deal.Made;

/** Finding a deal by the initials of its name, and putting a day of it right. */
@QuarkusTest
class FindADealTest extends Journey {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({"DESK, 样例缀锦寻踪项目, zjxzxm", "HAND, 样例绛雪寻踪项目, jxxzxm"})
    void initials_find_it_and_a_corrected_day_stands_beside_the_old_one(Size size, String name, String initials) {
        contacted(name);
        var day = TODAY.minusDays(8).toString();
        try (var tab = Browser.open(Look.usual(size))) {
            tab.go(root.resolve("/"));

            tab.at("header [name=q]").fill(initials);
            tab.at("header [name=q]").press("Enter");
            tab.at("main td.lead a").click();
            assertThat(tab.at("h1")).hasText(name);
            tab.at("#history li:has(b:text-is('接触研判')) a.def").click();
            assertThat(tab.at("#slip h2")).containsText("接触研判");
            tab.at("#slip [name=occurredOn]").fill(day);
            tab.at("#slip [name=reason]").fill("以来访登记为准");
            tab.at("#slip .button.primary").click();

            assertThat(tab.at("#history .notice")).containsText("已更正。");
            assertThat(tab.at("#history .notice")).isFocused();
            var told = tab.at("#history li:has-text('以来访登记为准')");
            assertThat(told).containsText("原记");
            assertThat(told.locator("time")).hasAttribute("datetime", day);
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_found_while_typing_leads_to_the_deal(Size size) {
        var name = "样例随打随找" + size.width + "项目";
        Made.lead(name);
        try (var tab = Browser.open(Look.usual(size))) {
            tab.go(root.resolve("/"));

            tab.at("header [name=q]").pressSequentially(name);
            assertThat(tab.at(".found nav a")).containsText(name);
            tab.isSound(size, ".find");
            tab.at(".found nav a").click();

            assertThat(tab.at("h1")).hasText(name);
        }
    }

    /** Received some days before it was contacted, so that the day of the contact may move back. */
    private static void contacted(String name) {
        var made = Made.contacted(name);
        made.form()
                .formParam("receivedOn", TODAY.minusDays(20).toString())
                .formParam("seen.receivedOn", TODAY.toString())
                .post(made.at() + "/edit")
                .then()
                .statusCode(303);
    }
}
