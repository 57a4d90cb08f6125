package wutong.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sorts of records by which the journal can be asked, read from the sources. */
class KindsTest {

    private static final Pattern NOTED =
            Pattern.compile("\\bnote\\(\\s*(?:act|Act\\.by\\([^()]*\\)),\\s*\"([a-z-]+)\"", Pattern.DOTALL);

    @Test
    void every_sort_of_record_that_is_noted_can_be_asked_for() throws IOException {
        var noted = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                NOTED.matcher(Files.readString(file)).results().forEach(note -> noted.add(note.group(1)));
            }
        }

        assertTrue(noted.size() > 8, noted.toString());
        noted.removeAll(Journal.KINDS);
        assertEquals(new TreeSet<>(), noted);
    }
}
