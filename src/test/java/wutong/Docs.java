package wutong;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Pages of docs/ that are written from the code: a test fails when one is stale, and writes it with {@code -Dwutong.docs=write}. */
public final class Docs {

    private Docs() {}

    public static void upToDate(String page, String text) throws IOException {
        var path = Path.of("docs").resolve(page);
        if ("write".equals(System.getProperty("wutong.docs"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }

        assertEquals(
                text,
                Files.exists(path) ? Files.readString(path) : "",
                "docs/" + page + " is stale: make docs writes it");
    }

    /** A table; its first row is the head. */
    static String table(List<List<?>> rows) {
        var lines = rows.stream().map(Docs::line).collect(Collectors.toList());
        lines.add(1, "|---".repeat(rows.get(0).size()) + "|");
        return String.join("\n", lines) + "\n";
    }

    /** Words as code, parted by commas. */
    static String codes(Collection<?> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> cell.toString().replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
