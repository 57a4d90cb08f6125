package wutong.exchange;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A file as it was handed in, with the day of upload.
 *
 * @param unit of plain amounts where the ledger names none; null where nobody has said it
 */
public record Upload(Path file, String name, LocalDate today, LedgerUnit unit) {

    /** So much of a name is kept, its end going first: that tells the kind of file. */
    private static final int LONGEST_NAME = 200;

    public Upload {
        name = name == null ? "" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    public Upload(Path file, String name, LocalDate today) {
        this(file, name, today, null);
    }

    /** The same with its amounts in a unit. */
    public Upload in(LedgerUnit unit) {
        return new Upload(file, name, today, unit);
    }

    Ledger open(LedgerWorld world) {
        return Ledger.open(file, name, today, unit, world);
    }
}
