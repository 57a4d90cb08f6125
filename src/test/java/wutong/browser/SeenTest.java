package wutong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is looked for is found where it is. */
class SeenTest {

    private static final String PAGE =
            "<!doctype html><html lang=en><meta name=viewport content=width=device-width><title>Sampler</title><main><h1>Sampler</h1>%s</main>";

    @Test
    void a_sound_page_has_no_faults() {
        try (var tab = Browser.open(Look.usual(Size.HAND))) {
            tab.page.setContent(PAGE.formatted("<p>Well"));

            assertEquals("[]", Seen.faults(tab.page, Size.HAND.width).toString());
            tab.nothingWentWrong();
        }
    }

    @Test
    void pale_words_and_a_wide_page_are_told_of() {
        try (var tab = Browser.open(Look.usual(Size.DESK))) {
            tab.page.setContent(PAGE.formatted("<p style='color: #ccc'>Pale</p><div style='width: 2000px'>Wide</div>"));

            var faults = Seen.faults(tab.page, Size.DESK.width).toString();

            assertTrue(faults.contains("axe: color-contrast at p"), faults);
            assertTrue(faults.contains("is 2008 wide"), faults);
        }
    }

    @Test
    void errors_of_scripts_and_refusals_of_the_policy_are_told_of() {
        try (var tab = Browser.open(Look.usual(Size.DESK))) {
            tab.page.setContent(
                    "<meta http-equiv=Content-Security-Policy content=\"img-src 'none'\"><script>console.error('so'); throw Error('thus')</script><img src=http://127.0.0.1:9/a.png>");
            tab.page.waitForFunction("() => document.images[0].complete");

            var wrong = tab.wrong().toString();

            assertTrue(wrong.contains("console: so"), wrong);
            assertTrue(wrong.contains("script: ") && wrong.contains("thus"), wrong);
            assertTrue(wrong.contains("violates the following Content Security Policy"), wrong);
        }
    }

    @Test
    void a_jump_is_told_of() {
        try (var tab = Browser.open(Look.usual(Size.DESK))) {
            tab.page.setContent(
                    PAGE.formatted("<p id=late></p><div id=low style='height: 600px; background: #fff'>Low</div>"));
            tab.page.evaluate(
                    "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => { late.style.height = '300px'; "
                            + "requestAnimationFrame(() => requestAnimationFrame(done)); }, 50)))");

            assertTrue(Seen.faults(tab.page, Size.DESK.width).toString().contains("jumps about"));
        }
    }
}
