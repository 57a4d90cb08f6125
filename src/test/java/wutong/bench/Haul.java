package wutong.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wutong.exchange.TableWriter;

/** Takes a large ledger in and gives it out again, in a service with little memory: {@code Haul [rows [heap]]}, from the project's folder. */
public final class Haul {

    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final House house;
    private final Path log;

    private Haul(House house, Path log) {
        this.house = house;
        this.log = log;
    }

    public static void main(String[] args) throws Exception {
        var rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        var heap = args.length > 1 ? args[1] : "512m";
        var folder = Path.of("target/bench/haul");
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        var ledger = folder.resolve("ledger.csv");
        write(ledger, rows);
        var log = folder.resolve("gc.log");
        try (var house = House.open(
                Bench.JAR,
                folder,
                List.of("-Xmx" + heap, "-Xlog:gc:file=" + log, "-Dwutong.exports.rows-without-approval=1000000"))) {
            var haul = new Haul(house, log);
            haul.timed("import of %,d rows".formatted(rows), () -> haul.take(ledger));
            for (var format : List.of("csv", "xlsx")) {
                haul.timed("export as " + format, () -> haul.export(format));
            }
        }
    }

    private interface Step {
        String run() throws Exception;
    }

    private void timed(String name, Step step) throws Exception {
        var seen = pauses().count();
        var begun = System.nanoTime();
        var result = step.run();
        var took = (System.nanoTime() - begun) / 1e9;
        var full = pauses().skip(seen).mapToInt(pause -> pause[0]).max().orElse(0);
        var kept = pauses().skip(seen).mapToInt(pause -> pause[1]).max().orElse(0);
        System.out.printf(
                "%s: %.1f s, %s; heap at most %d MB, after collection %d MB%n", name, took, result, full, kept);
    }

    /** Every collection so far: megabytes before and after. */
    private Stream<int[]> pauses() throws IOException {
        return Files.readAllLines(log).stream()
                .map(PAUSE::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> new int[] {Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))});
    }

    private String take(Path ledger) throws Exception {
        var head =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger.csv\"\r\nContent-Type: text/csv\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofFile(ledger), BodyPublishers.ofString("\r\n--x--\r\n"));
        var request = house.ask("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body)
                .build();
        var taken = client.send(request, BodyHandlers.ofString());
        var job = taken.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(taken.body()));
        while (true) {
            var card =
                    client.send(house.ask(job).build(), BodyHandlers.ofString()).body();
            var state = STATE.matcher(card);
            if (!state.find() || !List.of("QUEUED", "RUNNING").contains(state.group(1))) {
                return card;
            }
            Thread.sleep(500);
        }
    }

    private String export(String format) throws Exception {
        var to = log.resolveSibling("export." + format);
        var given =
                client.send(house.ask("/api/v1/exports/deals?format=" + format).build(), BodyHandlers.ofFile(to));
        if (given.statusCode() != 200) {
            throw new IllegalStateException(Files.readString(to));
        }
        return "%,d bytes".formatted(Files.size(to));
    }

    /** Twenty thousand investors, each with plans of several kinds. */
    private static void write(Path file, int rows) throws IOException {
        var random = new Random(20260731);
        var types = List.of("区域总部", "功能型总部", "研发总部", "销售总部", "结算总部");
        try (var table = TableWriter.csv(Files.newOutputStream(file))) {
            table.write(List.of("项目名称", "投资方", "总部类型", "注册资本(万元)", "首次接触", "目前阶段", "最新进展"));
            for (var i : IntStream.range(0, rows).toArray()) {
                table.write(List.of(
                        "栖梧项目" + i,
                        "梧桐" + i / 5 + "科技有限公司",
                        types.get(i % 5),
                        "" + (1000 + random.nextInt(50_000)),
                        "2025." + (1 + random.nextInt(12)) + "." + (1 + random.nextInt(28)),
                        "在谈",
                        "已与对方就选址、人才和资金安排交换意见"));
            }
        }
    }
}
