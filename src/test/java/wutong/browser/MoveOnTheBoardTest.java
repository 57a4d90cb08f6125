package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Mouse;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.web.deal.Made;

/** A deal through a gate on the board: by drag, by the menu of its card, by keys. A finger does not drag: it scrolls. */
@QuarkusTest
class MoveOnTheBoardTest extends Journey {

    @Test
    void a_drag_asks_for_what_is_missing_and_the_card_stays_where_it_was_put() {
        try (var tab = board(Size.DESK, "样例拖动项目")) {
            drag(tab, "CONTACTED");

            filled(tab);

            moved(tab, "样例拖动项目");
        }
    }

    @Test
    void a_drag_to_where_the_deal_may_not_go_comes_back_and_says_why() {
        try (var tab = board(Size.DESK, "样例拖回项目")) {
            drag(tab, "TO_SIGN");

            assertThat(tab.at(".toast")).isVisible();
            assertThat(tab.at("#col-LEAD .card h3")).hasText("样例拖回项目");
            assertThat(tab.page.locator("#ask")).isHidden();
            tab.nothingWentWrong();
        }
    }

    @Test
    void a_drag_that_is_thought_better_of_changes_nothing() {
        try (var tab = board(Size.DESK, "样例罢手项目")) {
            drag(tab, "CONTACTED");

            assertThat(tab.at("#ask form")).isVisible();
            tab.page.keyboard().press("Escape");

            assertThat(tab.page.locator("#ask")).isHidden();
            assertThat(tab.at("#col-LEAD .card h3")).hasText("样例罢手项目");
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_menu_of_a_card_moves_it(Size size) {
        var name = "样例菜单" + size.width + "项目";
        try (var tab = board(size, name)) {
            tab.at(".card summary").click();
            tab.at(".card .deeds a").click();

            filled(tab);

            moved(tab, name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shift_and_an_arrow_move_it_without_a_mouse(Size size) {
        var name = "样例按键" + size.width + "项目";
        try (var tab = board(size, name)) {
            tab.at(".card h3 a").focus();
            tab.page.keyboard().press("Shift+ArrowRight");

            filled(tab);

            moved(tab, name);
            assertThat(tab.at("#col-LEAD header .num")).isFocused();
        }
    }

    @Test
    void the_hand_goes_on_with_the_next_card_of_the_column_that_one_left() {
        Made.lead("样例连推看板项目乙");
        try (var tab = board(Size.DESK, "样例连推看板项目")) {
            var first = tab.page.locator("#col-LEAD .card h3 a").first();
            var second = tab.page.locator("#col-LEAD .card h3 a").last().textContent();
            first.focus();
            tab.page.keyboard().press("Shift+ArrowRight");

            filled(tab);

            assertThat(tab.page.locator("#col-CONTACTED .card")).hasCount(1);
            assertThat(tab.at("#col-LEAD .card h3 a")).isFocused();
            assertThat(tab.at("#col-LEAD .card h3 a")).hasText(second);
            tab.nothingWentWrong();
        }
    }

    @Test
    void a_move_is_taken_back_by_a_key_after_its_toast_has_gone_and_once_only() {
        var name = "样例按键撤销项目";
        try (var tab = board(Size.DESK, name)) {
            tab.at(".card h3 a").focus();
            tab.page.keyboard().press("Shift+ArrowRight");
            filled(tab);
            moved(tab, name);
            tab.page.evaluate("document.querySelector('.toast').hidden = true");

            tab.page.keyboard().press("z");

            assertThat(tab.at("#col-LEAD .card h3")).hasText(name);
            assertThat(tab.at(".toast")).containsText("已撤销");
            tab.page.keyboard().press("z");
            assertThat(tab.at(".toast")).containsText("没有可撤销的");
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void a_move_made_by_mistake_is_taken_back_where_it_is_told(Size size) {
        var name = "样例总部撤销看板" + size;
        try (var tab = board(size, name)) {
            tab.at(".card summary").click();
            tab.at(".card .deeds a").first().click();
            filled(tab);
            moved(tab, name);

            tab.at(".toast button").click();

            assertThat(tab.at("#col-LEAD .card h3")).hasText(name);
            assertThat(tab.page.locator("#col-CONTACTED .card")).hasCount(0);
            tab.nothingWentWrong();
        }
    }

    /** A window on the board with one lead on it. */
    private Tab board(Size size, String name) {
        Made.lead(name);
        var tab = Browser.open(Look.usual(size));
        tab.go(root.resolve("/board?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
        return tab;
    }

    private static void drag(Tab tab, String stage) {
        var card = tab.at(".card h3").boundingBox();
        var column = tab.at("#col-" + stage).boundingBox();
        var mouse = tab.page.mouse();
        mouse.move(card.x + 20, card.y + card.height / 2);
        mouse.down();
        mouse.move(column.x + column.width / 2, column.y + 80, new Mouse.MoveOptions().setSteps(12));
        mouse.up();
    }

    private static void filled(Tab tab) {
        assertThat(tab.at("#ask .lede, #ask p")).isVisible();
        tab.at("#ask [name='touch.kind']").selectOption("CALL");
        tab.at("#ask [name='touch.summary']").fill("首次通话");
        tab.at("#ask [name=secrecyReason]").fill("对方要求保密");
        tab.at("#ask [name=judgement]").selectOption("GO");
        tab.at("#ask form .button.primary").click();
    }

    private static void moved(Tab tab, String name) {
        assertThat(tab.at("#col-CONTACTED .card h3")).hasText(name);
        assertThat(tab.page.locator("#col-LEAD .card")).hasCount(0);
        assertThat(tab.at("#col-CONTACTED header .num")).hasText("1");
        tab.nothingWentWrong();
    }
}
