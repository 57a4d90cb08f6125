package wutong.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wutong.bench.House;

/** Takes the pictures of the README from a service of its own that tells the demo story. Run by {@code make screenshots}, never with the tests. */
class Screenshots {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path PICTURES = Path.of("docs/pictures");
    private static final long LARGEST = 400_000;

    @Test
    void the_overview_and_a_signed_deal(@TempDir Path data) throws Exception {
        Files.createDirectories(PICTURES);
        var options = List.of("-Dwutong.demo=true", "-Dwutong.data=" + data);
        try (var house = House.open(JAR, data, options);
                var tab = Browser.open(Look.usual(Size.DESK)).as(house.session())) {
            take(tab, house.at.resolve("/"), "overview.png");
            take(tab, signed(tab, house.at), "deal.png");
            tab.nothingWentWrong();
        }
    }

    /** Of the deals that stand at signing, the one with the most to tell. */
    private static URI signed(Tab tab, URI root) {
        tab.go(root.resolve("/deals?stage=SIGNED&status=OPEN"));
        var found = (List<?>)
                tab.page.evaluate("() => [...document.querySelectorAll('td.lead a')].map(one => one.pathname)");
        return found.stream()
                .map(path -> root.resolve((String) path))
                .max(Comparator.comparingInt(deal -> told(tab, deal)))
                .orElseThrow();
    }

    /** A restatement tells more than a line, and a headquarters more than none. */
    private static int told(Tab tab, URI deal) {
        tab.go(deal);
        return tab.page.locator("#history li").count()
                + 20 * tab.page.locator("#history del").count()
                - 20 * tab.page.locator("p.under:has-text('非总部')").count();
    }

    /** Taken when asked again, as most pages are, and in a window as high as the page, whose frame then reaches its foot. */
    private static void take(Tab tab, URI address, String name) throws Exception {
        tab.go(address);
        var height = (int) tab.page.evaluate("() => document.documentElement.scrollHeight");
        tab.page.setViewportSize(Size.DESK.width, height);
        tab.go(address);
        var picture = PICTURES.resolve(name);
        tab.page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertTrue(Files.size(picture) < LARGEST, picture + " has " + Files.size(picture) + " bytes");
    }
}
