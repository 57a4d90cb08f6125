package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wutong.web.deal.Made;

/** A morning without a mouse. */
@QuarkusTest
class KeysTest extends Journey {

    @Test
    void a_question_mark_tells_the_keys_and_escape_puts_them_away() {
        try (var tab = at("/")) {
            tab.page.keyboard().press("?");

            assertThat(tab.at("#keys kbd")).isVisible();
            tab.isSound(Size.DESK, "#keys");
            tab.page.keyboard().press("Escape");
            assertThat(tab.at("#keys")).isHidden();
        }
    }

    @Test
    void g_and_a_letter_lead_to_a_room() {
        try (var tab = at("/")) {
            tab.page.keyboard().press("g");
            tab.page.keyboard().press("d");

            assertThat(tab.page).hasURL(Pattern.compile("/deals$"));
            tab.nothingWentWrong();
        }
    }

    @Test
    void a_letter_alone_leads_nowhere() {
        try (var tab = at("/")) {
            tab.page.keyboard().press("d");
            tab.page.keyboard().press("/");

            assertThat(tab.at(".find input")).isFocused();
            assertThat(tab.page).hasURL(root.resolve("/").toString());
        }
    }

    @Test
    void j_walks_down_the_rows_and_enter_opens_one() {
        Made.lead("样例按键行走甲");
        Made.lead("样例按键行走乙");
        try (var tab = at("/deals?q=%E6%A0%B7%E4%BE%8B%E6%8C%89%E9%94%AE%E8%A1%8C%E8%B5%B0")) {
            tab.page.keyboard().press("j");
            assertThat(tab.at("td.lead a")).isFocused();
            tab.page.keyboard().press("j");
            assertThat(tab.page.locator("td.lead a").nth(1)).isFocused();
            tab.page.keyboard().press("k");
            tab.page.keyboard().press("Enter");

            assertThat(tab.page).hasURL(Pattern.compile("/deals/\\d+$"));
            tab.nothingWentWrong();
        }
    }

    @Test
    void j_walks_down_a_plain_list_too() {
        Made.lead("样例按键清单甲");
        Made.lead("样例按键清单乙");
        Made.lead("样例按键清单丙");
        try (var tab = at("/mine")) {
            tab.page.keyboard().press("j");
            tab.page.keyboard().press("j");
            tab.page.keyboard().press("j");

            assertThat(tab.page.locator(".rows li > a").nth(2)).isFocused();
            tab.nothingWentWrong();
        }
    }

    @Test
    void t_opens_the_form_of_a_touch_and_e_the_form_of_the_deal() {
        var made = Made.lead("样例按键跟进项目");
        try (var tab = at(made.at())) {
            tab.page.keyboard().press("t");
            assertThat(tab.at("#touches select")).isFocused();

            tab.page.keyboard().press("Escape");
            tab.page.locator("h1").click();
            tab.page.keyboard().press("e");

            assertThat(tab.page).hasURL(Pattern.compile("/deals/\\d+/edit$"));
            tab.nothingWentWrong();
        }
    }

    @Test
    void m_leads_to_what_the_next_stage_asks_for() {
        try (var tab = at(Made.lead("样例按键推进项目").at())) {
            tab.page.keyboard().press("m");

            assertThat(tab.at("#slip [name='touch.kind']")).isFocused();
            tab.nothingWentWrong();
        }
    }

    @Test
    void t_on_a_row_leads_to_the_form_of_a_touch_of_its_deal() {
        Made.lead("样例按键行上跟进");
        try (var tab = at("/deals?q=%E6%A0%B7%E4%BE%8B%E6%8C%89%E9%94%AE%E8%A1%8C%E4%B8%8A")) {
            tab.page.keyboard().press("j");
            tab.page.keyboard().press("t");

            assertThat(tab.page).hasURL(Pattern.compile("/deals/\\d+#touches$"));
            assertThat(tab.at("#touches select")).isFocused();
            tab.nothingWentWrong();
        }
    }

    @Test
    void an_arrow_leads_to_the_first_card_of_the_board() {
        Made.lead("样例按键看板走起");
        try (var tab = at("/board?q=%E6%A0%B7%E4%BE%8B%E6%8C%89%E9%94%AE%E7%9C%8B%E6%9D%BF")) {
            tab.page.keyboard().press("ArrowDown");

            assertThat(tab.at(".card h3 a")).isFocused();
            tab.nothingWentWrong();
        }
    }

    @Test
    void the_form_of_a_deal_begins_at_its_first_box() {
        try (var tab = at(Made.lead("样例按键修改项目").at() + "/edit")) {
            assertThat(tab.at("[name=name]")).isFocused();
        }
    }

    @Test
    void escape_leaves_a_box_in_which_nothing_is_typed() {
        try (var tab = at("/deals/new")) {
            assertThat(tab.at("main [autofocus]")).isFocused();
            tab.page.keyboard().press("Escape");
            tab.page.keyboard().press("g");
            tab.page.keyboard().press("d");

            assertThat(tab.page).hasURL(Pattern.compile("/deals$"));
            tab.nothingWentWrong();
        }
    }

    @Test
    void escape_does_not_leave_a_box_in_which_something_is_typed() {
        try (var tab = at("/deals/new")) {
            tab.at("[name=name]").fill("样例按键没写完");
            tab.page.keyboard().press("Escape");

            assertThat(tab.at("[name=name]")).isFocused();
        }
    }

    private Tab at(String page) {
        var tab = Browser.open(Look.usual(Size.DESK));
        tab.go(root.resolve(page));
        return tab;
    }
}
