package wutong.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** The one Chromium of all tests: that of this machine, none is ever fetched. */
final class Browser {

    /** {@code required} where a missing browser is a failure and no reason to skip. */
    private static final String WANTED = "WUTONG_BROWSER";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> OPTIONS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update");

    private static final String NONE =
            "No browser here: install Debian's chromium (or Chrome), and the pages are tested in it.";

    private static com.microsoft.playwright.Browser chromium;
    private static boolean said;

    private Browser() {}

    /** A new window; the test that asks is skipped where there is no browser. */
    static Tab open(Look look) {
        return new Tab(running(), look);
    }

    private static com.microsoft.playwright.Browser running() {
        if (chromium == null) {
            chromium = start(found().orElseThrow(Browser::missing));
        }
        return chromium;
    }

    /** Ends with this process, whose child it is. */
    private static com.microsoft.playwright.Browser start(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Tab.PATIENCE);
        var offline = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return Playwright.create(offline)
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(OPTIONS));
    }

    private static Optional<Path> found() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing() {
        if ("required".equals(System.getenv(WANTED))) {
            return new IllegalStateException(NONE);
        }
        if (!said) {
            System.err.println(NONE);
            said = true;
        }
        return new TestAbortedException(NONE);
    }
}
