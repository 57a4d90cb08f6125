package wutong.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last seal, noted beside the database in {@code journal.seal}: whoever cuts the end off the chain has to find this file as well.
 * With a copy of the database that is older than the note the journal counts as cut, for it is.
 */
@ApplicationScoped
class LastSeal {

    /** A seal by number and hash. */
    record Noted(long no, String hash) {}

    private final Path file;

    LastSeal(@ConfigProperty(name = "wutong.data") String folder) {
        this.file = Path.of(folder, "journal.seal");
    }

    Optional<Noted> noted() {
        try {
            if (!Files.exists(file)) return Optional.empty();
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new Noted(Long.parseLong(words[0]), words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(Noted seal) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var next =
                    Files.writeString(file.resolveSibling("journal.seal.next"), seal.no() + " " + seal.hash() + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
