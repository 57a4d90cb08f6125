package wutong.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that were read dry and may be imported next; the oldest go when there are many, all go with a restart. */
@ApplicationScoped
public class Uploads {

    private static final int MOST = 20;

    private final Map<Long, Upload> kept = new LinkedHashMap<>();
    private Path folder;

    /** A copy of a file that its giver will take away. */
    public synchronized Upload copy(Upload upload) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("wutong-uploads");
            }
            var copy = Files.createTempFile(folder, "ledger", ".file");
            Files.copy(upload.file(), copy, StandardCopyOption.REPLACE_EXISTING);
            return new Upload(copy, upload.name(), upload.today(), upload.unit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void keep(long batch, Upload copy) {
        kept.put(batch, copy);
        if (kept.size() > MOST) {
            drop(kept.keySet().iterator().next());
        }
    }

    public synchronized Optional<Upload> of(long batch) {
        return Optional.ofNullable(kept.get(batch));
    }

    public synchronized void drop(long batch) {
        var gone = kept.remove(batch);
        if (gone != null) {
            discard(gone);
        }
    }

    @PreDestroy
    synchronized void clear() {
        kept.values().forEach(this::discard);
        kept.clear();
    }

    public void discard(Upload copy) {
        try {
            Files.deleteIfExists(copy.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
