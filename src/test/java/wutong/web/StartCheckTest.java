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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"0", "1023", "-1", "2G", "much", "", "1e400", "99999999999999999999G"})
    void a_limit_that_nothing_or_anything_fits_is_refused_by_its_name(String text) {
        var wrong = StartCheck.size("wutong.limits.body", text, "1G").orElseThrow();

        assertTrue(
                wrong.startsWith("wutong.limits.body is \"" + text + "\"") && wrong.contains("from 1K to 1G"), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1K", "2M", "64m", "1G", "2048"})
    void a_limit_within_reason_is_let_pass(String text) {
        assertEquals(Optional.empty(), StartCheck.size("wutong.limits.body", text, "1G"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHIEF", "ADMINISTRATOR,CHIEF", "ADMINISTRATOR AUDITOR"})
    void a_role_that_there_is_not_demands_no_second_factor(String text) {
        assertTrue(StartCheck.roles(text).orElseThrow().startsWith("wutong.second-factor.roles names"), text);
        assertEquals(Optional.empty(), StartCheck.roles("ADMINISTRATOR, hq-office"));
        assertEquals(Optional.empty(), StartCheck.roles(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"179", "0", "-1", "three years", "", "123456"})
    void a_journal_is_kept_no_shorter_than_half_a_year(String text) {
        assertTrue(StartCheck.kept(text).orElseThrow().startsWith("wutong.journal.keep-days is \"" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"180", "1096", "99999"})
    void a_journal_may_be_kept_for_longer(String text) {
        assertEquals(Optional.empty(), StartCheck.kept(text));
    }
}
