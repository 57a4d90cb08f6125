package wutong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stylesheets, scripts and icons by address; the version in it is drawn from the content, so a change is seen at once. */
final class Assets {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String name) {
        return KNOWN.computeIfAbsent(name, asset -> "/" + asset + "?v=" + version(asset));
    }

    private static String version(String name) {
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no asset " + name);
            }
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
