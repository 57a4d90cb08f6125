package wutong.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.web.deal.Made;

/** A list is taken along as a file, for a reason. */
@QuarkusTest
class TakeAListTest extends Journey {

    @ParameterizedTest
    @EnumSource
    void the_file_comes_when_its_reason_is_given(Size size) {
        var name = "样例带走清单" + size.width + "项目";
        Made.lead(name);
        try (var tab = Browser.open(Look.usual(size))) {
            tab.go(root.resolve("/deals/export?format=csv&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
            tab.at("#reason").fill("自己核对");

            var file =
                    tab.page.waitForDownload(() -> tab.at("main form .primary").click());

            assertTrue(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
            tab.nothingWentWrong();
        }
    }
}
