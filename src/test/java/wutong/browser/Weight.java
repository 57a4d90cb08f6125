package wutong.browser;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What the styles, scripts, drawings and letters of a page weigh, packed as a browser would have them. */
final class Weight {

    private static final Map<String, Integer> KNOWN = new HashMap<>();

    private Weight() {}

    static int of(Page page) {
        var assets = (List<?>)
                page.evaluate(
                        "() => performance.getEntriesByType('resource')"
                                + ".filter(one => ['link', 'script', 'css', 'img', 'other'].includes(one.initiatorType)).map(one => one.name)");
        return assets.stream()
                .distinct()
                .mapToInt(asset -> KNOWN.computeIfAbsent((String) asset, Weight::packed))
                .sum();
    }

    private static int packed(String address) {
        var packed = new ByteArrayOutputStream();
        try (var asset = URI.create(address).toURL().openStream();
                var gzip = new GZIPOutputStream(packed)) {
            asset.transferTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
