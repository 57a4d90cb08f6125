package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A masked number, seen in full for a reason. */
@QuarkusTest
class RevealTest {

    @TestHTTPResource
    URI root;

    @Inject
    Exhibits exhibits;

    @ParameterizedTest
    @EnumSource
    void a_number_stands_in_full_once_a_reason_is_given(Size size) {
        try (var tab = Browser.open(Look.usual(size))) {
            tab.go(root.resolve(exhibits.at("{reveal}")));
            tab.at("main textarea").fill("约下周会面");
            tab.at("main form .primary").click();

            assertThat(tab.at("main")).containsText("16900000077");
            assertThat(tab.page.locator("main .notice.bad")).hasCount(0);
            tab.isSound(size);
        }
    }
}
