package wutong.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastSealTest {

    @TempDir
    Path folder;

    @Test
    void is_noted_in_a_data_folder_that_nothing_else_has_made() {
        var last = new LastSeal(folder.resolve("data").toString());

        last.note(new LastSeal.Noted(7, "ab12"));

        assertEquals(Optional.of(new LastSeal.Noted(7, "ab12")), last.noted());
    }
}
