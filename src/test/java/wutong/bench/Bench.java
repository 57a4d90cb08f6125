package wutong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import wutong.bench.Load.Pace;
import wutong.bench.Load.Work;

/**
 * Measures the packaged service over HTTP beside the same work in plain SQL, one after the other on the same machine, over the demo
 * story, with few deals and with many: {@code Bench [deals,deals [seconds]]}, from the project's folder.
 */
public final class Bench {

    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    /** Half of the days lie behind it. */
    private static final LocalDate EARLIER = LocalDate.of(2025, 6, 30);

    private static final Path KEPT = Path.of("target/bench");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String DATABASE = "wutong.mv.db";
    private static final List<String> MEMORY =
            List.of("-Xmx1g", "-Dquarkus.transaction-manager.default-transaction-timeout=600");

    /** Figures that are asked again are answered from memory until someone acts: here each is worked out anew. */
    private static final String FORGETFUL = "-Dquarkus.cache.enabled=false";

    private static final int DEMO = 0;
    private static final List<String> TOLD =
            Stream.concat(MEMORY.stream(), Stream.of("-Dwutong.demo=true")).toList();

    /** So long, in milliseconds, no seal has been added once all is sealed. */
    private static final long SETTLED = 5000;

    private static final double WARM = 2;
    private static final int MANY = 16;

    /** One piece of work, asked of the service and done in SQL alone. */
    private record Task(Work asked, Work sql) {}

    /** What one task took at one connection and at {@link #MANY}. */
    private record Row(Pace one, Pace sqlOne, Pace many, Pace sqlMany) {}

    private final double seconds;

