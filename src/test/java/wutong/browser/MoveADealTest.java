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
import wutong.identity.Role;
import wutong.web.access.Staff;
import wutong.web.deal.Made;

/** A deal through a gate, on its own page. */
@QuarkusTest
class MoveADealTest {

    @TestHTTPResource
    URI root;

    @Inject
    OnDuty onDuty;

    @Inject
    Staff staff;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
        staff.person("walk-head", "区投促局", Role.HEAD);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_named_in_place_filled_there_and_the_deal_moves(Size size) {
        var made = Made.lead("样例过关" + size.width + "项目", staff.token("walk-head"));
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-head"))) {
            tab.go(root.resolve(made.at()));
            assertThat(tab.at(".slip .lede")).containsText("还缺：双向联系记录、投资方或保密原因、研判结论");

            tab.at("#slip [name='touch.kind']").selectOption("CALL");
            tab.at("#slip [name='touch.summary']").fill("首次通话，对方有意来访");
            tab.at("#slip [name=secrecyReason]").fill("对方要求保密");
            tab.at("#slip .button.primary").click();
            assertThat(tab.at("#judgement-error, #slip .notice.bad")).containsText("请选");
            assertThat(tab.at("#slip [name=secrecyReason]")).hasValue("对方要求保密");
            tab.isSound(size);

            tab.at("#slip [name=judgement]").selectOption("GO");
            tab.at("#slip .button.primary").click();

            assertThat(tab.at("#notices")).containsText("已到“接触研判”。");
            assertThat(tab.at(".stages [aria-current=step]")).containsText(Pattern.compile("接触研判"));
            assertThat(tab.at("#touches")).containsText("首次通话，对方有意来访");
            tab.nothingWentWrong();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_button_above_sends_what_was_filled_in_below(Size size) {
        var made = Made.lead("样例上面的按钮" + size.width + "项目", staff.token("walk-head"));
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-head"))) {
            tab.go(root.resolve(made.at()));
            tab.at(".heading .primary").click();
            assertThat(tab.at("#slip [name='touch.kind']")).isFocused();

            tab.at("#slip [name='touch.kind']").selectOption("CALL");
            tab.at("#slip [name='touch.summary']").fill("首次通话");
            tab.at("#slip [name=secrecyReason]").fill("对方要求保密");
            tab.at("#slip [name=judgement]").selectOption("GO");
            tab.at(".heading .primary").click();

            assertThat(tab.at("#notices")).containsText("已到“接触研判”。");
            tab.nothingWentWrong();
        }
    }
}
