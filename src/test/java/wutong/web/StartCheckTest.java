package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCheckTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_missing_is_made() {
        assertEquals(Optional.empty(), StartCheck.folder(folder.resolve("a/b").toString()));
        assertTrue(Files.isDirectory(folder.resolve("a/b")));
    }

    @Test
    void a_folder_that_is_a_file_is_refused_by_name() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertTrue(StartCheck.folder(file.toString()).orElseThrow().contains("wutong.data (WUTONG_DATA)"));
    }

    @Test
    void a_database_in_use_is_said_so() throws Exception {
        var database = Files.createFile(folder.resolve("wutong.mv.db"));
        try (var other = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertTrue(lock.isValid());
            assertTrue(StartCheck.folder(folder.toString()).orElseThrow().contains("in use by another process"));
        }
    }

    @Test
    void settings_that_cannot_be_meant_are_refused() {
        assertTrue(StartCheck.port("eighty").isPresent());
        assertTrue(StartCheck.port("70000").isPresent());
        assertTrue(StartCheck.demo("maybe").isPresent());
        assertEquals(Optional.empty(), StartCheck.port("8080"));
    }
}