    private Bench(double seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        var sizes = Stream.of((args.length > 0 ? args[0] : "10000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        var bench = new Bench(args.length > 1 ? Double.parseDouble(args[1]) : 5);
        System.out.println(table("The demo story", bench.pages(filled(DEMO))));
        var results = new LinkedHashMap<Integer, Map<String, Row>>();
        for (var size : sizes) {
            results.put(size, bench.measure(size));
            System.out.println(table("%,d deals".formatted(size), results.get(size)));
        }
        if (sizes.size() > 1) {
            System.out.println(growth(results.get(sizes.get(0)), results.get(sizes.get(1))));
        }
    }

    private Map<String, Row> measure(int size) throws Exception {
        var filled = filled(size);
        var service = copy(filled, "service");
        var url = House.url(copy(filled, "sql"));
        var forgetful = Stream.concat(MEMORY.stream(), Stream.of(FORGETFUL)).toList();
        var rows = new LinkedHashMap<String, Row>();
        try (var db = DriverManager.getConnection(url, "sa", "");
                var house = House.open(JAR, service, forgetful)) {
            var sample = Sample.of(db);
            var tasks = tasks(new Asks(house, sample), new Floor(url, sample), sample);
            var warming = new Load(WARM);
            for (var task : tasks.entrySet()) {
                say("warm: " + task.getKey());
                warming.pace(task.getValue().asked, MANY);
                warming.pace(task.getValue().sql, MANY);
            }
            for (var task : tasks.entrySet()) {
                say(size + ": " + task.getKey());
                rows.put(task.getKey(), row(task.getValue()));
            }
        }
        pages(filled).forEach((page, row) -> rows.put(page + ", as met", row));
        return rows;
    }

    /** The pages as people meet them, their figures kept until someone acts. */
    private Map<String, Row> pages(Path filled) throws Exception {
        var service = copy(filled, "service");
        var url = House.url(copy(filled, "sql"));
        var rows = new LinkedHashMap<String, Row>();
        try (var db = DriverManager.getConnection(url, "sa", "");
                var house = House.open(JAR, service, MEMORY)) {
            var sample = Sample.of(db);
            var asks = new Asks(house, sample);
            var floor = new Floor(url, sample);
            var tasks = new LinkedHashMap<String, Task>();
            tasks.put("overview", new Task(asks.html("/"), floor.figures(Asks.FIGURES)));
            tasks.put("list page", new Task(asks.html("/deals"), floor.counted()));
            tasks.put("board", new Task(asks.html("/board"), floor.board()));
            tasks.put("deal page", new Task(asks.deal(), floor.get()));
            for (var task : tasks.values()) {
                new Load(WARM).pace(task.asked, MANY);
            }
            for (var task : tasks.entrySet()) {
                say("as met: " + task.getKey());
                rows.put(task.getKey(), row(task.getValue()));
            }
        }
        return rows;
    }

    private Row row(Task task) throws Exception {
        var load = new Load(seconds);
        return new Row(
                load.pace(task.asked, 1),
                load.pace(task.sql, 1),
                load.pace(task.asked, MANY),
                load.pace(task.sql, MANY));
    }

    /** Whoever creates is followed by whoever moves what was created, so that there are leads enough. */
    private static Map<String, Task> tasks(Asks asks, Floor floor, Sample sample) {
        var leads = new ConcurrentLinkedQueue<>(sample.leads());
        var tasks = new LinkedHashMap<String, Task>();
        tasks.put("page", new Task(asks.page(), floor.page()));
        tasks.put("get", new Task(asks.get(), floor.get()));
        tasks.put("create", new Task(asks.create(leads), floor.create()));
        tasks.put("stage move", new Task(asks.move(leads), floor.move()));
        tasks.put("first page", new Task(asks.first(), floor.first()));
        tasks.put("list page, with total", new Task(asks.html("/deals"), floor.counted()));
        for (var figure : Asks.FIGURES) {
            tasks.put(figure, new Task(asks.figure(figure, null), floor.figure(figure, null)));
            tasks.put(
                    figure + ", earlier day",
                    new Task(asks.figure(figure, EARLIER.toString()), floor.figure(figure, EARLIER)));
        }
        tasks.put("deal page", new Task(asks.deal(), floor.get()));
        tasks.put("board", new Task(asks.html("/board"), floor.board()));
        tasks.put("search, rare word", new Task(asks.search(), floor.search()));
        tasks.put("overview", new Task(asks.html("/"), floor.figures(Asks.FIGURES)));
        return tasks;
    }

    /** A database of so many deals, or of the demo story, kept from an earlier run while nothing about it has changed. */
    private static Path filled(int size) throws Exception {
        var folder = KEPT.resolve((size == DEMO ? "demo-" + LocalDate.now() : size) + "-" + edition());
        if (!Files.exists(folder.resolve("filled"))) {
            say("fill " + folder);
            Files.deleteIfExists(folder.resolve(DATABASE));
            House.open(JAR, folder, size == DEMO ? TOLD : MEMORY).close();
            if (size != DEMO) {
                Fill.into(House.url(folder), size);
            }
            seal(folder);
            Files.createFile(folder.resolve("filled"));
        }
        return folder;
    }

    /** Lets the service seal what was filled in, which would otherwise go on beside what is measured. */
    private static void seal(Path folder) throws Exception {
        say("seal " + folder);
        var note = folder.resolve("journal.seal");
        try (var house = House.open(JAR, folder, MEMORY)) {
            while (!Files.exists(note)
                    || Files.getLastModifiedTime(note).toMillis() > System.currentTimeMillis() - SETTLED) {
                Thread.sleep(500);
            }
        }
    }

    private static String edition() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) Fill.EDITION);
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    private static Path copy(Path filled, String name) throws IOException {
        var folder = KEPT.resolve(name);
        Files.createDirectories(folder);
        for (var file : List.of(DATABASE, "journal.seal")) {
            Files.copy(filled.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }

    private static String table(String title, Map<String, Row> rows) {
        var lines = new ArrayList<String>();
        lines.add("\n" + title + "\n");
        lines.add("| | ms, 1 | /s, 1 | SQL ms, 1 | × SQL, 1 | ms, 16 | /s, 16 | SQL ms, 16 | × SQL, 16 |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        rows.forEach((name, row) -> lines.add("| %s | %.2f | %.0f | %.2f | %.1f | %.2f | %.0f | %.2f | %.1f |"
                .formatted(
                        name,
                        row.one.p50(),
                        row.one.each(),
                        row.sqlOne.p50(),
                        row.one.times(row.sqlOne),
                        row.many.p50(),
                        row.many.each(),
                        row.sqlMany.p50(),
                        row.many.times(row.sqlMany))));
        return String.join("\n", lines);
    }

    private static String growth(Map<String, Row> few, Map<String, Row> many) {
        var lines = new ArrayList<String>();
        lines.add("\nMany deals over few\n");
        lines.add("| | 1 connection | 16 connections | SQL, 1 | SQL, 16 |");
        lines.add("|---|---:|---:|---:|---:|");
        many.forEach((name, row) -> lines.add("| %s | %.2f | %.2f | %.2f | %.2f |"
                .formatted(
                        name,
                        row.one.times(few.get(name).one),
                        row.many.times(few.get(name).many),
                        row.sqlOne.times(few.get(name).sqlOne),
                        row.sqlMany.times(few.get(name).sqlMany))));
        return String.join("\n", lines);
    }

    private static void say(String words) {
        System.err.println(words);
    }
}
