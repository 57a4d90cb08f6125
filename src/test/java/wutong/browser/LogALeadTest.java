package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.OnDuty;
import wutong.identity.Role;
import wutong.web.access.Staff;
import wutong.web.deal.Made;

/** From any page to a logged lead, and on to the next. */
@QuarkusTest
class LogALeadTest {

    private static final Pattern FORM = Pattern.compile("/deals/new$");

    @TestHTTPResource
    URI root;

    @Inject
    OnDuty onDuty;

    @Inject
    Staff staff;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
        staff.person("walk-officer", "区投促局", Role.OFFICER);
    }

    @ParameterizedTest
    @EnumSource
    void one_press_opens_the_form_one_saves_it_and_one_opens_the_next(Size size) {
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-officer"))) {
            tab.go(root.resolve("/"));

            tab.at("a.new:visible").click();
            tab.at("[name='enterprise.name']").fill("样例手记" + size.width + "有限公司");
            tab.at("[name='source']").fill("展会");
            tab.at("[name='contactText']").fill("周样 副总经理");
            tab.at("main form .button.primary").click();

            assertThat(tab.at("h1")).hasText("样例手记" + size.width + "有限公司项目");
            assertThat(tab.at("#notices")).containsText("已记下。");
            tab.at("#notices a").click();
            assertThat(tab.page).hasURL(FORM);
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_key_n_opens_the_form_but_not_while_typing(Size size) {
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-officer"))) {
            tab.go(root.resolve("/deals"));

            tab.at("header [name=q]").pressSequentially("n");
            assertThat(tab.at("header [name=q]")).hasValue("n");
            tab.at("header [name=q]").blur();
            tab.page.keyboard().press("n");

            assertThat(tab.page).hasURL(FORM);
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_is_refused_keeps_what_was_typed(Size size) {
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-officer"))) {
            tab.go(root.resolve("/deals/new"));

            tab.at("[name='enterprise.name']").fill("样例留字" + size.width + "有限公司");
            tab.at("[name='source']").fill("展会");
            tab.at("[name='registeredCapital']").fill("一大笔");
            tab.at("main form .button.primary").click();

            assertThat(tab.at("#registeredCapital-error")).containsText("读不懂");
            assertThat(tab.at("[name='enterprise.name']")).hasValue("样例留字" + size.width + "有限公司");
            tab.isSound(size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_likely_twin_is_named_while_typing(Size size) {
        var name = "样例孪生" + size.width + "项目";
        Made.lead(name, staff.token("walk-officer"));
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-officer"))) {
            tab.go(root.resolve("/deals/new"));

            tab.at("main [name=name]").pressSequentially(name);
            tab.at("main [name=name]").blur();

            assertThat(tab.at("main form a[href^='/deals/']")).containsText(name);
            tab.isSound(size);
        }
    }

    @Test
    void a_hint_does_not_stand_between_one_box_and_the_next() {
        Made.lead("样例不拦路项目");
        try (var tab = Browser.open(Look.usual(Size.DESK))) {
            tab.go(root.resolve("/deals/new"));
            tab.at("main [name=name]").pressSequentially("样例不拦路项目");
            var hint = tab.at("main form .twin a");
            assertThat(hint).containsText("样例不拦路项目");

            tab.page.keyboard().press("ArrowDown");
            assertThat(hint).isFocused();
            tab.page.keyboard().press("ArrowUp");
            assertThat(tab.at("main [name=name]")).isFocused();
            tab.page.keyboard().press("Tab");

            assertThat(hint).not().isFocused();
            assertThat(tab.at("main form :is(input, select, textarea):focus")).isVisible();
        }
    }
}
