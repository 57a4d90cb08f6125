package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources");

    @Test
    void an_address_bears_a_version_drawn_from_the_content() {
        assertTrue(Assets.address("wutong.css").matches("/wutong\\.css\\?v=[0-9a-f]{10}"));
        assertThrows(IllegalArgumentException.class, () -> Assets.address("nothing.css"));
    }

    @Test
    void the_stylesheet_stays_small() throws Exception {
        assertTrue(Files.size(ASSETS.resolve("wutong.css")) < 40_000);
    }

    @Test
    void what_came_from_others_is_as_it_came() throws Exception {
        var vendored = ASSETS.resolve("vendor/htmx-2.0.11.min.js");
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(vendored)));

        assertEquals(
                sum + "  htmx-2.0.11.min.js",
                Files.readString(ASSETS.resolve("vendor/htmx-2.0.11.min.js.sha256"))
                        .strip());
    }
}
