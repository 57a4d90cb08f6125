package wutong.web;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import wutong.identity.Role;

/** What is wrong with a setting, in one sentence that says what to do; empty when it can work. */
final class StartCheck {

    private static final MemorySizeConverter SIZES = new MemorySizeConverter();

    private StartCheck() {}

    static Optional<String> port(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535
                ? Optional.empty()
                : Optional.of("quarkus.http.port is \"" + text + "\", but must be a number from 0 to 65535.");
    }

    static Optional<String> demo(String text) {
        return text.matches("true|false")
                ? Optional.empty()
                : Optional.of("wutong.demo (WUTONG_DEMO) is \"" + text + "\", but must be true or false.");
    }

    static Optional<String> kept(String days) {
        return days.matches("\\d{1,5}") && Integer.parseInt(days) >= 180
                ? Optional.empty()
                : Optional.of("wutong.journal.keep-days is \"" + days
                        + "\", but must be a number of days from 180 to 99999.");
    }

    static Optional<String> exported(String rows) {
        return rows.matches("\\d{1,7}") && Integer.parseInt(rows) <= 1_000_000
                ? Optional.empty()
                : Optional.of("wutong.exports.rows-without-approval is \"" + rows
                        + "\", but must be a number of rows from 0 to 1000000.");
    }

    static Optional<String> roles(String text) {
        var known = Arrays.stream(Role.values()).map(Role::name).toList();
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty()
                        && !known.contains(one.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .map(one -> "wutong.second-factor.roles names \"" + one + "\", but must name roles of "
                        + String.join(", ", known) + ".");
    }

    /**
     * A size as settings write it, {@code 64M}: from a kilobyte on, below which no form would fit.
     *
     * @param most written likewise
     */
    static Optional<String> size(String name, String text, String most) {
        var wrong = Optional.of(name + " is \"" + text + "\", but must be a size from 1K to " + most + ", such as 2M.");
        try {
            var size = SIZES.convert(text);
            var fits = size != null
                    && size.asBigInteger().compareTo(BigInteger.valueOf(1024)) >= 0
                    && size.asBigInteger().compareTo(SIZES.convert(most).asBigInteger()) <= 0;
            return fits ? Optional.empty() : wrong;
        } catch (IllegalArgumentException unreadable) {
            return wrong;
        }
    }

    /** The folder is made if it is missing; it must be writable, and its database free. */
    static Optional<String> folder(String text) {
        var name = "wutong.data (WUTONG_DATA) is \"" + text + "\", but ";
        try {
            var folder = Files.createDirectories(Path.of(text));
            Files.delete(Files.createTempFile(folder, "wutong", ".probe"));
            return taken(folder.resolve("wutong.mv.db"))
                    ? Optional.of("the database in " + folder
                            + " is in use by another process; stop that one, or set wutong.data to another folder.")
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.of(name + "nothing can be written there ("
                    + e.getClass().getSimpleName() + "); choose a folder that this user may write to.");
        }
    }

    private static boolean taken(Path database) throws IOException {
        if (!Files.exists(database)) {
            return false;
        }
        try (var file = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
