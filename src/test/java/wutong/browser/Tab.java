package wutong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import wutong.web.Door;
import wutong.web.SignedIn;

/** A window on the service, and all that goes wrong in it. */
final class Tab implements AutoCloseable {

    /** What the page would not tell by itself: how far it jumps about. */
    private static final String WATCH = """
            globalThis.shift = 0;
            globalThis.shifted = new Set();
            new PerformanceObserver(all => all.getEntries().forEach(one => {
                globalThis.shift += one.value;
                one.sources.forEach(({node}) => globalThis.shifted.add((node?.closest ? node : node?.parentElement)?.outerHTML.slice(0, 60)));
            })).observe({type: 'layout-shift', buffered: true});
            """;

    /** The browser's own word on an answer of 4xx or 5xx: whether one may be, {@link #answered} knows better. */
    private static final String STATUS = "Failed to load resource";

    /** Milliseconds that a thing may take to appear: a busy machine is slow, not wrong. */
    static final double PATIENCE = 15_000;

    private final BrowserContext context;
    private final Set<String> wrong = new TreeSet<>();
    private String session;
    final Page page;

    Tab(com.microsoft.playwright.Browser browser, Look look) {
        var hand = look.size() == Size.HAND;
        context = browser.newContext(new NewContextOptions()
                .setViewportSize(look.size().width, look.size().height)
                .setIsMobile(hand)
                .setHasTouch(hand)
                .setLocale(look.lang())
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(ColorScheme.valueOf(look.theme().toUpperCase())));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(WATCH);
        page = context.newPage();
        page.onConsoleMessage(this::said);
        page.onPageError(error -> wrong.add("script: " + error));
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(STATUS)) {
            wrong.add("console: " + message.text());
        }
    }

    /** A request that a new page cut off has not failed. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            wrong.add("request: " + request.failure() + " " + request.url());
        }
    }

    /** A page, a part of one and a form may be refused, and say so; an asset may not. */
    private void answered(Response response) {
        var request = response.request();
        var part =
                request.headers().containsKey("hx-request") || request.method().equals("POST");
        if (response.status() >= (part || response.request().isNavigationRequest() ? 500 : 400)) {
            wrong.add("answer: " + response.status() + " " + response.url());
        }
    }

    /** With the session of this token; without a word it is that of the person on duty. */
    Tab as(String token) {
        session = token;
        return this;
    }

    /** As somebody who has not signed in. */
    Tab stranger() {
        return as("");
    }

    /** Goes to an address and waits until nothing moves there any more. */
    int go(URI address) {
        if (session == null) {
            session = SignedIn.token();
        }
        if (!session.isEmpty()) {
            context.addCookies(List.of(new Cookie(Door.COOKIE, session)
                    .setUrl(address.resolve("/").toString())
                    .setHttpOnly(true)
                    .setSameSite(SameSiteAttribute.LAX)));
        }
        var answer = page.navigate(address.toString());
        page.evaluate("""
                async () => {
                    await document.fonts.ready;
                    const moving = document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity);
                    await Promise.allSettled(moving.map(one => one.finished));
                    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                }""");
        return answer.status();
    }

    void in(String theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase())));
    }

    /** What went wrong since it was last asked. */
    List<String> wrong() {
        var told = List.copyOf(wrong);
        wrong.clear();
        return told;
    }

    void nothingWentWrong() {
        assertEquals(List.of(), wrong());
    }

    /** The page as it stands now bears looking at. */
    void isSound(Size size) {
        isSound(size, "html");
    }

    /** The same of a part that lies over the rest. */
    void isSound(Size size, String part) {
        assertEquals(List.of(), Seen.faults(page, size.width, part));
        nothingWentWrong();
    }

    /** The first thing on the page that a style selector finds. */
    com.microsoft.playwright.Locator at(String selector) {
        return page.locator(selector).first();
    }

    @Override
    public void close() {
        context.close();
    }
}
