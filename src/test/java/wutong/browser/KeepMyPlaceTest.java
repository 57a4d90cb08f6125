package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.web.deal.Made;

/** An act on a deal leaves the reader where it was done, and one hand is enough for it. */
@QuarkusTest
class KeepMyPlaceTest extends Journey {

    @ParameterizedTest
    @EnumSource
    void a_touch_saved_from_its_text_is_shown_where_it_was_logged(Size size) {
        var made = Made.lead("样例留步" + size.width + "项目");
        try (var tab = Browser.open(Look.usual(size))) {
            tab.go(root.resolve(made.at() + "#touches"));

            tab.at("#touches [name='touch.kind']").selectOption("CALL");
            tab.at("#touches [name='touch.summary']").fill("电话约下周来访");
            tab.at("#touches [name='touch.summary']").press("Control+Enter");

            assertThat(tab.at("#touches .notice")).containsText("跟进已记下。");
            assertThat(tab.at("#touches .notice")).isFocused();
            assertThat(tab.at("#touches .notice")).isInViewport();
            assertThat(tab.at("#touches .past .said")).containsText("电话约下周来访");
            tab.isSound(size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_long_form_is_saved_from_wherever_one_stands(Size size) {
        var made = Made.lead("样例长表" + size.width + "项目");
        try (var tab = Browser.open(Look.usual(size))) {
            tab.go(root.resolve(made.at() + "/edit"));
            assertThat(tab.at(".edition > .acts .primary")).isInViewport();
            tab.isSound(size);

            tab.at(".edition [name=issues]").fill("对方等总部批复");
            tab.at(".edition [name=issues]").press("Meta+Enter");

            assertThat(tab.at(".notice.good")).containsText("已保存。");
            assertThat(tab.at(".notice.good")).isFocused();
            assertThat(tab.at("main")).containsText("对方等总部批复");
            tab.nothingWentWrong();
        }
    }

    @Test
    void the_first_screen_of_a_phone_tells_where_the_deal_is_what_it_lacks_and_holds_the_acts() {
        var made = Made.contacted("样例拇指够得着的华东区域总部及研发中心项目");
        try (var tab = Browser.open(Look.usual(Size.HAND))) {
            tab.go(root.resolve(made.at()));

            for (var part : new String[] {"h1", ".way summary", ".stages", ".slip .lede", ".heading .acts .primary"}) {
                var box = tab.at(part).boundingBox();
                assertTrue(box.y >= 0 && box.y + box.height <= Size.HAND.height, part + " " + box.y);
            }
            assertTrue(tab.at(".heading .acts .primary").boundingBox().y > Size.HAND.height / 2);
            tab.at(".heading .acts a[href='#deeds']").click();
            assertThat(tab.at("#deeds")).isInViewport();
            tab.at(".way summary").click();
            assertThat(tab.at(".way dl")).containsText("接触研判");
            tab.isSound(Size.HAND);
        }
    }
}
