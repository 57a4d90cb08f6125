package wutong.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is to be said against a page that stands in a window. */
final class Seen {

    private static final double SHIFT = 0.05;

    private static final int HEAVIEST = 120 * 1024;

    private static final String AXE = read("/axe.min.js");

    private static final String RUN = """
            async part => {
                const all = await axe.run(part, {
                    runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']},
                    rules: {'target-size': {enabled: true}},
                    resultTypes: ['violations'],
                });
                return all.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.flat().join(' ') + ': ' + ([...node.any, ...node.all, ...node.none][0]?.message || rule.help)));
            }""";

    private Seen() {}

    static List<String> faults(Page page, int width) {
        return faults(page, width, "html");
    }

    /** What lies over the rest of a page, such as a list under a field, hides of it what it must: then only that part is judged. */
    static List<String> faults(Page page, int width, String part) {
        var faults = new ArrayList<String>();
        var shift = ((Number) page.evaluate("() => globalThis.shift")).doubleValue();
        if (shift > SHIFT) {
            faults.add("jumps about: " + shift + page.evaluate("() => [...globalThis.shifted]"));
        }
        // A phone zooms out of a page that is too wide: then it is the window that has grown.
        var wide = (int) page.evaluate("() => Math.max(document.documentElement.scrollWidth, innerWidth)");
        if (wide > width) {
            faults.add("is " + wide + " wide");
        }
        var weight = Weight.of(page);
        if (weight > HEAVIEST) {
            faults.add("brings " + weight + " bytes of assets");
        }
        page.evaluate(AXE);
        ((List<?>) page.evaluate(RUN, part)).forEach(one -> faults.add("axe: " + one));
        return faults;
    }

    private static String read(String resource) {
        try (var in = Seen.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
