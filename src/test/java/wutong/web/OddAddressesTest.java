package wutong.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that cannot be read are answered like any other: clients of tests tidy them, so the line is written by hand. */
@QuarkusTest
class OddAddressesTest {

    @TestHTTPResource
    URL root;

    private String answer(String path, Charset charset) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            var line = "GET " + path + " HTTP/1.1\r\nHost: " + root.getAuthority() + "\r\nConnection: close\r\nCookie: "
                    + Door.COOKIE + "=" + SignedIn.token() + "\r\n\r\n";
            socket.getOutputStream().write(line.getBytes(charset));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%zz", "/api/v1/deals/%", "/api/v1/deals/%C3%28", "/api/v1/deals?q=%zz"})
    void under_the_api_it_is_a_problem(String path) throws IOException {
        var answer = answer(path, StandardCharsets.US_ASCII);

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deals/项目", "/api/v1/deals/项目"})
    void raw_letters_are_answered_too(String path) throws IOException {
        var answer = answer(path, StandardCharsets.UTF_8);

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTrue(answer.contains(path.startsWith("/api") ? "\"code\":" : "<main"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/deals/%"})
    void elsewhere_it_is_a_page(String path) throws IOException {
        var answer = answer(path, StandardCharsets.US_ASCII);

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("<main"), answer);
        assertTrue(
                answer.contains("Content-Security-Policy: ") || answer.contains("content-security-policy: "), answer);
    }
}
