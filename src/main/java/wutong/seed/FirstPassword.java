package wutong.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Draws the password of the first account where none was set. */
@ApplicationScoped
class FirstPassword {

    private static final Logger LOG = Logger.getLogger(FirstPassword.class);

    private final Path folder;

    FirstPassword(@ConfigProperty(name = "wutong.data") String folder) {
        this.folder = Path.of(folder);
    }

    /** Left in a file that the owner of the service alone can read, and told in the log by its place, never by its words. */
    String draw() {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        var drawn = "Wt-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "7";
        var file = folder.resolve("admin-password");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, drawn + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.infof("The first account is \"admin\"; its password stands in %s. Change it, and remove the file.", file);
        return drawn;
    }
}
