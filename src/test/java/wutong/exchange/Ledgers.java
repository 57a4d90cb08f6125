package wutong.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Ledgers that tests write and read. */
final class Ledgers {

    static final LocalDate TODAY = LocalDate.of(2025, 7, 4);

    private Ledgers() {}

    /** A ledger as read: its head and all of its rows. */
    record Read(LedgerHead head, List<LedgerRow> rows, SortedSet<Integer> nameless) {

        LedgerRow row(int record) {
            return rows.stream()
                    .filter(row -> row.record() == record)
                    .findFirst()
                    .orElseThrow();
        }

        LedgerRow only() {
            if (rows.size() != 1) throw new AssertionError(rows);
            return rows.get(0);
        }

        List<LedgerRow> stored() {
            return rows.stream()
                    .filter(row -> row.outcome() == Outcome.IMPORT || row.outcome() == Outcome.WARN)
                    .toList();
        }
    }

    static Path sample(String name) {
        return Path.of("src/test/resources/ledgers", name);
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(Path file, LedgerWorld world) {
        return read(file, null, world);
    }

    static Read read(Path file, LedgerUnit unit, LedgerWorld world) {
        try (var ledger = Ledger.open(file, file.getFileName().toString(), TODAY, unit, world)) {
            var rows = new ArrayList<LedgerRow>();
            ledger.forEach(rows::add);
            return new Read(ledger.head(), rows, ledger.nameless());
        }
    }

    static Read text(Path folder, String text) {
        return text(folder, text, StandardCharsets.UTF_8, new District());
    }

    static Read text(Path folder, String text, LedgerWorld world) {
        return text(folder, text, StandardCharsets.UTF_8, world);
    }

    static Read text(Path folder, String text, Charset charset, LedgerWorld world) {
        return read(write(folder, "台账.csv", text.getBytes(charset)), world);
    }
}
