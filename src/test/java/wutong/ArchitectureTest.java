package wutong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads our own sources to keep the promises that reviewers would tire of checking. Why the floors: docs/why/the-floors.md. */
class ArchitectureTest {

    /** The rooms from the ground up, those to come too. An import goes to a lower floor: never up, never sideways. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("fault"),
            List.of("measure", "listing"),
            List.of("journal"),
            List.of("identity", "setting", "calendar"),
            List.of("enterprise", "place", "access"),
            List.of("rating", "target"),
            List.of("deal"),
            List.of("incentive", "space", "chain"),
            List.of("signing"),
            List.of("analytics"),
            List.of("exchange"),
            List.of("web", "seed"));

    /** The floor called 0; what lies below it carries the house and knows nothing of the trade. */
    private static final int GROUND = 3;

    /** Doors that name an entity as the type of a field and see nothing of it. Add none. */
    private static final Set<String> NAMING = Set.of("Boxes ► Person", "Saying ► Person");

    private static final Pattern USE = Pattern.compile("\\bwutong\\.([a-z]+)\\.(?:[a-z]+\\.)*([A-Z]\\w*|\\*)");
    private static final Pattern TYPE = Pattern.compile(
            "^[ \\t]*(public |protected |private |static |final |abstract |sealed )*(@?interface|class|record|enum) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern SAID =
            Pattern.compile("\\*/\\s*(@\\w+(\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\))?\\s*)*$");
    private static final Pattern BANNED = Pattern.compile(
            "(Abstract|Base)\\w*|\\w*(Repository|Dao|Service|Manager|Helper|Util|Utils|Impl|Base|Abstract|Info|Data|VO|DTO|BO|DO|PO)");

    /** One source file. */
    record Source(String room, String name, String text) {}

    @Test
    void every_import_goes_to_a_lower_floor() throws IOException {
        assertEquals(
                List.of(),
                wrong(file -> USE.matcher(file.text)
                        .results()
                        .map(use -> use.group(1))
                        .filter(room -> !room.equals(file.room) && floor(room) >= floor(file.room))
                        .map(room -> file.room + " ► " + room + " in " + file.name)));
    }

    @Test
    void no_door_sees_an_entity() throws IOException {
        var entities = new TreeSet<String>();
        sources().stream()
                .filter(file -> file.text.contains("\n@Entity"))
                .forEach(file -> entities.add(file.room + "." + file.name));

        assertEquals(
                List.of(),
                wrong(file -> USE.matcher(file.room.equals("web") ? file.text : "")
                        .results()
                        .filter(use -> entities.contains(use.group(1) + "." + use.group(2)))
                        .map(use -> file.name + " ► " + use.group(2))
                        .filter(arrow -> !NAMING.contains(arrow))));
    }

    @Test
    void no_name_ends_in_a_word_that_says_nothing() throws IOException {
        assertEquals(
                List.of(),
                wrong(file -> TYPE.matcher(file.text)
                        .results()
                        .map(type -> type.group(3))
                        .filter(name -> BANNED.matcher(name).matches())));
    }

    @Test
    void every_public_type_has_a_sentence() throws IOException {
        assertEquals(
                List.of(),
                wrong(file -> TYPE.matcher(file.text)
                        .results()
                        .filter(type -> type.group().contains("public "))
                        .filter(type -> !SAID.matcher(file.text.substring(0, type.start()))
                                .find())
                        .map(type -> file.name + ": " + type.group(3))));
    }

    @Test
    void every_room_has_a_sentence() throws IOException {
        var rooms = new TreeSet<>(sources().stream().map(Source::room).toList());
        rooms.removeAll(sentences().keySet());

        assertEquals(Set.of(), rooms);
    }

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        assertEquals(
                List.of(),
                wrong(file -> Stream.of(file)
                        .filter(one -> one.text.lines().count() > 300)
                        .map(Source::name)));
    }

    @Test
    void the_page_of_rooms_is_up_to_date() throws IOException {
        var arrows = arrows();
        var rows = new ArrayList<List<?>>();
        rows.add(List.of("floor", "room", "what it is for", "imports"));
        IntStream.iterate(FLOORS.size() - 1, floor -> floor >= 0, floor -> floor - 1)
                .forEach(floor -> FLOORS.get(floor).stream()
                        .filter(arrows::containsKey)
                        .forEach(room -> rows.add(List.of(
                                floor - GROUND,
                                "`" + room + "`",
                                sentences().get(room),
                                Docs.codes(arrows.get(room))))));
        var doors = new ArrayList<List<?>>();
        doors.add(List.of("door", "what it is for"));
        sentences().forEach((room, sentence) -> {
            if (room.startsWith("web.")) doors.add(List.of("`" + room + "`", sentence));
        });

        Docs.upToDate(
                "reference/rooms.md", """
                # Rooms

                For whoever looks for the place of a change. Written by `ArchitectureTest` from the imports and the `package-info` of each room.
                An import goes to a lower floor, never up and never sideways; `../why/the-floors.md` says why.

                %s
                Arrows between the rooms of the trade (floors 1 to 7): %d, of at most 24.

                ## Doors

                Each room has its door under `web`, with the same name.

                %s""".formatted(Docs.table(rows), arrowsOfTheTrade(arrows), Docs.table(doors)));
    }

    private static long arrowsOfTheTrade(TreeMap<String, Set<String>> arrows) {
        return arrows.entrySet().stream()
                .filter(from -> trade(from.getKey()))
                .mapToLong(from ->
                        from.getValue().stream().filter(ArchitectureTest::trade).count())
                .sum();
    }

    private static boolean trade(String room) {
        return floor(room) > GROUND && floor(room) <= GROUND + 7;
    }

    private static TreeMap<String, Set<String>> arrows() throws IOException {
        var arrows = new TreeMap<String, Set<String>>();
        for (var file : sources()) {
            var to = arrows.computeIfAbsent(file.room, room -> new TreeSet<>());
            USE.matcher(file.text)
                    .results()
                    .map(use -> use.group(1))
                    .filter(room -> !room.equals(file.room))
                    .forEach(to::add);
        }
        return arrows;
    }

    private static int floor(String room) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(room))
                .findFirst()
                .orElseThrow(() -> new AssertionError("room " + room + " stands on no floor"));
    }

    private static List<String> wrong(Function<Source, Stream<String>> rule) throws IOException {
        return sources().stream().flatMap(rule).distinct().sorted().toList();
    }

    /** The sentence of each package, by its name below wutong. */
    private static TreeMap<String, String> sentences() {
        var sentences = new TreeMap<String, String>();
        for (var path : files()) {
            if (path.endsWith("package-info.java")) {
                var text = read(path);
                var room = text.replaceAll("(?s).*package wutong\\.([\\w.]+);.*", "$1");
                sentences.put(
                        room,
                        text.replaceAll("(?s).*?/\\*\\*\\s*(.*?)\\s*\\*/.*", "$1")
                                .replaceAll("\\s*\\n \\* ?", " "));
            }
        }
        return sentences;
    }

    static List<Source> sources() throws IOException {
        return files().stream()
                .filter(path -> !path.endsWith("package-info.java"))
                .map(path -> new Source(
                        path.getName(4).toString(),
                        path.getFileName().toString().replace(".java", ""),
                        read(path)))
                .toList();
    }

    private static Collection<Path> files() {
        try (var all = Files.walk(Path.of("src/main/java/wutong"))) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
