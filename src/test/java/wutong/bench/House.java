package wutong.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import wutong.access.Accounts;
import wutong.web.Door;

/** The packaged service as a process of its own, on a port of its own, over one folder of data. */
public final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "Sieben-Eichen7";

    private final Process process;
    public final URI at;

    private String session;

    private House(Process process, URI at) {
        this.process = process;
        this.at = at;
    }

    /** A question of somebody who has signed in. */
    public HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(at.resolve(path))
                .header("Cookie", Door.COOKIE + "=" + session)
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** The token of whoever has signed in. */
    public String session() {
        return session;
    }

    /** How both the service and the SQL beside it open the database; a repeated question is really asked again. */
    static String url(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath()
                + "/wutong;WRITE_DELAY=0;CACHE_SIZE=131072;QUERY_CACHE_SIZE=500;RETENTION_TIME=1000;OPTIMIZE_REUSE_RESULTS=0";
    }

    public static House open(Path jar, Path data, List<String> options) throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dwutong.admin-password=" + PASSWORD);
        command.add("-Dwutong.limits.requests-per-minute=0");
        command.add("-Dwutong.data=" + data.toAbsolutePath());
        command.add("-Dquarkus.datasource.jdbc.url=" + url(data));
        command.add("-jar");
        command.add(jar.toAbsolutePath().toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("service.log").toFile())
                .start();
        var house = new House(process, URI.create("http://127.0.0.1:" + port));
        house.await(data.resolve("service.log"));
        house.signIn(options.contains("-Dwutong.demo=true"));
        return house;
    }

    private void await(Path log) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var ask = HttpRequest.newBuilder(at.resolve("/q/health/ready")).build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (client.send(ask, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            Thread.sleep(100);
        }
        close();
        throw new IllegalStateException("The service did not start; see " + log);
    }

    private void signIn(boolean demo) throws IOException, InterruptedException {
        var form =
                demo ? "username=supervisor&password=" + Accounts.DEMO_PASSWORD : "username=admin&password=" + PASSWORD;
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at.resolve("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding());
        session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(Door.COOKIE + "="))
                .map(cookie -> cookie.substring(Door.COOKIE.length() + 1, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not let in: " + answer.statusCode()));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
